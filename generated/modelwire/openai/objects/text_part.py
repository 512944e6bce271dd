# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.text_part import TextPartObject
from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class TextPart(Object, TextPartObject):
    """Text."""

    type: Literal["text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
    prompt_cache_breakpoint: CacheBreakpoint = Field(default=OMIT, description="Cache the prompt up to here.")
