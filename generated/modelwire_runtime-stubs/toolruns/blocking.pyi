# Written by modelwire-codegen from blocking.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

from modelwire_runtime.toolruns.results import ToolRun, ToolStep

T = TypeVar("T")

class ToolStream(Generic[T]):
    _run: ToolRun[T] | None

    def __init__(self, walk: Generator[ToolStep, None, ToolRun[T]]) -> None: ...
    def __iter__(self) -> Iterator[ToolStep]: ...
    @property
    def steps(self) -> tuple[ToolStep, ...]: ...
    def result(self) -> ToolRun[T]: ...
