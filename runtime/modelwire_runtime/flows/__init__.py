"""Flows: network logic that does no I/O. A folder a protocol; each is found by the name that a route gives."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Protocol

_MODULES = {
    "runpod_jobs": "modelwire_runtime.flows.runpod.jobs",
    "openai_chat": "modelwire_runtime.flows.openai.chat",
    "openai_responses": "modelwire_runtime.flows.openai.responses",
    "anthropic_messages": "modelwire_runtime.flows.anthropic.messages",
    "gemini_generate": "modelwire_runtime.flows.gemini.generate",
    "http_get": "modelwire_runtime.flows.http.get",
    "http_post": "modelwire_runtime.flows.http.post",
    "runware_tasks": "modelwire_runtime.flows.runware.tasks",
}


def register(name: str, module: str) -> None:
    """Add a protocol under a name; `module` must have an object called `PROTOCOL`."""
    _MODULES[name] = module
    _LOADED.pop(name, None)


def protocol(name: str) -> "Protocol":
    """Return the protocol that a route's `flow` names; its module is imported at the first use."""
    found = _LOADED.get(name)
    if found is None:
        try:
            module = _MODULES[name]
        except KeyError:
            known = ", ".join(sorted(_MODULES))
            raise LookupError(f"no flow is called {name!r}; there are {known}") from None
        found = _LOADED[name] = cast("Protocol", import_module(module).PROTOCOL)
    return found


_LOADED: "dict[str, Protocol]" = {}
