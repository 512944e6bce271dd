# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_tool import GeminiToolObject
from modelwire.aihubmix.objects.gemini_function import GeminiFunction
from modelwire.aihubmix.objects.gemini_search import GeminiSearch
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiTool(Object, GeminiToolObject, alias_generator=CAMEL_CASE):
    """Tools: functions of yours, or one of the service's own."""

    function_declarations: list[GeminiFunction] = Field(
        default=OMIT, description="Functions that the model may ask for."
    )
    google_search: GeminiSearch = Field(default=OMIT, description="Searches the web.")
    url_context: dict[str, Any] = Field(default=OMIT, description="Reads pages that the prompt names.")
    code_execution: dict[str, Any] = Field(default=OMIT, description="Runs code that the model writes.")
    google_search_retrieval: dict[str, Any] = Field(default=OMIT, description="Searches the web, in the older way.")
    google_maps: dict[str, Any] = Field(default=OMIT, description="Looks at maps.")
    file_search: dict[str, Any] = Field(default=OMIT, description="Searches stored files.")
    computer_use: dict[str, Any] = Field(default=OMIT, description="Works a computer.")
    mcp_servers: list[dict[str, Any]] = Field(default=OMIT, description="Servers whose tools may be used.")
