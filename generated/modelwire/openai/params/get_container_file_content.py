# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult


class GetContainerFileContentParams(Params[MediaResult, AsyncMediaResult]):
    """Get Container File Content: Fetches a file that code in a container wrote, named by an annotation."""

    model_id: ClassVar[str] = "get-container-file-content"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/tools-code-interpreter"
    container_id: str = Field(description="Id of the container.")
    file_id: str = Field(description="Id of the file.")
