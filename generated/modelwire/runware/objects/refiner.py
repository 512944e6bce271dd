# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.refiner import RefinerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Refiner(Object, RefinerObject, alias_generator=CAMEL_CASE):
    """A second model that takes over for the last steps."""

    model: Literal["runware:101055@128080"] = Field(description="Refiner model to use.")
    start_step: float = Field(default=OMIT, description="Step from which the refiner takes over.")
    start_step_percentage: float = Field(
        default=OMIT, description="Share of the steps after which the refiner takes over."
    )
