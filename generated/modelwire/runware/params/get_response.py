# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import TaskState
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class GetResponseParams(Params[DataResult[tuple[TaskState, ...]], DataResult[tuple[TaskState, ...]]]):
    """Get Response: Asks for the state and the results of a running task."""

    model_id: ClassVar[str] = "get-response"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/task-polling"
    task_uuid: str = Field(serialization_alias="taskUUID", description="Id of the task that is asked about.")
