# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_search import GeminiSearchObject
from modelwire.aihubmix.objects.gemini_interval import GeminiInterval
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiSearch(Object, GeminiSearchObject, alias_generator=CAMEL_CASE):
    """How to search the web."""

    time_range_filter: GeminiInterval = Field(default=OMIT, description="When what is found was published.")
    search_types: dict[str, Any] = Field(default=OMIT, description="What to search for, as webSearch and imageSearch.")
