# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.local_environment import LocalEnvironmentObject
from modelwire.openai.objects.local_skill import LocalSkill
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class LocalEnvironment(Object, LocalEnvironmentObject):
    """A machine of yours."""

    type: Literal["local"] = Field(description="Kind of environment.")
    skills: list[LocalSkill] = Field(default=OMIT, max_length=200, description="Skills that are on it.")
