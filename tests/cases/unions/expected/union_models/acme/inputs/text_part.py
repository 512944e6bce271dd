# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class TextPartObject:
    """Marks a `TextPart` in signatures, which need no Pydantic for it."""


class TextPartInput(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    """What it is."""
    text: Required[str]
    """The text. At least 1 character."""
