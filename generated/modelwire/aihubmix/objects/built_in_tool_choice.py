# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.built_in_tool_choice import BuiltInToolChoiceObject
from modelwire_runtime.params import Object


class BuiltInToolChoice(Object, BuiltInToolChoiceObject):
    """One of the service's tools."""

    type: Literal[
        "file_search",
        "web_search",
        "web_search_2025_08_26",
        "web_search_preview",
        "web_search_preview_2025_03_11",
        "code_interpreter",
        "image_generation",
        "computer",
        "computer_use",
        "computer_use_preview",
        "apply_patch",
        "shell",
        "programmatic_tool_calling",
    ] = Field(description="Kind of tool.")
