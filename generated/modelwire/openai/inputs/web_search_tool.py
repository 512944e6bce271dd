# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.user_location import UserLocationInput, UserLocationObject
from modelwire.openai.inputs.web_search_filters import WebSearchFiltersInput, WebSearchFiltersObject


class WebSearchToolObject:
    """Marks a `WebSearchTool` in signatures, which need no Pydantic for it."""


class WebSearchToolInput(TypedDict, total=False):
    """Searches the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Kind of tool."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found the model reads. The service's default is "medium"."""
    user_location: UserLocationInput | UserLocationObject | None
    """Where the user is."""
    filters: WebSearchFiltersInput | WebSearchFiltersObject | None
    """Where to search."""
    external_web_access: bool
    """Fetch live pages. The service's default is true."""
