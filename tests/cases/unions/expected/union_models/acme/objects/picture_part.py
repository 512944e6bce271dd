# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import AppliesWhen, Equals, Rule
from union_models.acme.inputs.picture_part import PicturePartObject


class PicturePart(Object, PicturePartObject):
    """A picture."""

    __rules__: ClassVar[tuple[Rule, ...]] = (AppliesWhen("zoom", Equals("detail", "high")),)
    type: Literal["picture"] = Field(description="What it is.")
    image_url: MediaField = Field(serialization_alias="imageURL", description="The picture.")
    detail: Literal["low", "high"] = Field(default=OMIT, description="How closely to look.")
    zoom: int = Field(default=OMIT, ge=1, le=4, description="How much to enlarge it.")
