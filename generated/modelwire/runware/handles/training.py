# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

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
    from modelwire.runware.params.training import TrainingParams


class TrainingInput(TypedDict, total=False):
    """Parameters of Training, as a dictionary."""

    model: Required[str]
    inputs: TrainingInputsInput | TrainingInputsObject
    webhook_url: str
    include_cost: bool
    import_model: ImportModelInput | ImportModelObject
    learning_rate: float
    training_steps: int
    trigger_word: str


class TrainingCalls(JobCalls[CallT, JobT]):
    """Training: Trains a model on one's own data."""

    if TYPE_CHECKING:
        params: type[TrainingParams]

    def __call__(
        self,
        *,
        model: str,
        inputs: TrainingInputsInput | TrainingInputsObject = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        import_model: ImportModelInput | ImportModelObject = OMIT,
        learning_rate: float = OMIT,
        training_steps: int = OMIT,
        trigger_word: str = OMIT,
    ) -> CallT:
        """Training: Trains a model on one's own data.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            import_model: How the trained model is filed.
            learning_rate: Rate at which the training learns.
            training_steps: Steps of the training. In steps.
            trigger_word: Word that calls up what was learnt.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[TrainingInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Training(
    TrainingCalls[DataResult[TrainedModelItem], Job[DataResult[TrainedModelItem]]],
    JobHandle[DataResult[TrainedModelItem]],
):
    """Training: Trains a model on one's own data."""


class AsyncTraining(
    TrainingCalls[Awaited[DataResult[TrainedModelItem]], Awaited[AsyncJob[DataResult[TrainedModelItem]]]],
    AsyncJobHandle[DataResult[TrainedModelItem]],
):
    """Training: Trains a model on one's own data."""
