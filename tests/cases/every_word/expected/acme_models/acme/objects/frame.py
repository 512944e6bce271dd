# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from acme_models.acme.inputs.frame import FrameObject
from acme_models.acme.objects.frame_inner import FrameInner
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Frame(Object, FrameObject):
    """What goes around it."""

    model_config = ConfigDict(extra="forbid")
    color: str = Field(description="Its colour.")
    inner: FrameInner = Field(default=OMIT, description="The inside.")
