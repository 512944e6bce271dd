# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.comparison import ComparisonObject


class Comparison(Object, ComparisonObject, extra="forbid"):
    """One test."""

    type: Literal["eq", "lt"] = Field(description="How to compare.")
    key: str = Field(description="What.")
    value: str | float | bool = Field(description="With what.")
