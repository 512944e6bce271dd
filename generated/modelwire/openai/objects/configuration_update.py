# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.configuration_update import ConfigurationUpdateObject
from modelwire.openai.objects.reasoning_update import ReasoningUpdate
from modelwire.openai.objects.text_update import TextUpdate
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ConfigurationUpdate(Object, ConfigurationUpdateObject):
    """Settings that hold from here on; GPT-6 and later."""

    type: Literal["configuration_update"] = Field(description="Kind of item.")
    reasoning: ReasoningUpdate = Field(default=OMIT, description="How to reason.")
    text: TextUpdate = Field(default=OMIT, description="Form of the answer.")
    id: str = Field(default=OMIT, description="Id of the item.")
