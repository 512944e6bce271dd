# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.prediction import PredictionObject
from modelwire.openai.objects.text_part import TextPart
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class Prediction(Object, PredictionObject):
    """Text that an answer is likely to hold."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("content", {"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "object"}}]}),
    )
    type: Literal["content"] = Field(description="Kind of prediction.")
    content: str | list[TextPart] = Field(description="A text, or its parts.")
