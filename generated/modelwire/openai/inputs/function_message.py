# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class FunctionMessageObject:
    """Marks a `FunctionMessage` in signatures, which need no Pydantic for it."""


class FunctionMessageInput(TypedDict, total=False):
    """What a function returned, in the older way."""

    role: Required[Literal["function"]]
    """Who speaks."""
    name: Required[str]
    """Function."""
    content: Required[str | None]
    """What it returned."""
