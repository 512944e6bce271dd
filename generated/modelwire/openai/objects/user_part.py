# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.openai.objects.audio_part import AudioPart
from modelwire.openai.objects.file_part import FilePart
from modelwire.openai.objects.image_part import ImagePart
from modelwire.openai.objects.text_part import TextPart

UserPart: TypeAlias = TextPart | ImagePart | AudioPart | FilePart
"""A part of what the user says and shows."""
