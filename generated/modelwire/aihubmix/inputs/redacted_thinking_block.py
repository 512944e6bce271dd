# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class RedactedThinkingBlockObject:
    """Marks a `RedactedThinkingBlock` in signatures, which need no Pydantic for it."""


class RedactedThinkingBlockInput(TypedDict, total=False):
    """Reasoning that is not shown."""

    type: Required[Literal["redacted_thinking"]]
    """Kind of block."""
    data: Required[str]
    """The sealed reasoning."""
