# Written by modelwire-codegen from specs/runware/models/training.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.objects.import_model import ImportModel
from modelwire.runware.objects.training_inputs import TrainingInputs
from modelwire.runware.records import TrainedModelItem
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult
from modelwire_runtime.rules import Holds, Present, Rule, Vacuous


class ExactlyIllustrativeTrainingParams(
    Params[DataResult[TrainedModelItem], DataResult[TrainedModelItem]], alias_generator=CAMEL_CASE
):
    """Exactly Illustrative Training: Trains an illustration style on one's own pictures."""

    model_id: ClassVar[str] = "exactly:illustrative@training"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/exactly-illustrative-training"
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Vacuous("importModel", Present("importModel.air", "importModel.name"))),
    )
    inputs: TrainingInputs = Field(description="Media to work on.")
    import_model: ImportModel = Field(description="How the trained model is filed.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
