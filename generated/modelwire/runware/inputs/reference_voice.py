# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ReferenceVoiceObject:
    """Marks a `ReferenceVoice` in signatures, which need no Pydantic for it."""


class ReferenceVoiceInput(TypedDict, total=False):
    """A voice sample and its words."""

    audio: Required[MediaInput]
    """Recording of the voice."""
    text: Required[str]
    """Words spoken in the sample."""
