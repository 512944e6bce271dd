# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.records import PictureTaskState
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.picture_task import PictureTaskParams


class PictureTaskInput(TypedDict, total=False):
    """Parameters of PictureTask, as a dictionary."""

    task_id: Required[str]


class PictureTaskCalls(Calls[CallT]):
    """Picture task: Tells how far a picture is, and gives it when it is done."""

    if TYPE_CHECKING:
        params: type[PictureTaskParams]

    def __call__(
        self,
        *,
        task_id: str,
    ) -> CallT:
        """Picture task: Tells how far a picture is, and gives it when it is done.

        Args:
            task_id: Id that the call for the picture gave.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class PictureTask(PictureTaskCalls[DataResult[PictureTaskState | None]], Handle[DataResult[PictureTaskState | None]]):
    """Picture task: Tells how far a picture is, and gives it when it is done."""


class AsyncPictureTask(
    PictureTaskCalls[Awaited[DataResult[PictureTaskState | None]]], AsyncHandle[DataResult[PictureTaskState | None]]
):
    """Picture task: Tells how far a picture is, and gives it when it is done."""
