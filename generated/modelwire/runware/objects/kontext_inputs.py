# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.kontext_inputs import KontextInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class KontextInputs(Object, KontextInputsObject):
    """Pictures to edit."""

    reference_images: list[MediaField] = Field(
        default=OMIT, serialization_alias="referenceImages", description="Pictures that guide the result."
    )
