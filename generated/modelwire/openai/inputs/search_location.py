# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.search_place import SearchPlaceInput, SearchPlaceObject


class SearchLocationObject:
    """Marks a `SearchLocation` in signatures, which need no Pydantic for it."""


class SearchLocationInput(TypedDict, total=False):
    """Where a user is."""

    type: Required[Literal["approximate"]]
    """How exact the place is."""
    approximate: Required[SearchPlaceInput | SearchPlaceObject]
    """The place."""
