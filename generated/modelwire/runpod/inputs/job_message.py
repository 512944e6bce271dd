# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class JobMessageObject:
    """Marks a `JobMessage` in signatures, which need no Pydantic for it."""


class JobMessageInput(TypedDict, total=False):
    """One turn of a conversation in a job's input."""

    role: Required[Literal["system", "user", "assistant"]]
    """Who speaks."""
    content: Required[str]
    """What is said."""
