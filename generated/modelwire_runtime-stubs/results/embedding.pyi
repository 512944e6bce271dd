# Written by modelwire-codegen from embedding.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from modelwire_runtime.results.base import Result

Vector: TypeAlias = tuple[float, ...]

@dataclass(kw_only=True, eq=False, repr=False)
class EmbeddingResult(Result):
    vectors: tuple[Vector, ...] = ...

    @property
    def vector(self) -> Vector: ...
    @property
    def dimensions(self) -> int: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Vector]: ...
    def __getitem__(self, index: int) -> Vector: ...
