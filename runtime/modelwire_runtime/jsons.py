"""Looks at JSON values in a way that type checkers can follow.

Every frame and reply passes here several times, so the functions do not call one another.
"""

from typing import Any, TypeGuard

# Not known to checkers, which would take what is inside for unknown as well.
OBJECT: Any = dict
"""The class of a JSON object, for `isinstance` where each call counts."""
ARRAY: Any = list
"""The same of a JSON array."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    """Tell whether a value is a dictionary, whatever its keys are."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def as_object(value: Any) -> dict[str, Any] | None:
    """Return a JSON object as it is, None for any other value."""
    return value if isinstance(value, OBJECT) else None


def as_list(value: Any) -> list[Any] | None:
    """Return a JSON array as it is, None for any other value."""
    return value if isinstance(value, ARRAY) else None
