# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.reference_image import ReferenceImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ReferenceImage(Object, ReferenceImageObject):
    """A picture that guides the result."""

    image: MediaField = Field(description="Picture to refer to.")
    role: str = Field(default=OMIT, description="What the picture is used for.")
    tag: str = Field(default=OMIT, description="Name by which the prompt refers to the picture.")
    type: str = Field(default=OMIT, description="What the picture is used for.")
    strength: float = Field(default=OMIT, description="How strongly the picture guides the result.")
