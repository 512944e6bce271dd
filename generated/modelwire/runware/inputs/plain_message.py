# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class PlainMessageObject:
    """Marks a `PlainMessage` in signatures, which need no Pydantic for it."""


class PlainMessageInput(TypedDict, total=False):
    """One message of the conversation."""

    role: Required[Literal["user", "assistant"]]
    """Who says the message."""
    content: Required[str]
    """Words of the message."""
