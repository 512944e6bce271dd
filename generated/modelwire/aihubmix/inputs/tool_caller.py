# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ToolCallerObject:
    """Marks a `ToolCaller` in signatures, which need no Pydantic for it."""


class ToolCallerInput(TypedDict, total=False):
    """Who called a tool.

    Rules:
    - If type is "program": caller_id is set."""

    type: Required[Literal["direct", "program"]]
    """The model, or a program that it wrote."""
    caller_id: str
    """The program. 1 to 64 characters."""
