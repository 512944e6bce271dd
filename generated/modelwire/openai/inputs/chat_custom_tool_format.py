# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.grammar import GrammarInput, GrammarObject


class ChatCustomToolFormatObject:
    """Marks a `ChatCustomToolFormat` in signatures, which need no Pydantic for it."""


class ChatCustomToolFormatInput(TypedDict, total=False):
    """Form of a custom tool's input.

    Rules:
    - If type is "grammar": grammar is set; otherwise grammar is not set."""

    type: Required[Literal["text", "grammar"]]
    """Any text, or text of a grammar."""
    grammar: GrammarInput | GrammarObject
    """The grammar."""
