# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.image_inputs import ImageInputsObject
from modelwire.runware.objects.font_sample import FontSample
from modelwire.runware.objects.reference_image import ReferenceImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class ImageInputs(Object, ImageInputsObject, alias_generator=CAMEL_CASE):
    """Media that a picture is made from."""

    reference_images: list[MediaField | ReferenceImage] = Field(
        default=OMIT, description="Pictures that guide the result."
    )
    fonts: list[FontSample] = Field(default=OMIT, description="Fonts for words in the picture.")
    image: MediaField = Field(default=OMIT, description="Picture to work on.")
    seed_image: MediaField = Field(default=OMIT, description="Picture to start from.")
    images: list[MediaField] = Field(default=OMIT, description="Pictures to work on.")
    mask: MediaField = Field(default=OMIT, description="Mask picture that marks the part to work on.")
    super_resolution_references: list[str] = Field(
        default=OMIT, description="Pictures to refer to while adding detail."
    )
    mask_image: MediaField = Field(default=OMIT, description="Mask picture; white marks the area to change.")
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
    reference_videos: list[MediaField] = Field(default=OMIT, description="Clips that guide the result.")
    documents: list[MediaField] = Field(default=OMIT, description="Documents to take into account.")
    urls: list[str] = Field(default=OMIT, description="Public web pages to take into account.")
