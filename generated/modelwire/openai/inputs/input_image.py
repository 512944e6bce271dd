# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject
from modelwire_runtime.media.slots import MediaInput


class InputImageObject:
    """Marks a `InputImage` in signatures, which need no Pydantic for it."""


class InputImageInput(TypedDict, total=False):
    """A picture that goes in."""

    type: Required[Literal["input_image"]]
    """Kind of part."""
    image_url: MediaInput | None
    """The picture."""
    file_id: str | None
    """Id of an uploaded picture instead."""
    detail: Literal["low", "high", "auto", "original"] | None
    """How closely to look. The service's default is "auto"."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject | None
    """Cache the prompt up to here."""
