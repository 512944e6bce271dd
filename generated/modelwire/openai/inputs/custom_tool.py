# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.custom_tool_format import CustomToolFormatInput, CustomToolFormatObject


class CustomToolObject:
    """Marks a `CustomTool` in signatures, which need no Pydantic for it."""


class CustomToolInput(TypedDict, total=False):
    """A tool of yours that takes plain text, held to a grammar if you give one."""

    type: Required[Literal["custom"]]
    """Kind of tool."""
    name: Required[str]
    """Name by which the model asks for it."""
    description: str
    """What it does and when to use it."""
    format: CustomToolFormatInput | CustomToolFormatObject
    """Form of its input."""
    defer_loading: bool
    """Load it only when tool search finds it."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it. At least 1 item."""
    async_: bool
    """The answer may come later."""
