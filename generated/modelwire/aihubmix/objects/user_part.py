# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.audio_part import AudioPart
from modelwire.aihubmix.objects.file_part import FilePart
from modelwire.aihubmix.objects.image_part import ImagePart
from modelwire.aihubmix.objects.text_part import TextPart

UserPart: TypeAlias = TextPart | ImagePart | AudioPart | FilePart
"""A part of what the user says and shows."""
