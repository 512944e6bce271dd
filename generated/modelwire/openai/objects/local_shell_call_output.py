# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.local_shell_call_output import LocalShellCallOutputObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Any_, Holds, Present, Rule


class LocalShellCallOutput(Object, LocalShellCallOutputObject):
    """What a command of the local shell wrote.

    Rules:
    - call_id or id is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Holds(Any_(Present("call_id"), Present("id"))),)
    type: Literal["local_shell_call_output"] = Field(description="Kind of item.")
    output: str = Field(description="What it wrote, mostly JSON.")
    call_id: str = Field(default=OMIT, description="Call that this answers.")
    id: str = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] | None = Field(
        default=OMIT, description="How far it got."
    )
