# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.open_image_safety import OpenImageSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenImageSafety(Object, OpenImageSafetyObject):
    """Content checks on the picture."""

    check_content: bool = Field(
        default=OMIT,
        serialization_alias="checkContent",
        description="Checks the result for unsafe content; takes extra time.",
    )
