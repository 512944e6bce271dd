# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.function_definition import FunctionDefinitionInput, FunctionDefinitionObject


class FunctionToolObject:
    """Marks a `FunctionTool` in signatures, which need no Pydantic for it."""


class FunctionToolInput(TypedDict, total=False):
    """A function that the model may ask for. The service knows no strict mode."""

    function: Required[FunctionDefinitionInput | FunctionDefinitionObject]
    """The function."""
    type: Literal["function"] | str
    """Kind of tool. Known values: function; others are passed on. The service's default is "function"."""
    cache_control: Mapping[str, Any] | None
    """How long to keep the prompt up to here."""
