# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ThinkingBlockObject:
    """Marks a `ThinkingBlock` in signatures, which need no Pydantic for it."""


class ThinkingBlockInput(TypedDict, total=False):
    """Reasoning of an earlier turn."""

    type: Required[Literal["thinking"]]
    """Kind of block."""
    thinking: Required[str]
    """The reasoning."""
    signature: Required[str]
    """Its seal; send it back as it came."""
