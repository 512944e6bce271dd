# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_image_safety import OpenImageSafetyObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenImageSafety(Object, OpenImageSafetyObject, alias_generator=CAMEL_CASE):
    """Content checks on the picture."""

    check_content: bool = Field(default=OMIT, description="Checks the result for unsafe content; takes extra time.")
