# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire.openai.inputs.search_location import SearchLocationInput, SearchLocationObject


class WebSearchOptionsObject:
    """Marks a `WebSearchOptions` in signatures, which need no Pydantic for it."""


class WebSearchOptionsInput(TypedDict, total=False):
    """How a model searches the web."""

    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found the model reads. The service's default is "medium"."""
    user_location: SearchLocationInput | SearchLocationObject | None
    """Where the user is."""
