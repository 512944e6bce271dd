# Written by modelwire-codegen from specs/openai/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.text_part import TextPartInput, TextPartObject


class PredictionObject:
    """Marks a `Prediction` in signatures, which need no Pydantic for it."""


class PredictionInput(TypedDict, total=False):
    """Text that an answer is likely to hold."""

    type: Required[Literal["content"]]
    """Kind of prediction."""
    content: Required[str | Sequence[TextPartInput | TextPartObject]]
    """A text, or its parts."""
