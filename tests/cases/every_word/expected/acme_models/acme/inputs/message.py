# Written by modelwire-codegen from specs/acme/models/language.json. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class MessageObject:
    """Marks a `Message` in signatures, which need no Pydantic for it."""


class MessageInput(TypedDict, total=False):
    """A nested object, Message."""

    role: Required[Literal["system", "user", "assistant"]]
    """Who speaks."""
    content: str | None
    """What is said."""
