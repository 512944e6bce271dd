# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.inline_skill import InlineSkillObject
from modelwire.openai.objects.inline_skill_source import InlineSkillSource
from modelwire_runtime.params import Object


class InlineSkill(Object, InlineSkillObject):
    """A skill that comes along."""

    type: Literal["inline"] = Field(description="Kind of skill.")
    name: str = Field(description="Name of the skill.")
    description: str = Field(description="What it is for.")
    source: InlineSkillSource = Field(description="The skill itself.")
