# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import Object
from union_models.acme.inputs.function import FunctionObject


class Function(Object, FunctionObject):
    """One of your functions."""

    class_: Literal["function"] = Field(serialization_alias="class", description="What it is.")
    name: str = Field(description="Its name.")
