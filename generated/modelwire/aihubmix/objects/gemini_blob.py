# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_blob import GeminiBlobObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class GeminiBlob(Object, GeminiBlobObject):
    """The bytes of a file."""

    mime_type: str = Field(default=OMIT, serialization_alias="mimeType", description="Type of the file.")
    data: MediaField = Field(default=OMIT, description="The bytes.")
