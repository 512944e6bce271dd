# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ThinkingModeObject:
    """Marks a `ThinkingMode` in signatures, which need no Pydantic for it."""


class ThinkingModeInput(TypedDict, total=False):
    """Think as the model sees fit, or not at all."""

    type: Required[Literal["adaptive", "disabled"]]
    """How to think."""
    display: str
    """How much of it to show."""
