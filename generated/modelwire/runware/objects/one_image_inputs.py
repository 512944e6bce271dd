# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.one_image_inputs import OneImageInputsObject
from modelwire_runtime.params import MediaField, Object


class OneImageInputs(Object, OneImageInputsObject):
    """The picture to work on."""

    image: MediaField = Field(description="Picture to work on.")
