# Written by modelwire-codegen from specs/runware/models/training.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.import_model import ImportModelInput, ImportModelObject
from modelwire.runware.inputs.training_inputs import TrainingInputsInput, TrainingInputsObject
from modelwire.runware.records import TrainedModelItem
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.style_lora_training import StyleLoraTrainingParams


class StyleLoraTrainingInput(TypedDict, total=False):
    """Parameters of StyleLoraTraining, as a dictionary."""

    inputs: Required[TrainingInputsInput | TrainingInputsObject]
    import_model: Required[ImportModelInput | ImportModelObject]
    webhook_url: str
    include_cost: bool
    learning_rate: float
    training_steps: int
    trigger_word: str


class StyleLoraTrainingCalls(JobCalls[CallT, JobT]):
    """Training of style LoRAs."""

    if TYPE_CHECKING:
        params: type[StyleLoraTrainingParams]

    def __call__(
        self,
        *,
        inputs: TrainingInputsInput | TrainingInputsObject,
        import_model: ImportModelInput | ImportModelObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        learning_rate: float = OMIT,
        training_steps: int = OMIT,
        trigger_word: str = OMIT,
    ) -> CallT:
        """Training of style LoRAs.

        Args:
            inputs: Media to work on.
            import_model: How the trained model is filed.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            learning_rate: Rate at which the training learns.
            training_steps: Steps of the training. In steps.
            trigger_word: Word that calls up what was learnt.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: runware:flux-1-dev@style-lora-training, runware:flux-2-klein-4b@style-lora-training,
        runware:flux-2-klein-9b@style-lora-training, runware:qwen-image@style-lora-training,
        runware:z-image@style-lora-training.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[StyleLoraTrainingInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class StyleLoraTraining(
    StyleLoraTrainingCalls[DataResult[TrainedModelItem], Job[DataResult[TrainedModelItem]]],
    JobHandle[DataResult[TrainedModelItem]],
):
    """Training of style LoRAs."""


class AsyncStyleLoraTraining(
    StyleLoraTrainingCalls[Awaited[DataResult[TrainedModelItem]], Awaited[AsyncJob[DataResult[TrainedModelItem]]]],
    AsyncJobHandle[DataResult[TrainedModelItem]],
):
    """Training of style LoRAs."""
