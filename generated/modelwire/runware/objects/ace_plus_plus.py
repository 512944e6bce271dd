# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.ace_plus_plus import AcePlusPlusObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class AcePlusPlus(Object, AcePlusPlusObject, alias_generator=CAMEL_CASE):
    """An edit or a likeness made with ACE++."""

    task_type: str = Field(default=OMIT, description="Kind of edit that ACE++ does.")
    repainting_scale: float = Field(default=OMIT, description="How far the marked areas may depart from the input.")
    input_images: list[MediaField] = Field(default=OMIT, description="Pictures to work from.")
    input_masks: list[str] = Field(default=OMIT, description="Masks of the areas to change.")
