# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.input_file import InputFile
from modelwire.openai.objects.input_image import InputImage
from modelwire.openai.objects.input_text import InputText
from modelwire.openai.objects.output_text import OutputText
from modelwire.openai.objects.refusal_part import RefusalPart

MessagePart: TypeAlias = InputText | InputImage | InputFile | OutputText | RefusalPart
"""A part of a message."""
