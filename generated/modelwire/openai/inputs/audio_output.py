# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.custom_voice import CustomVoiceInput, CustomVoiceObject


class AudioOutputObject:
    """Marks a `AudioOutput` in signatures, which need no Pydantic for it."""


class AudioOutputInput(TypedDict, total=False):
    """How a spoken answer sounds."""

    voice: Required[
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
        | CustomVoiceInput
        | CustomVoiceObject
    ]
    """Who speaks."""
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    """File format."""
