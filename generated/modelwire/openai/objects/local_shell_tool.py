# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.local_shell_tool import LocalShellToolObject
from modelwire_runtime.params import Object


class LocalShellTool(Object, LocalShellToolObject):
    """Asks you to run commands; for Codex models."""

    type: Literal["local_shell"] = Field(description="Kind of tool.")
