# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.prompt_cache_breakpoint import PromptCacheBreakpointInput, PromptCacheBreakpointObject


class TextPartObject:
    """Marks a `TextPart` in signatures, which need no Pydantic for it."""


class TextPartInput(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointInput | PromptCacheBreakpointObject | None
    """Keep the prompt up to here."""
