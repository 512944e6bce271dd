# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class SpeakerVoiceObject:
    """Marks a `SpeakerVoice` in signatures, which need no Pydantic for it."""


class SpeakerVoiceInput(TypedDict, total=False):
    """A speaker and the voice that speaks for them."""

    speaker: Required[str]
    """Speaker in the text that the voice belongs to."""
    voice: Required[str]
    """Voice that speaks this part."""
