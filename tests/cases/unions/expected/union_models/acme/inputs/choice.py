# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypeAlias

from union_models.acme.inputs.function import FunctionInput, FunctionObject

ChoiceInput: TypeAlias = Literal["auto", "none"] | FunctionInput
"""A way to choose."""

ChoiceObject: TypeAlias = FunctionObject
"""A `Choice` that is made already."""
