# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from union_models.acme.inputs.call import CallObject


class Call(Object, CallObject, alias_generator=CAMEL_CASE):
    """A call of a tool."""

    type: Literal["call", "late_call"] = Field(description="What it is.")
    name: str = Field(description="Which tool.")
    from_node: str = Field(default=OMIT, description="Where it comes from.")
