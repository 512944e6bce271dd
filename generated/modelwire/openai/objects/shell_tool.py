# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.shell_tool import ShellToolObject
from modelwire.openai.objects.container_auto import ContainerAuto
from modelwire.openai.objects.container_reference import ContainerReference
from modelwire.openai.objects.local_environment import LocalEnvironment
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ShellTool(Object, ShellToolObject):
    """Runs commands, in a container of the service or by your hand."""

    type: Literal["shell"] = Field(description="Kind of tool.")
    environment: ContainerAuto | ContainerReference | LocalEnvironment | None = Field(
        default=OMIT, description="Where commands run; you run them when it is left out."
    )
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, min_length=1, description="Whether the model or a program of its may call it."
    )
