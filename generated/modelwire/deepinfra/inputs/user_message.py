# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.content_part import ContentPartInput, ContentPartObject


class UserMessageObject:
    """Marks a `UserMessage` in signatures, which need no Pydantic for it."""


class UserMessageInput(TypedDict, total=False):
    """What the user says."""

    role: Required[Literal["user"]]
    """Who speaks."""
    content: Required[str | Sequence[ContentPartInput | ContentPartObject]]
    """Text, or parts for models that take more than text. Kinds by type: text, image_url, input_audio, video_url."""
    name: str | None
    """Name of the speaker."""
    cache_control: Mapping[str, Any] | None
    """How long to keep the prompt up to here."""
