# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.stored_prompt import StoredPromptObject
from modelwire.openai.objects.input_file import InputFile
from modelwire.openai.objects.input_image import InputImage
from modelwire.openai.objects.input_text import InputText
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class StoredPrompt(Object, StoredPromptObject):
    """A prompt that is stored with the service."""

    id: str = Field(description="Id of the prompt.")
    version: str | None = Field(default=OMIT, description="Version of it.")
    variables: dict[str, str | InputText | InputImage | InputFile] | None = Field(
        default=OMIT, description="What its placeholders become."
    )
