# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_file import GeminiFileObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiFile(Object, GeminiFileObject, alias_generator=CAMEL_CASE):
    """A file by its address."""

    mime_type: str = Field(default=OMIT, description="Type of the file.")
    file_uri: str = Field(default=OMIT, description="Address of the file.")
