# Written by modelwire-codegen from results.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.results import ParsedResult
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, ToolAnswer

T = TypeVar("T")
Pending = ToolCall | ApprovalRequest

@dataclass(frozen=True, slots=True)
class ToolStep:
    index: int
    result: TextResult
    answers: tuple[ToolAnswer, ...] = ...
    approvals: tuple[ApprovalAnswer, ...] = ...
    pending: tuple[Pending, ...] = ...

class ToolRun(ParsedResult[T], Generic[T]):
    steps: tuple[ToolStep, ...] = ...
    conversation: Mapping[str, Any] = ...

    @property
    def pending(self) -> tuple[Pending, ...]: ...
    @property
    def parsed(self) -> T: ...
    def __iter__(self) -> Iterator[ToolStep]: ...
