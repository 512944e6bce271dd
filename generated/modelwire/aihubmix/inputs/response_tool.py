# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.aihubmix.inputs.code_interpreter import CodeInterpreterInput, CodeInterpreterObject
from modelwire.aihubmix.inputs.file_search import FileSearchInput, FileSearchObject
from modelwire.aihubmix.inputs.function_tool import FunctionToolInput, FunctionToolObject
from modelwire.aihubmix.inputs.image_generation import ImageGenerationInput, ImageGenerationObject
from modelwire.aihubmix.inputs.web_search_preview_tool import WebSearchPreviewToolInput, WebSearchPreviewToolObject
from modelwire.aihubmix.inputs.web_search_tool import WebSearchToolInput, WebSearchToolObject

ResponseToolInput: TypeAlias = (
    FunctionToolInput
    | WebSearchToolInput
    | WebSearchPreviewToolInput
    | FileSearchInput
    | CodeInterpreterInput
    | ImageGenerationInput
)
"""A tool that the model may use; OpenAI's further tools pass as they are."""

ResponseToolObject: TypeAlias = (
    FunctionToolObject
    | WebSearchToolObject
    | WebSearchPreviewToolObject
    | FileSearchObject
    | CodeInterpreterObject
    | ImageGenerationObject
)
"""A `ResponseTool` that is made already."""
