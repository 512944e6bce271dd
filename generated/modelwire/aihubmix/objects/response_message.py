# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.response_message import ResponseMessageObject
from modelwire.aihubmix.objects.message_part import MessagePart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ResponseMessage(Object, ResponseMessageObject):
    """What someone says, or said."""

    role: Literal["user", "assistant", "system", "developer"] = Field(description="Who speaks.")
    content: str | list[MessagePart] = Field(description="A text, or its parts.")
    type: Literal["message"] = Field(default=OMIT, description="Kind of item.")
    phase: Literal["commentary", "final_answer"] | None = Field(
        default=OMIT, description="Whether a turn of the assistant comments or answers; send it back as it came."
    )
    id: str = Field(default=OMIT, description="Id of a turn that the service wrote.")
    status: Literal["in_progress", "completed", "incomplete"] = Field(default=OMIT, description="How far the turn got.")
