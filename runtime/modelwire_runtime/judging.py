"""Judging a call on its way from a client to a flow: its parameters, what `extra` adds, what the route fills by itself."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from modelwire_runtime import finding
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.validation import Checked, invalid, judge_of, merge_extra, refuse_owned
from modelwire_runtime.validation.model_limits import beyond, within
from modelwire_runtime.validation.pages import page_of
from modelwire_runtime.validation.roles import told_of_roles

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.options import ValidateMode

log = logging.getLogger("modelwire")


class Judging:
    """How the calls of one piece of work are judged; what is the same for all of them is settled once."""

    __slots__ = ("_core", "_judge", "_media", "_mode", "_owned", "_params", "_steps", "_work")

    def __init__(self, core: "Core", work: "Work", params: Any) -> None:
        self._core = core
        self._work = work
        self._params = params
        self._mode: ValidateMode = work.options.get("validate", "strict")
        self._owned = work.route.owns
        self._judge = None if params is None else judge_of(params, work.entry.id)
        self._media: frozenset[str] = frozenset() if params is None else _media_names(params)
        # Not bound to this object, which would then hold itself, and wait for the collector.
        self._steps: list[Callable[[Judging, Checked], Checked]] = []
        if params is not None:
            if params.__limits__ and self._mode != "off":
                self._steps.append(Judging._within_limits)
            if work.route.settings.get("system_role"):
                self._steps.append(Judging._told_of_roles)
            if work.options.get("extra"):
                self._steps.append(Judging._with_extra)
        if finding.PARAMETER not in self._owned:
            self._steps.append(Judging._addressed)

    def judge(self, values: Any) -> "tuple[Work, Checked]":
        """Judge what the caller set; see `Core.check`."""
        work, owned = self._work, self._owned
        if isinstance(values, Checked):
            checked = values
        elif self._judge is None:
            checked = self._by_schema(values)
        else:
            try:
                checked = self._judge.call(values, self._mode, owned)
            except InvalidParams as error:
                raise self._with_limits(error, values) from None
        for step in self._steps:
            checked = step(self, checked)
        names = checked.values
        if not self._media.isdisjoint(names):
            docs = page_of(self._params, work.entry.id)
            work = replace(work, media=self._params.__media__, docs=docs)
        if owned and not owned.keys().isdisjoint(names):
            refuse_owned(checked, owned, work.entry.id)
        if checked.warnings or work.entry.notice:
            return self._warned(work, checked)
        return work, checked

    def _within_limits(self, checked: Checked) -> Checked:
        info = self._core.models.find(self._work.entry.id)
        return within(self._params, checked, info, self._mode)

    def _told_of_roles(self, checked: Checked) -> Checked:
        info = self._core.models.find(self._work.entry.id)
        return told_of_roles(checked, info, self._work.route.settings["system_role"])

    def _with_extra(self, checked: Checked) -> Checked:
        extra = self._work.options["extra"]
        id = self._work.entry.id
        return merge_extra(self._params, checked, extra, id, owned=self._owned)

    def _addressed(self, checked: Checked) -> Checked:
        """Return a call with the address of the model that a parameter names."""
        if finding.PARAMETER not in checked.values:
            return checked
        return replace(checked, values=finding.addressed(self._core, checked.values))

    def _by_schema(self, values: Mapping[str, Any]) -> Checked:
        """Judge the call of a model that this package does not know by the vendor's schema, if that is here."""
        given = {name: value for name, value in values.items() if value is not OMIT}
        checked = Checked({**given, **(self._work.options.get("extra") or {})})
        schemas = self._core.schemas
        found = None if schemas is None else schemas.find(self._work.entry.id)
        if found is None:
            return checked
        from modelwire_runtime.features.schemas import judged

        return judged(self._work, checked, found)

    def _with_limits(self, error: InvalidParams, given: Mapping[str, Any]) -> InvalidParams:
        """Return an error that tells of the model's own limits as well: all that is wrong is told at once."""
        params, id = self._params, self._work.entry.id
        info = self._core.models.find(id) if params.__limits__ else None
        more = [] if info is None else list(beyond(params, given, info))
        if not more:
            return error
        return invalid([*error.faults, *more], model_id=id, docs=page_of(params, id))

    def _warned(self, work: "Work", checked: Checked) -> "tuple[Work, Checked]":
        """Tell of a call's warnings, the notice of its model first, and keep them for its result."""
        entry = work.entry
        if entry.notice:
            checked = replace(checked, warnings=(entry.notice, *checked.warnings))
        for text in checked.warnings:
            # A notice stands in the result, and at the handle Python's own warning tells it.
            level = logging.INFO if text == entry.notice else logging.WARNING
            log.log(level, "%s: %s", entry.id, text, extra={"model": entry.id})
        return replace(work, warnings=checked.warnings), checked


@lru_cache(maxsize=1024)
def _media_names(params: Any) -> frozenset[str]:
    """Return the wire names of a set's parameters that are media, or have media in them."""
    return frozenset(slot.path.partition(".")[0].partition("[")[0] for slot in params.__media__)
