# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.computer_use_preview_tool import ComputerUsePreviewToolObject
from modelwire_runtime.params import Object


class ComputerUsePreviewTool(Object, ComputerUsePreviewToolObject):
    """Asks you to point and type on a screen, in the older way."""

    type: Literal["computer_use_preview"] = Field(description="Kind of tool.")
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] = Field(
        description="What the screen belongs to."
    )
    display_width: int = Field(description="Width of the screen.")
    display_height: int = Field(description="Height of the screen.")
