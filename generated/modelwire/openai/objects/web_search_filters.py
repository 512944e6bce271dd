# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.web_search_filters import WebSearchFiltersObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WebSearchFilters(Object, WebSearchFiltersObject):
    """Where a web search may look."""

    allowed_domains: list[str] | None = Field(
        default=OMIT, description="Only these domains, with what lies below them."
    )
    blocked_domains: list[str] | None = Field(default=OMIT, description="None of these domains.")
