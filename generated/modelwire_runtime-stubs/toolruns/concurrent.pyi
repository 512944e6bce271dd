# Written by modelwire-codegen from concurrent.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Generic, TypeVar

from modelwire_runtime.toolruns.results import ToolRun, ToolStep

T = TypeVar("T")

class AsyncToolStream(Generic[T]):
    _run: ToolRun[T] | None

    def __init__(self, walk: AsyncGenerator[ToolStep | ToolRun[Any], None]) -> None: ...
    def __aiter__(self) -> AsyncIterator[ToolStep]: ...
    @property
    def steps(self) -> tuple[ToolStep, ...]: ...
    async def result(self) -> ToolRun[T]: ...
