# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.image_reference import ImageReferenceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ImageReference(Object, ImageReferenceObject, extra="forbid"):
    """A picture, by its link or by the id of a file."""

    image_url: MediaField = Field(default=OMIT, description="The picture.")
    file_id: str = Field(default=OMIT, description="Id of an uploaded file.")
