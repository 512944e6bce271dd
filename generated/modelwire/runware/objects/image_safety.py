# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.image_safety import ImageSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ImageSafety(Object, ImageSafetyObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Content checks on the picture."""

    check_content: bool = Field(default=OMIT, description="Checks the result for unsafe content; takes extra time.")
