# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.audio_output import AudioOutputObject
from modelwire.openai.objects.custom_voice import CustomVoice
from modelwire_runtime.params import Object


class AudioOutput(Object, AudioOutputObject):
    """How a spoken answer sounds."""

    voice: (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "fable",
            "onyx",
            "nova",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
        ]
        | str
        | CustomVoice
    ) = Field(description="Who speaks.")
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] = Field(description="File format.")
