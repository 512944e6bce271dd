# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ReasoningTextObject:
    """Marks a `ReasoningText` in signatures, which need no Pydantic for it."""


class ReasoningTextInput(TypedDict, total=False):
    """A piece of reasoning."""

    type: Required[Literal["reasoning_text"]]
    """Kind of part."""
    text: Required[str]
    """The text."""
