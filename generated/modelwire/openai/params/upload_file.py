# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.file_expiration import FileExpiration
from modelwire.openai.records import StoredFile
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.data import DataResult


class UploadFileParams(Params[DataResult[StoredFile], DataResult[StoredFile]]):
    """Upload File: Stores a file, to be named by its id."""

    model_id: ClassVar[str] = "upload-file"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/file-inputs"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("file", kind="file", forms=("multipart",)),)
    file: MediaField = Field(description="The file.")
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str = Field(
        description="What it is for; user_data serves for inputs of models."
    )
    expires_after: FileExpiration = Field(default=OMIT, description="When it dies.")
