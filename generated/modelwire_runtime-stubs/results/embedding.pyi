# Written by modelwire-codegen from embedding.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self, TypeAlias

from modelwire_runtime.results.base import Result, Timing, Usage

Vector: TypeAlias = tuple[float, ...]

class EmbeddingResult(Result):
    vectors: tuple[Vector, ...]
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
        vectors: tuple[Vector, ...] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def vector(self) -> Vector: ...
    @property
    def dimensions(self) -> int: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Vector]: ...
    def __getitem__(self, index: int) -> Vector: ...
