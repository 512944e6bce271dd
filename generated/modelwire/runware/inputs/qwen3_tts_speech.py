# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class Qwen3TtsSpeechObject:
    """Marks a `Qwen3TtsSpeech` in signatures, which need no Pydantic for it."""


class Qwen3TtsSpeechInput(TypedDict, total=False):
    """What is spoken, and how."""

    text: Required[str]
    """Words to speak. At most 2000 characters."""
    voice: Required[Literal["clone"]]
    """Voice that speaks."""
    language: Literal[
        "Auto",
        "Chinese",
        "English",
        "Japanese",
        "Korean",
        "German",
        "French",
        "Russian",
        "Portuguese",
        "Spanish",
        "Italian",
    ]
    """Language that is spoken. At least 1 character. The service's default is "Auto"."""
    speed: float
    """Pace of the speech. 0.25 to 4, a multiple of 0.01. The service's default is 1."""
