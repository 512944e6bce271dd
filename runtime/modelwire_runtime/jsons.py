"""Looks at JSON values in a way that type checkers can follow."""

from typing import Any


def as_object(value: Any) -> dict[str, Any] | None:
    """Return a JSON object as it is, None for any other value."""
    if not isinstance(value, dict):
        return None
    found: dict[str, Any] = value
    return found


def as_list(value: Any) -> list[Any] | None:
    """Return a JSON array as it is, None for any other value."""
    if not isinstance(value, list):
        return None
    found: list[Any] = value
    return found
