# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class SubjectReferenceObject:
    """Marks a `SubjectReference` in signatures, which need no Pydantic for it."""


class SubjectReferenceInput(TypedDict, total=False):
    """Pictures and sound of a subject in the clip."""

    tag: str
    """Name by which the prompt refers to the picture."""
    type: str
    """What the picture is used for."""
    images: Sequence[MediaInput]
    """Pictures of this reference."""
    audio: MediaInput
    """Sound that belongs to the picture."""
