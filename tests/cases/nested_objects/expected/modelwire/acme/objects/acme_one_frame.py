# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.acme_one_frame import AcmeOneFrameObject
from modelwire.acme.objects.corner import Corner
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AcmeOneFrame(Object, AcmeOneFrameObject, extra="forbid"):
    """What goes around it."""

    color: str = Field(description="Its colour.")
    corner: Corner = Field(default=OMIT, description="Its corners.")
