# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.audio_part import AudioPartInput, AudioPartObject
from modelwire.aihubmix.inputs.file_part import FilePartInput, FilePartObject
from modelwire.aihubmix.inputs.image_part import ImagePartInput, ImagePartObject
from modelwire.aihubmix.inputs.text_part import TextPartInput, TextPartObject

UserPartInput: TypeAlias = TextPartInput | ImagePartInput | AudioPartInput | FilePartInput
"""A part of what the user says and shows."""

UserPartObject: TypeAlias = TextPartObject | ImagePartObject | AudioPartObject | FilePartObject
"""A `UserPart` that is made already."""
