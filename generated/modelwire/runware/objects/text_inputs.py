# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.text_inputs import TextInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class TextInputs(Object, TextInputsObject):
    """Media that the model reads."""

    images: list[MediaField] = Field(default=OMIT, description="Pictures to work on.")
    videos: list[MediaField] = Field(default=OMIT, description="Clips to work on.")
    documents: list[MediaField] = Field(default=OMIT, description="Documents to take into account.")
