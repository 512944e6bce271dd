# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class PlainFormatObject:
    """Marks a `PlainFormat` in signatures, which need no Pydantic for it."""


class PlainFormatInput(TypedDict, total=False):
    """Any text, or any JSON object."""

    type: Required[Literal["text", "json_object"]]
    """Kind of form."""
