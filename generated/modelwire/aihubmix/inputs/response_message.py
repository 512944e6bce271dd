# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.message_part import MessagePartInput, MessagePartObject


class ResponseMessageObject:
    """Marks a `ResponseMessage` in signatures, which need no Pydantic for it."""


class ResponseMessageInput(TypedDict, total=False):
    """What someone says, or said."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks."""
    content: Required[str | Sequence[MessagePartInput | MessagePartObject]]
    """A text, or its parts. Kinds by type: input_text, input_image, input_file, output_text, refusal."""
    type: Literal["message"]
    """Kind of item."""
    phase: Literal["commentary", "final_answer"] | None
    """Whether a turn of the assistant comments or answers; send it back as it came."""
    id: str
    """Id of a turn that the service wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the turn got."""
