# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.web_search_tool import WebSearchToolObject
from modelwire.openai.objects.user_location import UserLocation
from modelwire.openai.objects.web_search_filters import WebSearchFilters
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WebSearchTool(Object, WebSearchToolObject):
    """Searches the web."""

    type: Literal["web_search", "web_search_2025_08_26"] = Field(description="Kind of tool.")
    search_context_size: Literal["low", "medium", "high"] = Field(
        default=OMIT, description="How much of what is found the model reads."
    )
    user_location: UserLocation | None = Field(default=OMIT, description="Where the user is.")
    filters: WebSearchFilters | None = Field(default=OMIT, description="Where to search.")
    external_web_access: bool = Field(default=OMIT, description="Fetch live pages.")
