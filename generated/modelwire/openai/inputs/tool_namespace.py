# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.custom_tool import CustomToolInput, CustomToolObject
from modelwire.openai.inputs.function_tool import FunctionToolInput, FunctionToolObject


class ToolNamespaceObject:
    """Marks a `ToolNamespace` in signatures, which need no Pydantic for it."""


class ToolNamespaceInput(TypedDict, total=False):
    """Tools of yours that belong together."""

    type: Required[Literal["namespace"]]
    """Kind of tool."""
    name: Required[str]
    """Name of the group. At least 1 character."""
    description: Required[str]
    """What the group is for. At least 1 character."""
    tools: Required[Sequence[FunctionToolInput | FunctionToolObject | CustomToolInput | CustomToolObject]]
    """The tools. At least 1 item. Kinds by type: function, custom."""
