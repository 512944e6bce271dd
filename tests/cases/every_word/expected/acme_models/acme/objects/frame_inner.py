# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from acme_models.acme.inputs.frame_inner import FrameInnerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FrameInner(Object, FrameInnerObject):
    """The inside."""

    depth: int = Field(default=OMIT, description="How deep.")
