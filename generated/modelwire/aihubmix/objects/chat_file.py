# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.chat_file import ChatFileObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ChatFile(Object, ChatFileObject):
    """A file, such as a PDF: by id, or with its bytes and name."""

    file_data: MediaField = Field(default=OMIT, description="The file itself.")
    filename: str = Field(default=OMIT, description="Name of the file.")
    file_id: str = Field(default=OMIT, description="Id of an uploaded file.")
