# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.search_location import SearchLocationObject
from modelwire.openai.objects.search_place import SearchPlace
from modelwire_runtime.params import Object


class SearchLocation(Object, SearchLocationObject):
    """Where a user is."""

    type: Literal["approximate"] = Field(description="How exact the place is.")
    approximate: SearchPlace = Field(description="The place.")
