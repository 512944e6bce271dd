# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.custom_tool_format import CustomToolFormatObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Equals, Present, Rule, Vacuous, When


class CustomToolFormat(Object, CustomToolFormatObject):
    """Form of a custom tool's input.

    Rules:
    - If type is "grammar": syntax and definition are set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Vacuous("type", Equals("type", "grammar")), Present("syntax", "definition")),
    )
    type: Literal["text", "grammar"] = Field(description="Any text, or text of a grammar.")
    syntax: Literal["lark", "regex"] = Field(default=OMIT, description="Language of the grammar.")
    definition: str = Field(default=OMIT, description="The grammar.")
