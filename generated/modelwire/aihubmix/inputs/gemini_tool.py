# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from modelwire.aihubmix.inputs.gemini_function import GeminiFunctionInput, GeminiFunctionObject
from modelwire.aihubmix.inputs.gemini_search import GeminiSearchInput, GeminiSearchObject


class GeminiToolObject:
    """Marks a `GeminiTool` in signatures, which need no Pydantic for it."""


class GeminiToolInput(TypedDict, total=False):
    """Tools: functions of yours, or one of the service's own."""

    function_declarations: Sequence[GeminiFunctionInput | GeminiFunctionObject]
    """Functions that the model may ask for."""
    google_search: GeminiSearchInput | GeminiSearchObject
    """Searches the web."""
    url_context: Mapping[str, Any]
    """Reads pages that the prompt names."""
    code_execution: Mapping[str, Any]
    """Runs code that the model writes."""
    google_search_retrieval: Mapping[str, Any]
    """Searches the web, in the older way."""
    google_maps: Mapping[str, Any]
    """Looks at maps."""
    file_search: Mapping[str, Any]
    """Searches stored files."""
    computer_use: Mapping[str, Any]
    """Works a computer."""
    mcp_servers: Sequence[Mapping[str, Any]]
    """Servers whose tools may be used."""
