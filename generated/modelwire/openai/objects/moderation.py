# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.moderation import ModerationObject
from modelwire.openai.objects.moderation_policy import ModerationPolicy
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Moderation(Object, ModerationObject):
    """How the service judges a call."""

    model: str = Field(description="Model that judges.")
    policy: ModerationPolicy | None = Field(default=OMIT, description="What follows from its judgement.")
