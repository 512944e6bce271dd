# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.inputs.audio_part import AudioPartInput, AudioPartObject
from modelwire.deepinfra.inputs.image_part import ImagePartInput, ImagePartObject
from modelwire.deepinfra.inputs.text_part import TextPartInput, TextPartObject
from modelwire.deepinfra.inputs.video_part import VideoPartInput, VideoPartObject

ContentPartInput: TypeAlias = TextPartInput | ImagePartInput | AudioPartInput | VideoPartInput
"""A piece of a message."""

ContentPartObject: TypeAlias = TextPartObject | ImagePartObject | AudioPartObject | VideoPartObject
"""A `ContentPart` that is made already."""
