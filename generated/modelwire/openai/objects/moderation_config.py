# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.moderation_config import ModerationConfigObject
from modelwire_runtime.params import Object


class ModerationConfig(Object, ModerationConfigObject):
    """What follows from a judgement on one side."""

    mode: Literal["score", "block"] = Field(description="Tell the scores only, or block.")
