# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_file import GeminiFileObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiFile(Object, GeminiFileObject):
    """A file by its address."""

    mime_type: str = Field(default=OMIT, serialization_alias="mimeType", description="Type of the file.")
    file_uri: str = Field(default=OMIT, serialization_alias="fileUri", description="Address of the file.")
