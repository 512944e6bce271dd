# Written by modelwire-codegen from base.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

class Usage:
    input_tokens: Final[int | None]
    output_tokens: Final[int | None]
    total_tokens: Final[int | None]
    reasoning_tokens: Final[int | None]
    cached_tokens: Final[int | None]
    cache_write_tokens: Final[int | None]
    input_audio_tokens: Final[int | None]
    input_image_tokens: Final[int | None]
    output_audio_tokens: Final[int | None]
    output_image_tokens: Final[int | None]
    accepted_prediction_tokens: Final[int | None]
    rejected_prediction_tokens: Final[int | None]
    seconds: Final[float | None]
    raw: Final[Mapping[str, Any]]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        input_tokens: int | None = ...,
        output_tokens: int | None = ...,
        total_tokens: int | None = ...,
        reasoning_tokens: int | None = ...,
        cached_tokens: int | None = ...,
        cache_write_tokens: int | None = ...,
        input_audio_tokens: int | None = ...,
        input_image_tokens: int | None = ...,
        output_audio_tokens: int | None = ...,
        output_image_tokens: int | None = ...,
        accepted_prediction_tokens: int | None = ...,
        rejected_prediction_tokens: int | None = ...,
        seconds: float | None = ...,
        raw: Mapping[str, Any] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @classmethod
    def read(cls, data: Any) -> Usage | None: ...
    def with_reasoning(self) -> Usage: ...
    def __add__(self, other: Usage) -> Usage: ...

class Timing:
    delay: Final[float | None]
    execution: Final[float | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(self, *, delay: float | None = ..., execution: float | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Result:
    output: Any
    raw: Any
    model: str
    usage: Usage | None
    finish_reason: str | None
    cost: float | None
    request_id: str | None
    job_id: str | None
    token: str | None
    timing: Timing | None
    rate_limits: Mapping[str, str]
    warnings: tuple[str, ...]
    items: tuple[Mapping[str, Any], ...]
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
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def seeds(self) -> tuple[int, ...]: ...
    @property
    def seed(self) -> int | None: ...
