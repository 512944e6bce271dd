"""Tool calls in the shapes in which vendors send them, told in one: that of chat completions."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_runtime.jsons import as_list, as_object

CALL_KEYS = ("toolCalls", "tool_calls", "tools")
"""Keys under which an answer may hold calls."""
_IDS = ("id", "toolId", "toolCallId", "toolUseId", "callId")
_ARGUMENTS = ("arguments", "toolInput", "input", "args")


def calls_in(data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the calls that an answer, or a piece of one, holds.

    Runware publishes how a caller hands calls back (`toolId`, `name`, `toolInput`), but not how a
    model's answer holds them; so the known shapes of other vendors are read as well.
    """
    for key in CALL_KEYS:
        for call in as_list(data.get(key)) or ():
            known = as_object(call)
            if known is not None:
                yield _plain(known)


def _plain(call: Mapping[str, Any]) -> dict[str, Any]:
    inner = as_object(call.get("function"))
    where = call if inner is None else inner
    name = where.get("name") or call.get("toolName")
    plain: dict[str, Any] = {
        "id": _first(call, _IDS),
        "function": {"name": name, "arguments": _first(where, _ARGUMENTS)},
    }
    if "index" in call:
        plain["index"] = call["index"]
    return plain


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((data[name] for name in names if data.get(name) is not None), None)
