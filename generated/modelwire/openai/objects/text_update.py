# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.text_update import TextUpdateObject
from modelwire.openai.objects.text_format import TextFormat
from modelwire_runtime.params import Object


class TextUpdate(Object, TextUpdateObject):
    """Form of the answer from here on."""

    format: TextFormat = Field(description="The form.")
