# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ExactlyReferenceObject:
    """Marks a `ExactlyReference` in signatures, which need no Pydantic for it."""


class ExactlyReferenceInput(TypedDict, total=False):
    """A picture that guides the result."""

    type: Required[Literal["sketch", "reference"]]
    """What the picture is used for."""
    image: Required[MediaInput]
    """Picture to refer to."""
    strength: float
    """How strongly the picture guides the result."""
