# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.code_container import CodeContainerObject
from modelwire.openai.objects.network_policy import NetworkPolicy
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CodeContainer(Object, CodeContainerObject):
    """A container that the service makes for code."""

    type: Literal["auto"] = Field(description="How the container is chosen.")
    file_ids: list[str] = Field(default=OMIT, max_length=50, description="Files that shall be in it.")
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = Field(default=OMIT, description="Memory that it has.")
    network_policy: NetworkPolicy = Field(default=OMIT, description="Whether it reaches the network.")
