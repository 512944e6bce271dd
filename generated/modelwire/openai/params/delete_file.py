# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.openai.records import Deletion
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class DeleteFileParams(Params[DataResult[Deletion], DataResult[Deletion]]):
    """Delete File: Deletes a file."""

    model_id: ClassVar[str] = "delete-file"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/file-inputs"
    file_id: str = Field(description="Id of the file.")
