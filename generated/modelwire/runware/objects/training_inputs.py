# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.training_inputs import TrainingInputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class TrainingInputs(Object, TrainingInputsObject):
    """What a model is trained on."""

    dataset: str = Field(default=OMIT, description="Archive with the pictures to learn from.")
