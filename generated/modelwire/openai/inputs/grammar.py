# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class GrammarObject:
    """Marks a `Grammar` in signatures, which need no Pydantic for it."""


class GrammarInput(TypedDict, total=False):
    """A grammar."""

    syntax: Required[Literal["lark", "regex"]]
    """Language of the grammar."""
    definition: Required[str]
    """The grammar."""
