# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class PlainTextFormatObject:
    """Marks a `PlainTextFormat` in signatures, which need no Pydantic for it."""


class PlainTextFormatInput(TypedDict, total=False):
    """Any text, or any JSON object."""

    type: Required[Literal["text", "json_object"]]
    """Kind of answer."""
