# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.input_text import InputTextObject
from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class InputText(Object, InputTextObject):
    """Text that goes in."""

    type: Literal["input_text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
    prompt_cache_breakpoint: CacheBreakpoint | None = Field(default=OMIT, description="Cache the prompt up to here.")
