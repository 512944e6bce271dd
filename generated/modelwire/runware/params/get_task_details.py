# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import TaskDetails
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetTaskDetailsParams(Params[DataResult[TaskDetails], DataResult[TaskDetails]]):
    """Get Task Details: Looks an earlier task up: what was sent and what came back."""

    model_id: ClassVar[str] = "get-task-details"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/task-polling"
    task_uuid: str = Field(serialization_alias="taskUUID", description="Id of the task that is asked about.")
