# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import TaskState
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_response import GetResponseParams


class GetResponseInput(TypedDict, total=False):
    """Parameters of GetResponse, as a dictionary."""

    task_uuid: Required[str]


class GetResponseCalls(Calls[CallT]):
    """Get Response: Asks for the state and the results of a running task."""

    if TYPE_CHECKING:
        params: type[GetResponseParams]

    def __call__(
        self,
        *,
        task_uuid: str,
    ) -> CallT:
        """Get Response: Asks for the state and the results of a running task.

        Args:
            task_uuid: Id of the task that is asked about.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/task-polling
        """
        return self._run(locals())


class GetResponse(GetResponseCalls[DataResult[tuple[TaskState, ...]]], Handle[DataResult[tuple[TaskState, ...]]]):
    """Get Response: Asks for the state and the results of a running task."""


class AsyncGetResponse(
    GetResponseCalls[Awaited[DataResult[tuple[TaskState, ...]]]], AsyncHandle[DataResult[tuple[TaskState, ...]]]
):
    """Get Response: Asks for the state and the results of a running task."""
