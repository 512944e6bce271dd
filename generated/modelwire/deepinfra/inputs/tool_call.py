# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.function_call import FunctionCallInput, FunctionCallObject


class ToolCallObject:
    """Marks a `ToolCall` in signatures, which need no Pydantic for it."""


class ToolCallInput(TypedDict, total=False):
    """A call that the model asked for."""

    id: Required[str]
    """Id that the answer must name."""
    type: Required[Literal["function"] | str]
    """Kind of call. Known values: function; others are passed on."""
    function: Required[FunctionCallInput | FunctionCallObject]
    """What to call."""
    extra_content: Mapping[str, Any]
    """What the model wants back as it was, such as the thought signatures of Gemini."""
