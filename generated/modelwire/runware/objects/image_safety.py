# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.image_safety import ImageSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImageSafety(Object, ImageSafetyObject):
    """Content checks on the picture."""

    model_config = ConfigDict(extra="forbid")
    check_content: bool = Field(
        default=OMIT,
        serialization_alias="checkContent",
        description="Checks the result for unsafe content; takes extra time.",
    )
