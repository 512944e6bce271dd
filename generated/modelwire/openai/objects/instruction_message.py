# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.instruction_message import InstructionMessageObject
from modelwire.openai.objects.text_part import TextPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class InstructionMessage(Object, InstructionMessageObject):
    """What the model shall be and do."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("content", {"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "object"}}]}),
    )
    role: Literal["developer", "system"] = Field(description="Who speaks; developer for models that reason.")
    content: str | list[TextPart] = Field(description="A text, or its parts.")
    name: str = Field(default=OMIT, description="Name of the speaker.")
