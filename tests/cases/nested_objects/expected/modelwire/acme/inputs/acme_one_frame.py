# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire.acme.inputs.corner import CornerInput, CornerObject


class AcmeOneFrameObject:
    """Marks a `AcmeOneFrame` in signatures, which need no Pydantic for it."""


class AcmeOneFrameInput(TypedDict, total=False):
    """What goes around it."""

    color: Required[str]
    """Its colour."""
    corner: CornerInput | CornerObject
    """Its corners."""
