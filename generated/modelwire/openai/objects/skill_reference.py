# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.skill_reference import SkillReferenceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SkillReference(Object, SkillReferenceObject):
    """A skill that was uploaded."""

    type: Literal["skill_reference"] = Field(description="Kind of skill.")
    skill_id: str = Field(min_length=1, max_length=64, description="Id of the skill.")
    version: str = Field(default=OMIT, description="Version, the default one when left out.")
