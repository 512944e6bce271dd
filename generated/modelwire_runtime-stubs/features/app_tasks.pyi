# Written by modelwire-codegen from app_tasks.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

class AppTask:
    id: Final[str]
    status: Final[str]
    app: Final[str]
    endpoint: Final[str]
    output: Final[Any]
    error: Final[Any]
    created_at: Final[str | None]
    completed_at: Final[str | None]
    raw: Final[Mapping[str, Any]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "id",
        "status",
        "app",
        "endpoint",
        "output",
        "error",
        "created_at",
        "completed_at",
        "raw",
    )

    def __init__(
        self,
        id: str,
        status: str,
        app: str = ...,
        endpoint: str = ...,
        output: Any = ...,
        error: Any = ...,
        created_at: str | None = ...,
        completed_at: str | None = ...,
        raw: Mapping[str, Any] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def done(self) -> bool: ...
    @property
    def failed(self) -> bool: ...
