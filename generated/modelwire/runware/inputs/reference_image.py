# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ReferenceImageObject:
    """Marks a `ReferenceImage` in signatures, which need no Pydantic for it."""


class ReferenceImageInput(TypedDict, total=False):
    """A picture that guides the result."""

    image: Required[MediaInput]
    """Picture to refer to."""
    role: str
    """What the picture is used for."""
    tag: str
    """Name by which the prompt refers to the picture."""
    type: str
    """What the picture is used for."""
    strength: float
    """How strongly the picture guides the result."""
