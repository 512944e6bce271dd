# Written by modelwire-codegen from text.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.media.files import Media
from modelwire_runtime.results.base import Result, Timing, Usage
from modelwire_runtime.results.items import OutputItem
from modelwire_runtime.results.notes import Annotation, Audio, Source, TokenLogprob

class ToolCall:
    id: Final[str]
    name: Final[str]
    arguments: Final[str]
    kind: Final[str]
    raw: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("id", "name", "arguments", "kind", "raw")

    def __init__(
        self, id: str, name: str, arguments: str, kind: str = ..., raw: Any = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def parse(self) -> Any: ...
    def answer(self, content: Any) -> Any: ...

class Choice:
    index: Final[int]
    text: Final[str]
    reasoning: Final[str]
    tool_calls: Final[tuple[ToolCall, ...]]
    finish_reason: Final[str | None]
    refusal: Final[str]
    annotations: Final[tuple[Annotation, ...]]
    logprobs: Final[tuple[TokenLogprob, ...]]
    audio: Final[Audio | None]
    turn: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        index: int = ...,
        text: str = ...,
        reasoning: str = ...,
        tool_calls: tuple[ToolCall, ...] = ...,
        finish_reason: str | None = ...,
        refusal: str = ...,
        annotations: tuple[Annotation, ...] = ...,
        logprobs: tuple[TokenLogprob, ...] = ...,
        audio: Audio | None = ...,
        turn: Any = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def message(self) -> Any: ...

class TextResult(Result):
    text: str
    reasoning: str
    tool_calls: tuple[ToolCall, ...]
    refusal: str
    annotations: tuple[Annotation, ...]
    sources: tuple[Source, ...]
    images: tuple[Media, ...]
    audio: Audio | None
    logprobs: tuple[TokenLogprob, ...]
    output_items: tuple[OutputItem, ...]
    response_id: str | None
    service_tier: str | None
    choices: tuple[Choice, ...]
    turn: Any
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
        reasoning: str = ...,
        tool_calls: tuple[ToolCall, ...] = ...,
        refusal: str = ...,
        annotations: tuple[Annotation, ...] = ...,
        sources: tuple[Source, ...] = ...,
        images: tuple[Media, ...] = ...,
        audio: Audio | None = ...,
        logprobs: tuple[TokenLogprob, ...] = ...,
        output_items: tuple[OutputItem, ...] = ...,
        response_id: str | None = ...,
        service_tier: str | None = ...,
        choices: tuple[Choice, ...] = ...,
        turn: Any = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def message(self) -> Any: ...
    @property
    def turns(self) -> list[Any]: ...
