# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.user_message import UserMessageObject
from modelwire.deepinfra.objects.content_part import ContentPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class UserMessage(Object, UserMessageObject):
    """What the user says."""

    role: Literal["user"] = Field(description="Who speaks.")
    content: str | list[ContentPart] = Field(description="Text, or parts for models that take more than text.")
    name: str | None = Field(default=OMIT, description="Name of the speaker.")
    cache_control: dict[str, Any] | None = Field(default=OMIT, description="How long to keep the prompt up to here.")
