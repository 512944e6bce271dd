# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.function import FunctionInput, FunctionObject
from union_models.acme.inputs.hosted import HostedInput, HostedObject

ToolInput: TypeAlias = FunctionInput | HostedInput
"""A tool."""

ToolObject: TypeAlias = FunctionObject | HostedObject
"""A `Tool` that is made already."""
