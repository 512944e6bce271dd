# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.comparison import ComparisonInput, ComparisonObject
from union_models.acme.inputs.compound import CompoundInput, CompoundObject

FilterInput: TypeAlias = ComparisonInput | CompoundInput
"""A test."""

FilterObject: TypeAlias = ComparisonObject | CompoundObject
"""A `Filter` that is made already."""
