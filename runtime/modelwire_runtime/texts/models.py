"""A language model as its verbs ask it: by which route, under whose rules, in which dialect."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime import finding, learning
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import Dialect, dialect_of
from modelwire_runtime.omit import OMIT
from modelwire_runtime.validation import Checked
from modelwire_runtime.validation.shapes import shape_of

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.finding import Asked
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.plans import Call
    from modelwire_runtime.streams.base import TextSession

log: logging.Logger = logging.getLogger("modelwire")

_TURNLESS = "completion"
"""The protocol whose requests hold a bare prompt, and so neither turns nor tools."""


class TextModel:
    """A language model that is about to be asked, and what its caller set."""

    def __init__(self, core: "Core", work: "Work", params: Any, values: Any) -> None:
        """Take what a call is made of.

        Args:
            core: The client's.
            work: What is asked of the model.
            params: The class of its parameters; None when nothing is known of them.
            values: What the caller set, by any name that the class takes.
        """
        self.core = core
        self.work = work
        self._params = params
        self.values: dict[str, Any] = _wire(params, values)
        """What the caller set, by wire name; it is judged when it is sent."""

    @property
    def dialect(self) -> Dialect:
        """What says schemas and tools to it.

        Raises:
            InvalidParams: its calls travel by a protocol that has no word for them.
        """
        route = self.work.route
        found = dialect_of(route.flow)
        if found is None or route.settings.get("protocol") == _TURNLESS:
            raise InvalidParams(
                f"{self.work.entry.id}: calls by the route {route.name!r} take neither schemas nor tools from here;"
                " set the model's own parameters",
                model=self.work.entry.id,
            )
        return found

    def call(self, values: Mapping[str, Any]) -> "Call":
        """Return the flow of a request with these values."""
        return self.core.call(*self._request(values))

    def session(self, values: Mapping[str, Any]) -> "TextSession":
        """Return a streamed request with these values, not opened yet."""
        return self.core.session(*self._request(values))

    def _request(self, values: Mapping[str, Any]) -> "tuple[Work, Any, dict[str, Any]]":
        """Return what the client takes; names that the dialect added and the set lacks travel as `extra`."""
        if self._params is None:
            return self.work, None, dict(values)
        known = {*shape_of(self._params).names, *self.values}
        strange = {key: value for key, value in values.items() if key not in known}
        given = {key: value for key, value in values.items() if key in known}
        work = self.work
        if strange:
            extra: dict[str, Any] = {**(work.options.get("extra") or {}), **strange}
            work = replace(work, options={**work.options, "extra": extra})
        return work, self._params, given

    def granted(self, capability: str, what: str) -> tuple[str, ...]:
        """Return what the caller is to be warned of when the model is asked for something that not all models do.

        Args:
            capability: The catalog's word for it.
            what: Our words for it.

        Raises:
            InvalidParams: the sources say that the model cannot.
        """
        id = self.work.entry.id
        info = self.core.models.find(id)
        grants = None if info is None else info.capabilities.get(capability)
        mode = self.work.options.get("validate", "strict")
        if grants or mode == "off" or (info is None and self._params is None):
            return ()  # of a server of the caller's own no source speaks
        if grants is False:
            text = f"{id}: no source grants {what}"
            if mode == "strict":
                raise InvalidParams(
                    f'{text}; with_options(validate="warn") sends it all the same', model=id
                )
        else:
            text = f"{id}: no source says whether the model takes {what}; it is sent all the same"
        log.warning("%s", text, extra={"model": id})
        return (text,)


def found(core: "Core", asked: "Asked", options: Mapping[str, Any]) -> "Flow[TextModel]":
    """Look up what has to be known of a call by id, and return its model.

    Raises:
        UnknownModel: the catalog lacks the id and nothing says how to call it.
    """
    if not learning.learns(core, asked, options):
        return of_id(core, asked, options)
    entry, params, values = yield from learning.learned(core, asked, options)
    return TextModel(core, core.work(entry, options), params, values)


def of_id(core: "Core", asked: "Asked", options: Mapping[str, Any]) -> TextModel:
    """Return the model of a call by id or params object, as far as the client knows it already.

    Raises:
        UnknownModel: it does not know the id, and nothing says how to call it.
    """
    entry, params, values = finding.resolve(core, asked)
    return TextModel(core, core.work(entry, options), params, values)


def _wire(params: Any, values: Any) -> dict[str, Any]:
    given: Mapping[str, Any] = values.values if isinstance(values, Checked) else values
    given = {key: value for key, value in given.items() if value is not OMIT}
    if params is None:
        return dict(given)
    shape = shape_of(params)
    wires = shape.wires
    return {
        wires.get(name := shape.names.get(key, key), name): value for key, value in given.items()
    }
