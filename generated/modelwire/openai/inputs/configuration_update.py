# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.reasoning_update import ReasoningUpdateInput, ReasoningUpdateObject
from modelwire.openai.inputs.text_update import TextUpdateInput, TextUpdateObject


class ConfigurationUpdateObject:
    """Marks a `ConfigurationUpdate` in signatures, which need no Pydantic for it."""


class ConfigurationUpdateInput(TypedDict, total=False):
    """Settings that hold from here on; GPT-6 and later."""

    type: Required[Literal["configuration_update"]]
    """Kind of item."""
    reasoning: ReasoningUpdateInput | ReasoningUpdateObject
    """How to reason."""
    text: TextUpdateInput | TextUpdateObject
    """Form of the answer."""
    id: str
    """Id of the item."""
