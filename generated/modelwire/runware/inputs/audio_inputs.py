# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.reference_voice import ReferenceVoiceInput, ReferenceVoiceObject
from modelwire_runtime.media.slots import MediaInput


class AudioInputsObject:
    """Marks a `AudioInputs` in signatures, which need no Pydantic for it."""


class AudioInputsInput(TypedDict, total=False):
    """Media that a sound is made from."""

    audio: MediaInput
    """Sound to work on."""
    audios: Sequence[MediaInput]
    """Sounds to work on."""
    video: MediaInput
    """Clip to work on."""
    videos: Sequence[MediaInput]
    """Clips to work on."""
    reference_audios: Sequence[MediaInput]
    """Sounds that guide the result."""
    reference_images: Sequence[MediaInput]
    """Pictures that guide the result."""
    reference_voices: Sequence[ReferenceVoiceInput | ReferenceVoiceObject]
    """Voice samples to imitate."""
