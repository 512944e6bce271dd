# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.input_file import InputFileInput, InputFileObject
from modelwire.openai.inputs.input_image import InputImageInput, InputImageObject
from modelwire.openai.inputs.input_text import InputTextInput, InputTextObject
from modelwire.openai.inputs.output_text import OutputTextInput, OutputTextObject
from modelwire.openai.inputs.refusal_part import RefusalPartInput, RefusalPartObject

MessagePartInput: TypeAlias = InputTextInput | InputImageInput | InputFileInput | OutputTextInput | RefusalPartInput
"""A part of a message."""

MessagePartObject: TypeAlias = (
    InputTextObject | InputImageObject | InputFileObject | OutputTextObject | RefusalPartObject
)
"""A `MessagePart` that is made already."""
