# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_refiner import OpenRefinerObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenRefiner(Object, OpenRefinerObject, alias_generator=CAMEL_CASE):
    """A second model that takes over for the last steps."""

    model: str = Field(description="Refiner model to use.")
    start_step: int = Field(default=OMIT, description="Step from which the refiner takes over.")
    start_step_percentage: int = Field(
        default=OMIT, description="Share of the steps after which the refiner takes over."
    )
