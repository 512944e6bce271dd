# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult


class ReadFileParams(Params[MediaResult, AsyncMediaResult]):
    """Read a file: Reads a file."""

    model_id: ClassVar[str] = "read-file"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    file_id: str = Field(description="Id of the file.")
