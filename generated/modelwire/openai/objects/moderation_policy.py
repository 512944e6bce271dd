# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.moderation_policy import ModerationPolicyObject
from modelwire.openai.objects.moderation_config import ModerationConfig
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ModerationPolicy(Object, ModerationPolicyObject):
    """What follows from a judgement."""

    input: ModerationConfig | None = Field(default=OMIT, description="On the input.")
    output: ModerationConfig | None = Field(default=OMIT, description="On the answer.")
