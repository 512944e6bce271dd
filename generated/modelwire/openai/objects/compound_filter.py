# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, Union

from pydantic import Field

from modelwire.openai.inputs.compound_filter import CompoundFilterObject
from modelwire.openai.objects.comparison_filter import ComparisonFilter
from modelwire_runtime.params import Object


class CompoundFilter(Object, CompoundFilterObject, extra="forbid"):
    """Several tests, of which all or one must hold."""

    type: Literal["and", "or"] = Field(description="All of them, or one.")
    filters: list[Union[ComparisonFilter, "CompoundFilter"]] = Field(description="The tests.")


CompoundFilter.model_rebuild()
