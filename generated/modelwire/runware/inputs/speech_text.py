# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.speaker_voice import SpeakerVoiceInput, SpeakerVoiceObject


class SpeechTextObject:
    """Marks a `SpeechText` in signatures, which need no Pydantic for it."""


class SpeechTextInput(TypedDict, total=False):
    """What is spoken, and how."""

    text: str
    """Words to speak."""
    voice: str
    """Voice that speaks."""
    voices: Sequence[str | SpeakerVoiceInput | SpeakerVoiceObject]
    """Voices that speak."""
    language: str
    """Language that is spoken."""
    speed: float
    """Pace of the speech."""
    volume: float
    """Loudness of the speech."""
    pitch: float
    """Pitch of the voice."""
    emotion: str
    """Feeling that the speaker shows."""
    tone: Sequence[str]
    """How words are pronounced, one rule for each."""
