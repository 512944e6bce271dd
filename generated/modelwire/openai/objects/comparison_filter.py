# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.comparison_filter import ComparisonFilterObject
from modelwire_runtime.params import Object


class ComparisonFilter(Object, ComparisonFilterObject, extra="forbid"):
    """A test of one attribute of a file."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] = Field(description="How to compare.")
    key: str = Field(description="Attribute.")
    value: str | float | bool | list[str | float] = Field(description="What to compare with.")
