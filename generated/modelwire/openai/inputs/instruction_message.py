# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.text_part import TextPartInput, TextPartObject


class InstructionMessageObject:
    """Marks a `InstructionMessage` in signatures, which need no Pydantic for it."""


class InstructionMessageInput(TypedDict, total=False):
    """What the model shall be and do."""

    role: Required[Literal["developer", "system"]]
    """Who speaks; developer for models that reason."""
    content: Required[str | Sequence[TextPartInput | TextPartObject]]
    """A text, or its parts."""
    name: str
    """Name of the speaker."""
