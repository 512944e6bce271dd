# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult


class GetFileContentParams(Params[MediaResult, AsyncMediaResult]):
    """Get File Content: Fetches a file."""

    model_id: ClassVar[str] = "get-file-content"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/file-inputs"
    file_id: str = Field(description="Id of the file.")
