# Written by modelwire-codegen from transcription.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.results.base import Result, Timing, Usage

class Segment:
    text: Final[str]
    start: Final[float | None]
    end: Final[float | None]
    id: Final[str | None]
    speaker: Final[str | None]
    raw: Final[Mapping[str, Any]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("text", "start", "end", "id", "speaker", "raw")

    def __init__(
        self,
        text: str,
        start: float | None = ...,
        end: float | None = ...,
        id: str | None = ...,
        speaker: str | None = ...,
        raw: Mapping[str, Any] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Word:
    text: Final[str]
    start: Final[float | None]
    end: Final[float | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("text", "start", "end")

    def __init__(self, text: str, start: float | None = ..., end: float | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class TranscriptionResult(Result):
    text: str
    segments: tuple[Segment, ...]
    words: tuple[Word, ...]
    language: str | None
    languages: tuple[str, ...]
    duration: float | None
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
        text: str = ...,
        segments: tuple[Segment, ...] = ...,
        words: tuple[Word, ...] = ...,
        language: str | None = ...,
        languages: tuple[str, ...] = ...,
        duration: float | None = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def speakers(self) -> tuple[str, ...]: ...
