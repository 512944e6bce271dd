# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.text_part import TextPartInput, TextPartObject


class SystemMessageObject:
    """Marks a `SystemMessage` in signatures, which need no Pydantic for it."""


class SystemMessageInput(TypedDict, total=False):
    """What holds for the whole conversation."""

    role: Required[Literal["system"]]
    """Who speaks."""
    content: Required[str | Sequence[TextPartInput | TextPartObject]]
    """Text or parts of text."""
    name: str | None
    """Name of the speaker."""
    cache_control: Mapping[str, Any] | None
    """How long to keep the prompt up to here."""
