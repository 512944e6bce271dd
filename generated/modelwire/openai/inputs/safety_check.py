# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class SafetyCheckObject:
    """Marks a `SafetyCheck` in signatures, which need no Pydantic for it."""


class SafetyCheckInput(TypedDict, total=False):
    """A warning before an action."""

    id: Required[str]
    """Id of the warning."""
    code: str | None
    """Kind of warning."""
    message: str | None
    """Its words."""
