# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, Union

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.compound import CompoundObject
from union_models.acme.objects.comparison import Comparison


class Compound(Object, CompoundObject, extra="forbid"):
    """Several tests."""

    type: Literal["and", "or"] = Field(description="Whether all must hold.")
    filters: list[Union[Comparison, "Compound"]] = Field(min_length=1, description="The tests.")


Compound.model_rebuild()
