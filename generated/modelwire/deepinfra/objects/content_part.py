# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.objects.audio_part import AudioPart
from modelwire.deepinfra.objects.image_part import ImagePart
from modelwire.deepinfra.objects.text_part import TextPart
from modelwire.deepinfra.objects.video_part import VideoPart

ContentPart: TypeAlias = TextPart | ImagePart | AudioPart | VideoPart
"""A piece of a message."""
