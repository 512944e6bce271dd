# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.objects.code_interpreter import CodeInterpreter
from modelwire.aihubmix.objects.file_search import FileSearch
from modelwire.aihubmix.objects.function_tool import FunctionTool
from modelwire.aihubmix.objects.image_generation import ImageGeneration
from modelwire.aihubmix.objects.web_search_preview_tool import WebSearchPreviewTool
from modelwire.aihubmix.objects.web_search_tool import WebSearchTool
from modelwire_runtime.params import Stranger

ResponseTool: TypeAlias = (
    FunctionTool | WebSearchTool | WebSearchPreviewTool | FileSearch | CodeInterpreter | ImageGeneration | Stranger
)
"""A tool that the model may use; OpenAI's further tools pass as they are."""
