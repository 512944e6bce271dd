# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.container_auto import ContainerAutoObject
from modelwire.openai.objects.inline_skill import InlineSkill
from modelwire.openai.objects.network_policy import NetworkPolicy
from modelwire.openai.objects.skill_reference import SkillReference
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ContainerAuto(Object, ContainerAutoObject):
    """A container that the service makes for commands."""

    type: Literal["container_auto"] = Field(description="Kind of environment.")
    file_ids: list[str] = Field(default=OMIT, max_length=50, description="Files that shall be in it.")
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = Field(default=OMIT, description="Memory that it has.")
    network_policy: NetworkPolicy = Field(default=OMIT, description="Whether it reaches the network.")
    skills: list[SkillReference | InlineSkill] = Field(
        default=OMIT, max_length=200, description="Skills that shall be in it."
    )
