# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.file_part import FilePartObject
from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint
from modelwire.aihubmix.objects.chat_file import ChatFile
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FilePart(Object, FilePartObject):
    """A file."""

    type: Literal["file"] = Field(description="Kind of part.")
    file: ChatFile = Field(description="The file.")
    prompt_cache_breakpoint: CacheBreakpoint = Field(default=OMIT, description="Cache the prompt up to here.")
