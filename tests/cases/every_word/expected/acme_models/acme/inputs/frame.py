# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from acme_models.acme.inputs.frame_inner import FrameInnerInput, FrameInnerObject


class FrameObject:
    """Marks a `Frame` in signatures, which need no Pydantic for it."""


class FrameInput(TypedDict, total=False):
    """What goes around it."""

    color: Required[str]
    """Its colour. The service's default is "black"."""
    inner: FrameInnerInput | FrameInnerObject
    """The inside."""
