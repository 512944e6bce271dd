# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.photo_maker import PhotoMakerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class PhotoMaker(Object, PhotoMakerObject, alias_generator=CAMEL_CASE):
    """A likeness kept with PhotoMaker."""

    images: list[MediaField] = Field(default=OMIT, description="Pictures of the person whose likeness to keep.")
    input_images: list[MediaField] = Field(default=OMIT, description="Pictures of the person whose likeness to keep.")
    style: str = Field(default=OMIT, description="Style of the result.")
    strength: float = Field(default=OMIT, description="How far the result may depart from the person.")
