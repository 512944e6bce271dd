# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.params import CAMEL_CASE, Object
from union_models.acme.inputs.function import FunctionObject


class Function(Object, FunctionObject, alias_generator=CAMEL_CASE):
    """One of your functions."""

    class_: Literal["function"] = Field(description="What it is.")
    name: str = Field(description="Its name.")
