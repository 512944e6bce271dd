# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required


class MinimaxSpeechObject:
    """Marks a `MinimaxSpeech` in signatures, which need no Pydantic for it."""


class MinimaxSpeechInput(TypedDict, total=False):
    """What is spoken, and how."""

    text: Required[str]
    """Words to speak."""
    voice: Required[str]
    """Voice that speaks."""
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
