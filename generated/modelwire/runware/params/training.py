# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.objects.import_model import ImportModel
from modelwire.runware.objects.training_inputs import TrainingInputs
from modelwire.runware.records import TrainedModelItem
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult


class TrainingParams(Params[DataResult[TrainedModelItem], DataResult[TrainedModelItem]], alias_generator=CAMEL_CASE):
    """Training: Trains a model on one's own data."""

    model_id: ClassVar[str] = "training"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    inputs: TrainingInputs = Field(default=OMIT, description="Media to work on.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    import_model: ImportModel = Field(default=OMIT, description="How the trained model is filed.")
    learning_rate: float = Field(default=OMIT, description="Rate at which the training learns.")
    training_steps: int = Field(default=OMIT, description="Steps of the training.")
    trigger_word: str = Field(default=OMIT, description="Word that calls up what was learnt.")
