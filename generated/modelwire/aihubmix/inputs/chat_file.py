# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class ChatFileObject:
    """Marks a `ChatFile` in signatures, which need no Pydantic for it."""


class ChatFileInput(TypedDict, total=False):
    """A file, such as a PDF: by id, or with its bytes and name."""

    file_data: MediaInput
    """The file itself."""
    filename: str
    """Name of the file."""
    file_id: str
    """Id of an uploaded file."""
