# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class Qwen3DesignSpeechObject:
    """Marks a `Qwen3DesignSpeech` in signatures, which need no Pydantic for it."""


class Qwen3DesignSpeechInput(TypedDict, total=False):
    """What is spoken, and how."""

    text: str
    """Words to speak. At most 2000 characters."""
    voice: Literal["design"]
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
    """Language that is spoken."""
    speed: float
    """Pace of the speech. 0.25 to 4. The service's default is 1."""
