# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.web_search_options import WebSearchOptionsObject
from modelwire.openai.objects.search_location import SearchLocation
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WebSearchOptions(Object, WebSearchOptionsObject):
    """How a model searches the web."""

    search_context_size: Literal["low", "medium", "high"] = Field(
        default=OMIT, description="How much of what is found the model reads."
    )
    user_location: SearchLocation | None = Field(default=OMIT, description="Where the user is.")
