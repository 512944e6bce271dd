# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.container_reference import ContainerReferenceObject
from modelwire_runtime.params import Object


class ContainerReference(Object, ContainerReferenceObject):
    """A container that exists."""

    type: Literal["container_reference"] = Field(description="Kind of environment.")
    container_id: str = Field(description="Id of the container.")
