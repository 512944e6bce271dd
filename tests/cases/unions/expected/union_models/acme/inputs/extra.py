# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.function import FunctionInput, FunctionObject
from union_models.acme.inputs.shell import ShellInput, ShellObject

ExtraInput: TypeAlias = float | FunctionInput | ShellInput
"""One of the shapes that Extra has."""

ExtraObject: TypeAlias = FunctionObject | ShellObject
"""A `Extra` that is made already."""
