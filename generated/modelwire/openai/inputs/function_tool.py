# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class FunctionToolObject:
    """Marks a `FunctionTool` in signatures, which need no Pydantic for it."""


class FunctionToolInput(TypedDict, total=False):
    """A function of yours that the model may ask for."""

    type: Required[Literal["function"]]
    """Kind of tool."""
    name: Required[str]
    """Name by which the model asks for it. 1 to 128 characters."""
    description: str | None
    """What it does and when to use it."""
    parameters: Mapping[str, Any] | None
    """JSON Schema of its arguments."""
    strict: bool | None
    """Hold the arguments to the schema."""
    output_schema: Mapping[str, Any] | None
    """JSON Schema of what it returns."""
    defer_loading: bool
    """Load it only when tool search finds it."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it."""
    async_: bool
    """The answer may come later."""
