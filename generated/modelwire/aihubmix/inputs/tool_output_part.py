# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.input_file import InputFileInput, InputFileObject
from modelwire.aihubmix.inputs.input_image import InputImageInput, InputImageObject
from modelwire.aihubmix.inputs.input_text import InputTextInput, InputTextObject

ToolOutputPartInput: TypeAlias = InputTextInput | InputImageInput | InputFileInput
"""A part of what a tool returned."""

ToolOutputPartObject: TypeAlias = InputTextObject | InputImageObject | InputFileObject
"""A `ToolOutputPart` that is made already."""
