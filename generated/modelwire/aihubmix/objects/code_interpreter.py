# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.code_interpreter import CodeInterpreterObject
from modelwire_runtime.params import Object


class CodeInterpreter(Object, CodeInterpreterObject):
    """Runs Python that the model writes."""

    type: Literal["code_interpreter"] = Field(description="Kind of tool.")
    container: str | dict[str, Any] = Field(
        description="Container to run in: its id, or what a new one shall be, as type and file_ids."
    )
