# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_blob import GeminiBlobObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class GeminiBlob(Object, GeminiBlobObject, alias_generator=CAMEL_CASE):
    """The bytes of a file."""

    mime_type: str = Field(default=OMIT, description="Type of the file.")
    data: MediaField = Field(default=OMIT, description="The bytes.")
