# Written by modelwire-codegen from specs/aihubmix/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What AIHubMix says besides files and texts, as classes that read leniently."""

from collections.abc import Mapping
from typing import ClassVar

from modelwire_runtime.results.records import Record


class StartedPicture(Record):
    """What StartedPicture holds."""

    task_id: str | None
    """Id by which to ask for the picture."""

    _wires: ClassVar[Mapping[str, str]] = {"task_id": "taskId"}


class BackgroundPicture(Record):
    """What BackgroundPicture holds."""

    output: tuple[StartedPicture, ...]
    """The work."""

    _parts: ClassVar[Mapping[str, str]] = {"output": "StartedPicture"}
    _lists = ("output",)


class PictureTaskResult(Record):
    """What it made."""

    sample: str | None
    """The picture as a link or data URI."""


class PictureTaskState(Record):
    """What PictureTaskState holds."""

    id: str | None
    """Id of the work."""
    status: str | None
    """How far it is. Known values: Pending, Ready; others are passed on."""
    result: PictureTaskResult | None
    """What it made."""

    _parts: ClassVar[Mapping[str, str]] = {"result": "PictureTaskResult"}
