# Written by modelwire-codegen from concurrent.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any, Generic, TypeVar

from modelwire_runtime.texts.models import TextModel
from modelwire_runtime.toolruns.results import ToolRun, ToolStep
from modelwire_runtime.tools import Tools

T = TypeVar("T")

def stream(model: TextModel, tools: Tools[T] | Sequence[Any]) -> AsyncToolStream[T]: ...

class AsyncToolStream(Generic[T]):
    _run: ToolRun[T] | None

    def __init__(self, walk: AsyncGenerator[ToolStep | ToolRun[Any], None]) -> None: ...
    def __aiter__(self) -> AsyncIterator[ToolStep]: ...
    @property
    def steps(self) -> tuple[ToolStep, ...]: ...
    async def result(self) -> ToolRun[T]: ...
    def __repr__(self) -> str: ...
