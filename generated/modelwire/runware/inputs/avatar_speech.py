# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AvatarSpeechObject:
    """Marks a `AvatarSpeech` in signatures, which need no Pydantic for it."""


class AvatarSpeechInput(TypedDict, total=False):
    """What the avatar says, and how."""

    voice: str
    """Voice that speaks."""
    text: str
    """Words to speak."""
    speed: float
    """Pace of the speech."""
    pitch: float
    """Pitch of the voice."""
    volume: float
    """Loudness of the speech."""
    language: str
    """Language that is spoken."""
