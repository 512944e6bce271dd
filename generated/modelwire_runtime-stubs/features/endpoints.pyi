# Written by modelwire-codegen from endpoints.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

class Health:
    completed: Final[int | None]
    failed: Final[int | None]
    in_progress: Final[int | None]
    in_queue: Final[int | None]
    retried: Final[int | None]
    idle_workers: Final[int | None]
    running_workers: Final[int | None]
    initializing_workers: Final[int | None]
    ready_workers: Final[int | None]
    throttled_workers: Final[int | None]
    raw: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "completed",
        "failed",
        "in_progress",
        "in_queue",
        "retried",
        "idle_workers",
        "running_workers",
        "initializing_workers",
        "ready_workers",
        "throttled_workers",
        "raw",
    )

    def __init__(
        self,
        completed: int | None = ...,
        failed: int | None = ...,
        in_progress: int | None = ...,
        in_queue: int | None = ...,
        retried: int | None = ...,
        idle_workers: int | None = ...,
        running_workers: int | None = ...,
        initializing_workers: int | None = ...,
        ready_workers: int | None = ...,
        throttled_workers: int | None = ...,
        raw: Any = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Purged:
    removed: Final[int | None]
    status: Final[str]
    raw: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("removed", "status", "raw")

    def __init__(self, removed: int | None = ..., status: str = ..., raw: Any = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class EndpointReply:
    status: Final[int]
    headers: Final[Mapping[str, str]]
    body: Final[bytes]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("status", "headers", "body")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def json(self) -> Any: ...
    @property
    def text(self) -> str: ...
