# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.acme.records import Removal
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class DeleteFileParams(Params[DataResult[Removal], DataResult[Removal]]):
    """Delete a file: Deletes a file."""

    model_id: ClassVar[str] = "delete-file"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    file_id: str = Field(description="Id of the file.")
