# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CustomToolFormatObject:
    """Marks a `CustomToolFormat` in signatures, which need no Pydantic for it."""


class CustomToolFormatInput(TypedDict, total=False):
    """Form of a custom tool's input.

    Rules:
    - If type is "grammar": syntax and definition are set."""

    type: Required[Literal["text", "grammar"]]
    """Any text, or text of a grammar."""
    syntax: Literal["lark", "regex"]
    """Language of the grammar."""
    definition: str
    """The grammar."""
