# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.web_search_preview_tool import WebSearchPreviewToolObject
from modelwire.openai.objects.user_location import UserLocation
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WebSearchPreviewTool(Object, WebSearchPreviewToolObject):
    """Searches the web, in the older way."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] = Field(description="Kind of tool.")
    search_context_size: Literal["low", "medium", "high"] = Field(
        default=OMIT, description="How much of what is found the model reads."
    )
    user_location: UserLocation | None = Field(default=OMIT, description="Where the user is.")
    search_content_types: list[Literal["text", "image"]] = Field(default=OMIT, description="What to search for.")
