# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject
from modelwire_runtime.media.slots import MediaInput


class InputFileObject:
    """Marks a `InputFile` in signatures, which need no Pydantic for it."""


class InputFileInput(TypedDict, total=False):
    """A file that goes in, such as a PDF: by link, by id, or with its bytes and name."""

    type: Required[Literal["input_file"]]
    """Kind of part."""
    file_url: MediaInput
    """Link to the file."""
    file_data: MediaInput | None
    """The file itself."""
    filename: str | None
    """Name of the file."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: Literal["auto", "low", "high"]
    """How closely to look at its pages."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject | None
    """Cache the prompt up to here."""
