# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ProgrammaticToolCallingToolObject:
    """Marks a `ProgrammaticToolCallingTool` in signatures, which need no Pydantic for it."""


class ProgrammaticToolCallingToolInput(TypedDict, total=False):
    """Lets the model write programs that call tools."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Kind of tool."""
