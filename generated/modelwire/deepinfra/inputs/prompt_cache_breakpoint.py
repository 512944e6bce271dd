# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class PromptCacheBreakpointObject:
    """Marks a `PromptCacheBreakpoint` in signatures, which need no Pydantic for it."""


class PromptCacheBreakpointInput(TypedDict, total=False):
    """Mark up to which a prompt is kept."""

    mode: Literal["explicit"] | None
    """The prompt up to this part is kept."""
