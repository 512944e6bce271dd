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
    from modelwire.runware.params.exactly_illustrative_training import ExactlyIllustrativeTrainingParams


class ExactlyIllustrativeTrainingInput(TypedDict, total=False):
    """Parameters of ExactlyIllustrativeTraining, as a dictionary."""

    inputs: Required[TrainingInputsInput | TrainingInputsObject]
    import_model: Required[ImportModelInput | ImportModelObject]
    webhook_url: str
    include_cost: bool


class ExactlyIllustrativeTrainingCalls(JobCalls[CallT, JobT]):
    """Exactly Illustrative Training: Trains an illustration style on one's own pictures."""

    if TYPE_CHECKING:
        params: type[ExactlyIllustrativeTrainingParams]

    def __call__(
        self,
        *,
        inputs: TrainingInputsInput | TrainingInputsObject,
        import_model: ImportModelInput | ImportModelObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
    ) -> CallT:
        """Exactly Illustrative Training: Trains an illustration style on one's own pictures.

        Args:
            inputs: Media to work on.
            import_model: How the trained model is filed.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.

        Rules:
            import_model.air and import_model.name are set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/exactly-illustrative-training
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ExactlyIllustrativeTrainingInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ExactlyIllustrativeTraining(
    ExactlyIllustrativeTrainingCalls[DataResult[TrainedModelItem], Job[DataResult[TrainedModelItem]]],
    JobHandle[DataResult[TrainedModelItem]],
):
    """Exactly Illustrative Training: Trains an illustration style on one's own pictures."""


class AsyncExactlyIllustrativeTraining(
    ExactlyIllustrativeTrainingCalls[
        Awaited[DataResult[TrainedModelItem]], Awaited[AsyncJob[DataResult[TrainedModelItem]]]
    ],
    AsyncJobHandle[DataResult[TrainedModelItem]],
):
    """Exactly Illustrative Training: Trains an illustration style on one's own pictures."""
