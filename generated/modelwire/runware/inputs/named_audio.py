# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class NamedAudioObject:
    """Marks a `NamedAudio` in signatures, which need no Pydantic for it."""


class NamedAudioInput(TypedDict, total=False):
    """A sound and the name to refer to it by."""

    id: str
    """Name by which other settings refer to the sound."""
    source: str
    """Sound file of this entry."""
