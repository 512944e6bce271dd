# Written by modelwire-codegen from results.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.results import ParsedResult
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, ToolAnswer

T = TypeVar("T")
Pending = ToolCall | ApprovalRequest

class ToolStep:
    index: Final[int]
    result: Final[TextResult]
    answers: Final[tuple[ToolAnswer, ...]]
    approvals: Final[tuple[ApprovalAnswer, ...]]
    pending: Final[tuple[Pending, ...]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("index", "result", "answers", "approvals", "pending")

    def __init__(
        self,
        index: int,
        result: TextResult,
        answers: tuple[ToolAnswer, ...] = ...,
        approvals: tuple[ApprovalAnswer, ...] = ...,
        pending: tuple[Pending, ...] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class ToolRun(ParsedResult[T], Generic[T]):
    steps: tuple[ToolStep, ...] = ...
    conversation: Mapping[str, Any] = ...

    @property
    def pending(self) -> tuple[Pending, ...]: ...
    @property
    def parsed(self) -> T: ...
    def __iter__(self) -> Iterator[ToolStep]: ...
