# Written by modelwire-codegen from data.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

from modelwire_runtime.results.base import Result, Timing, Usage

D = TypeVar("D")

class Content:
    data: Final[bytes]
    media_type: Final[str | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("data", "media_type")

    def __init__(self, data: bytes, media_type: str | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class DataResult(Result, Generic[D]):
    data: D
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        output: Any = ...,
        raw: Any = ...,
        model: str = ...,
        usage: Usage | None = ...,
        finish_reason: str | None = ...,
        cost: float | None = ...,
        request_id: str | None = ...,
        job_id: str | None = ...,
        token: str | None = ...,
        timing: Timing | None = ...,
        rate_limits: Mapping[str, str] = ...,
        warnings: tuple[str, ...] = ...,
        items: tuple[Mapping[str, Any], ...] = ...,
        data: D = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
# pyright: reportInvalidTypeVarUse=false
