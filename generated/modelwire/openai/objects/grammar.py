# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.grammar import GrammarObject
from modelwire_runtime.params import Object


class Grammar(Object, GrammarObject):
    """A grammar."""

    syntax: Literal["lark", "regex"] = Field(description="Language of the grammar.")
    definition: str = Field(description="The grammar.")
