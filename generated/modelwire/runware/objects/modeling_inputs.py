# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.modeling_inputs import ModelingInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class ModelingInputs(Object, ModelingInputsObject, alias_generator=CAMEL_CASE):
    """Media that a three-dimensional model is made from."""

    image: MediaField = Field(default=OMIT, description="Picture to work on.")
    images: list[MediaField] = Field(default=OMIT, description="Pictures to work on.")
    reference_images: list[MediaField] = Field(default=OMIT, description="Pictures that guide the result.")
    mask: MediaField = Field(default=OMIT, description="Mask picture that marks the part to work on.")
    mesh_file: str = Field(default=OMIT, description="Mesh to work on.")
