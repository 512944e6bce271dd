# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class ClipReferenceObject:
    """Marks a `ClipReference` in signatures, which need no Pydantic for it."""


class ClipReferenceInput(TypedDict, total=False):
    """A clip that guides the result."""

    tag: str
    """Name by which the prompt refers to the clip."""
    type: str
    """What the clip is used for."""
    video: MediaInput
    """Clip to refer to."""
