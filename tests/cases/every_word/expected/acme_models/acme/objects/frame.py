# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from acme_models.acme.inputs.frame import FrameObject
from acme_models.acme.objects.frame_inner import FrameInner
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Frame(Object, FrameObject, extra="forbid"):
    """What goes around it."""

    color: str = Field(description="Its colour.")
    inner: FrameInner = Field(default=OMIT, description="The inside.")
