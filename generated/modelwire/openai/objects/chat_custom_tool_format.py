# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.chat_custom_tool_format import ChatCustomToolFormatObject
from modelwire.openai.objects.grammar import Grammar
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Equals, Not, Present, Rule, Vacuous, When


class ChatCustomToolFormat(Object, ChatCustomToolFormatObject, extra="forbid"):
    """Form of a custom tool's input.

    Rules:
    - If type is "grammar": grammar is set; otherwise grammar is not set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Vacuous("type", Equals("type", "grammar")), Present("grammar"), Not(Present("grammar"))),
    )
    type: Literal["text", "grammar"] = Field(description="Any text, or text of a grammar.")
    grammar: Grammar = Field(default=OMIT, description="The grammar.")
