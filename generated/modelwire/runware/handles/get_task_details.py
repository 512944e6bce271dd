# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import TaskDetails
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_task_details import GetTaskDetailsParams


class GetTaskDetailsInput(TypedDict, total=False):
    """Parameters of GetTaskDetails, as a dictionary."""

    task_uuid: Required[str]


class GetTaskDetailsCalls(Calls[CallT]):
    """Get Task Details: Looks an earlier task up: what was sent and what came back."""

    if TYPE_CHECKING:
        params: type[GetTaskDetailsParams]

    def __call__(
        self,
        *,
        task_uuid: str,
    ) -> CallT:
        """Get Task Details: Looks an earlier task up: what was sent and what came back.

        Args:
            task_uuid: Id of the task that is asked about.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/task-polling
        """
        return self._run(locals())


class GetTaskDetails(GetTaskDetailsCalls[DataResult[TaskDetails]], Handle[DataResult[TaskDetails]]):
    """Get Task Details: Looks an earlier task up: what was sent and what came back."""


class AsyncGetTaskDetails(GetTaskDetailsCalls[Awaited[DataResult[TaskDetails]]], AsyncHandle[DataResult[TaskDetails]]):
    """Get Task Details: Looks an earlier task up: what was sent and what came back."""
