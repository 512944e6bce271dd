# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.user_location import UserLocationObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class UserLocation(Object, UserLocationObject):
    """Where a user is."""

    type: Literal["approximate"] = Field(description="How exact the place is.")
    country: str | None = Field(default=OMIT, description="Country, in two letters.")
    region: str | None = Field(default=OMIT, description="Region.")
    city: str | None = Field(default=OMIT, description="City.")
    timezone: str | None = Field(default=OMIT, description="Time zone, by its IANA name.")
