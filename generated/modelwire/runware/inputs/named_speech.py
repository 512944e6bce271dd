# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class NamedSpeechObject:
    """Marks a `NamedSpeech` in signatures, which need no Pydantic for it."""


class NamedSpeechInput(TypedDict, total=False):
    """Words to speak and the name to refer to them by."""

    id: str
    """Name by which other settings refer to the speech."""
    provider: str
    """Provider of the voice."""
    voice_id: str
    """Identifier of the voice at its provider."""
    text: str
    """Words to speak."""
