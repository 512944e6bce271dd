# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.apply_patch_tool import ApplyPatchToolObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ApplyPatchTool(Object, ApplyPatchToolObject):
    """Asks you to make, change or delete files."""

    type: Literal["apply_patch"] = Field(description="Kind of tool.")
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, min_length=1, description="Whether the model or a program of its may call it."
    )
