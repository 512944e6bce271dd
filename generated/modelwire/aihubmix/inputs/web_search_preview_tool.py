# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.user_location import UserLocationInput, UserLocationObject


class WebSearchPreviewToolObject:
    """Marks a `WebSearchPreviewTool` in signatures, which need no Pydantic for it."""


class WebSearchPreviewToolInput(TypedDict, total=False):
    """Searches the web, in the older way."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Kind of tool."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found the model reads."""
    user_location: UserLocationInput | UserLocationObject | None
    """Where the user is."""
    search_content_types: Sequence[Literal["text", "image"]]
    """What to search for."""
