# Written by modelwire-codegen from specs/runware/models/training.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.import_model import ImportModel
from modelwire.runware.objects.training_inputs import TrainingInputs
from modelwire.runware.records import TrainedModelItem
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult


class StyleLoraTrainingParams(
    Params[DataResult[TrainedModelItem], DataResult[TrainedModelItem]], alias_generator=CAMEL_CASE
):
    """Training of style LoRAs."""

    __docs__: ClassVar[str] = "https://runware.ai/docs"
    model: (
        Literal[
            "runware:flux-1-dev@style-lora-training",
            "runware:flux-2-klein-4b@style-lora-training",
            "runware:flux-2-klein-9b@style-lora-training",
            "runware:qwen-image@style-lora-training",
            "runware:z-image@style-lora-training",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    inputs: TrainingInputs = Field(description="Media to work on.")
    import_model: ImportModel = Field(description="How the trained model is filed.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    learning_rate: float = Field(default=OMIT, description="Rate at which the training learns.")
    training_steps: int = Field(default=OMIT, description="Steps of the training.")
    trigger_word: str = Field(default=OMIT, description="Word that calls up what was learnt.")
