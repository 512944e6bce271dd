# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject


class TextPartObject:
    """Marks a `TextPart` in signatures, which need no Pydantic for it."""


class TextPartInput(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject
    """Cache the prompt up to here."""
