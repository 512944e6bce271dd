# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.input_image import InputImageObject
from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class InputImage(Object, InputImageObject):
    """A picture that goes in."""

    type: Literal["input_image"] = Field(description="Kind of part.")
    image_url: MediaField | None = Field(default=OMIT, description="The picture.")
    file_id: str | None = Field(default=OMIT, description="Id of an uploaded picture instead.")
    detail: Literal["low", "high", "auto", "original"] | None = Field(default=OMIT, description="How closely to look.")
    prompt_cache_breakpoint: CacheBreakpoint | None = Field(default=OMIT, description="Cache the prompt up to here.")
