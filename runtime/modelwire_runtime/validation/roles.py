"""Turns of a conversation whose role a reasoning model has another word for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.validation import Checked

if TYPE_CHECKING:
    from modelwire_runtime.catalog import ModelInfo

_CONVERSATIONS = ("input", "messages")
_SYSTEM = "system"


def told_of_roles(checked: Checked, info: "ModelInfo | None", word: str) -> Checked:
    """Warn of system messages to a reasoning model, whose word for who speaks in them is `word`.

    They are sent as they were given: a client that changed roles in silence would change what was asked.
    """
    if info is None or not info.capabilities.get("reasoning") or not _has_system(checked.values):
        return checked
    text = f"a message of role {_SYSTEM!r} goes to a reasoning model, which has {word!r} for it; it is sent as given"
    return replace(checked, warnings=(*checked.warnings, text))


def _has_system(values: Mapping[str, Any]) -> bool:
    turns = next((values[name] for name in _CONVERSATIONS if is_list(values.get(name))), ())
    return any(_role(turn) == _SYSTEM for turn in turns)


def _role(turn: Any) -> Any:
    return turn.get("role") if is_object(turn) else getattr(turn, "role", None)
