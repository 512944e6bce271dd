"""Judging a call on its way from a client to a flow: its parameters, what `extra` adds, what the route fills by itself."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from modelwire_runtime import finding
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.validation import Checked, invalid, merge_extra, refuse_owned, validate
from modelwire_runtime.validation.model_limits import beyond, within
from modelwire_runtime.validation.pages import page_of
from modelwire_runtime.validation.roles import told_of_roles

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.handles import Entry

log = logging.getLogger("modelwire")


def judge(core: "Core", work: "Work", params: Any, values: Any) -> "tuple[Work, Checked]":
    """Judge what the caller set; see `Core.check`."""
    entry, options, owned = work.entry, work.options, work.route.owns
    extra = options.get("extra")
    if isinstance(values, Checked):
        checked = values
    elif params is None:
        given = {name: value for name, value in values.items() if value is not OMIT}
        checked = _by_schema(core, work, Checked({**given, **(extra or {})}))
    else:
        mode = options.get("validate", "strict")
        try:
            checked = validate(params, values, mode, entry.id, owned=owned)
        except InvalidParams as error:
            raise _with_limits(error, core, entry, params, values) from None
    if params is not None:
        if params.__limits__ and (mode := options.get("validate", "strict")) != "off":
            checked = within(params, checked, core.models.find(entry.id), mode)
        if word := work.route.settings.get("system_role"):
            checked = told_of_roles(checked, core.models.find(entry.id), word)
        if extra:
            checked = merge_extra(params, checked, extra, entry.id, owned=owned)
        if not _media_names(params).isdisjoint(checked.values):
            work = replace(work, media=params.__media__, docs=page_of(params, entry.id))
    if finding.PARAMETER in checked.values and finding.PARAMETER not in owned:
        checked = replace(checked, values=finding.addressed(core, checked.values))
    if owned and not owned.keys().isdisjoint(checked.values):
        refuse_owned(checked, owned, entry.id)
    if entry.notice:
        checked = replace(checked, warnings=(entry.notice, *checked.warnings))
    if checked.warnings:
        for text in checked.warnings:
            # A notice stands in the result, and at the handle Python's own warning tells it.
            level = logging.INFO if text == entry.notice else logging.WARNING
            log.log(level, "%s: %s", entry.id, text, extra={"model": entry.id})
        work = replace(work, warnings=checked.warnings)
    return work, checked


def _with_limits(
    error: InvalidParams, core: "Core", entry: "Entry", params: Any, given: Mapping[str, Any]
) -> InvalidParams:
    """Return an error that tells of the model's own limits as well: all that is wrong is told at once."""
    info = core.models.find(entry.id) if params.__limits__ else None
    more = [] if info is None else list(beyond(params, given, info))
    if not more:
        return error
    return invalid([*error.faults, *more], model_id=entry.id, docs=page_of(params, entry.id))


@lru_cache(maxsize=1024)
def _media_names(params: Any) -> frozenset[str]:
    """Return the wire names of a set's parameters that are media, or have media in them."""
    return frozenset(slot.path.partition(".")[0].partition("[")[0] for slot in params.__media__)


def _by_schema(core: "Core", work: "Work", checked: Checked) -> Checked:
    """Judge the call of a model that this package does not know by the vendor's schema, if that is here."""
    schemas = core.schemas
    found = None if schemas is None else schemas.find(work.entry.id)
    if found is None:
        return checked
    from modelwire_runtime.features.schemas import judged

    return judged(work, checked, found)
