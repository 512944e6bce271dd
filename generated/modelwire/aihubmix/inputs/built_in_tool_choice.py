# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class BuiltInToolChoiceObject:
    """Marks a `BuiltInToolChoice` in signatures, which need no Pydantic for it."""


class BuiltInToolChoiceInput(TypedDict, total=False):
    """One of the service's tools."""

    type: Required[
        Literal[
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
        ]
    ]
    """Kind of tool."""
