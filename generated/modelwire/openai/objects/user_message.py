# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.user_message import UserMessageObject
from modelwire.openai.objects.user_part import UserPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class UserMessage(Object, UserMessageObject):
    """What the user says and shows."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "content",
            {"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"anyOf": [{"type": "object"}]}}]},
        ),
    )
    role: Literal["user"] = Field(description="Who speaks.")
    content: str | list[UserPart] = Field(description="A text, or parts.")
    name: str = Field(default=OMIT, description="Name of the speaker.")
