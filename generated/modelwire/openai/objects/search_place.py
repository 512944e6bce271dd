# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.search_place import SearchPlaceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SearchPlace(Object, SearchPlaceObject):
    """A place, as exactly as it is known."""

    country: str = Field(default=OMIT, description="Country, in two letters.")
    region: str = Field(default=OMIT, description="Region.")
    city: str = Field(default=OMIT, description="City.")
    timezone: str = Field(default=OMIT, description="Time zone, by its IANA name.")
