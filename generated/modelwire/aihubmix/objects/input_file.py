# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.input_file import InputFileObject
from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class InputFile(Object, InputFileObject):
    """A file that goes in, such as a PDF: by link, by id, or with its bytes and name."""

    type: Literal["input_file"] = Field(description="Kind of part.")
    file_url: MediaField = Field(default=OMIT, description="Link to the file.")
    file_data: MediaField | None = Field(default=OMIT, description="The file itself.")
    filename: str | None = Field(default=OMIT, description="Name of the file.")
    file_id: str | None = Field(default=OMIT, description="Id of an uploaded file.")
    detail: Literal["auto", "low", "high"] = Field(default=OMIT, description="How closely to look at its pages.")
    prompt_cache_breakpoint: CacheBreakpoint | None = Field(default=OMIT, description="Cache the prompt up to here.")
