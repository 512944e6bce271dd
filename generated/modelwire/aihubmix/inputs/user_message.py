# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.user_part import UserPartInput, UserPartObject


class UserMessageObject:
    """Marks a `UserMessage` in signatures, which need no Pydantic for it."""


class UserMessageInput(TypedDict, total=False):
    """What the user says and shows."""

    role: Required[Literal["user"]]
    """Who speaks."""
    content: Required[str | Sequence[UserPartInput | UserPartObject]]
    """A text, or parts. Kinds by type: text, image_url, input_audio, file."""
    name: str
    """Name of the speaker."""
