# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.input_file import InputFile
from modelwire.openai.objects.input_image import InputImage
from modelwire.openai.objects.input_text import InputText

ToolOutputPart: TypeAlias = InputText | InputImage | InputFile
"""A part of what a tool returned."""
