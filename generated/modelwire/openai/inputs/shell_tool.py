# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.container_auto import ContainerAutoInput, ContainerAutoObject
from modelwire.openai.inputs.container_reference import ContainerReferenceInput, ContainerReferenceObject
from modelwire.openai.inputs.local_environment import LocalEnvironmentInput, LocalEnvironmentObject


class ShellToolObject:
    """Marks a `ShellTool` in signatures, which need no Pydantic for it."""


class ShellToolInput(TypedDict, total=False):
    """Runs commands, in a container of the service or by your hand."""

    type: Required[Literal["shell"]]
    """Kind of tool."""
    environment: (
        ContainerAutoInput
        | ContainerAutoObject
        | ContainerReferenceInput
        | ContainerReferenceObject
        | LocalEnvironmentInput
        | LocalEnvironmentObject
        | None
    )
    """Where commands run; you run them when it is left out. Kinds by type: container_auto, container_reference, local."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it. At least 1 item."""
