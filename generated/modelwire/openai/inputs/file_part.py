# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject
from modelwire.openai.inputs.chat_file import ChatFileInput, ChatFileObject


class FilePartObject:
    """Marks a `FilePart` in signatures, which need no Pydantic for it."""


class FilePartInput(TypedDict, total=False):
    """A file."""

    type: Required[Literal["file"]]
    """Kind of part."""
    file: Required[ChatFileInput | ChatFileObject]
    """The file."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject
    """Cache the prompt up to here."""
