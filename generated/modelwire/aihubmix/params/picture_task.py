# Written by modelwire-codegen from specs/aihubmix/models/images.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.aihubmix.records import PictureTaskState
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class PictureTaskParams(Params[DataResult[PictureTaskState | None], DataResult[PictureTaskState | None]]):
    """Picture task: Tells how far a picture is, and gives it when it is done."""

    model_id: ClassVar[str] = "picture-task"
    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    task_id: str = Field(description="Id that the call for the picture gave.")
