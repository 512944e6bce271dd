# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kontext_inputs import KontextInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class KontextInputs(Object, KontextInputsObject, alias_generator=CAMEL_CASE):
    """Pictures to edit."""

    reference_images: list[MediaField] = Field(default=OMIT, description="Pictures that guide the result.")
