# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from union_models.acme.inputs.content import ContentInput


class MessageObject:
    """Marks a `Message` in signatures, which need no Pydantic for it."""


class MessageInput(TypedDict, total=False):
    """What someone says. Its tag may be left out."""

    role: Required[Literal["user", "assistant"]]
    """Who speaks."""
    content: Required[ContentInput]
    """What is said. Kinds by type: text, picture."""
    type: Literal["message"]
    """What it is."""
