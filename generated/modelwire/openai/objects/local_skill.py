# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.local_skill import LocalSkillObject
from modelwire_runtime.params import Object


class LocalSkill(Object, LocalSkillObject):
    """A folder with a skill on your machine."""

    name: str = Field(description="Name of the skill.")
    description: str = Field(description="What it is for.")
    path: str = Field(description="Where the folder is.")
