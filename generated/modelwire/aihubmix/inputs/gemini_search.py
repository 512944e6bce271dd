# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from modelwire.aihubmix.inputs.gemini_interval import GeminiIntervalInput, GeminiIntervalObject


class GeminiSearchObject:
    """Marks a `GeminiSearch` in signatures, which need no Pydantic for it."""


class GeminiSearchInput(TypedDict, total=False):
    """How to search the web."""

    time_range_filter: GeminiIntervalInput | GeminiIntervalObject
    """When what is found was published."""
    search_types: Mapping[str, Any]
    """What to search for, as webSearch and imageSearch."""
