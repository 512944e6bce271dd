# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.computer_tool import ComputerToolObject
from modelwire_runtime.params import Object


class ComputerTool(Object, ComputerToolObject):
    """Asks you to point and type on a screen."""

    type: Literal["computer"] = Field(description="Kind of tool.")
