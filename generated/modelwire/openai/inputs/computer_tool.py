# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ComputerToolObject:
    """Marks a `ComputerTool` in signatures, which need no Pydantic for it."""


class ComputerToolInput(TypedDict, total=False):
    """Asks you to point and type on a screen."""

    type: Required[Literal["computer"]]
    """Kind of tool."""
