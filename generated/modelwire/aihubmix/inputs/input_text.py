# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject


class InputTextObject:
    """Marks a `InputText` in signatures, which need no Pydantic for it."""


class InputTextInput(TypedDict, total=False):
    """Text that goes in."""

    type: Required[Literal["input_text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject | None
    """Cache the prompt up to here."""
