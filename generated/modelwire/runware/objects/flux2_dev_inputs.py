# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_dev_inputs import Flux2DevInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class Flux2DevInputs(Object, Flux2DevInputsObject, alias_generator=CAMEL_CASE):
    """Pictures that guide the result."""

    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=4, description="Pictures that guide the result."
    )
