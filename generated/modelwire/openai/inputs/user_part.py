# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.inputs.audio_part import AudioPartInput, AudioPartObject
from modelwire.openai.inputs.file_part import FilePartInput, FilePartObject
from modelwire.openai.inputs.image_part import ImagePartInput, ImagePartObject
from modelwire.openai.inputs.text_part import TextPartInput, TextPartObject

UserPartInput: TypeAlias = TextPartInput | ImagePartInput | AudioPartInput | FilePartInput
"""A part of what the user says and shows."""

UserPartObject: TypeAlias = TextPartObject | ImagePartObject | AudioPartObject | FilePartObject
"""A `UserPart` that is made already."""
