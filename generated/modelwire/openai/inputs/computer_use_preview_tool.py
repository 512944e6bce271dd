# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ComputerUsePreviewToolObject:
    """Marks a `ComputerUsePreviewTool` in signatures, which need no Pydantic for it."""


class ComputerUsePreviewToolInput(TypedDict, total=False):
    """Asks you to point and type on a screen, in the older way."""

    type: Required[Literal["computer_use_preview"]]
    """Kind of tool."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """What the screen belongs to."""
    display_width: Required[int]
    """Width of the screen. In px."""
    display_height: Required[int]
    """Height of the screen. In px."""
