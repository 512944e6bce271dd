# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.text_part import TextPartObject
from modelwire.deepinfra.objects.prompt_cache_breakpoint import PromptCacheBreakpoint
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class TextPart(Object, TextPartObject):
    """Text."""

    type: Literal["text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = Field(
        default=OMIT, description="Keep the prompt up to here."
    )
