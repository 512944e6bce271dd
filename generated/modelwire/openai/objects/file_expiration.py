# Written by modelwire-codegen from specs/openai/shared/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.file_expiration import FileExpirationObject
from modelwire_runtime.params import Object


class FileExpiration(Object, FileExpirationObject):
    """When a file dies."""

    anchor: Literal["created_at"] = Field(description="From when time is counted.")
    seconds: int = Field(ge=3600, le=2592000, description="Time that it has.")
