# Written by modelwire-codegen from tools.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeAlias, overload

from typing_extensions import TypeForm, TypeVar

from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.results.text import ToolCall
from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.toolruns.results import ToolStep
from modelwire_runtime.toolruns.signatures import Arguments

T = TypeVar("T", default=Any)

@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTool:
    name: str
    description: str = ...
    parameters: Mapping[str, Any]
    strict: bool | None = ...
    function: Callable[..., Any] | None = ...
    needs_approval: bool | Callable[..., bool] = ...
    extra: Mapping[str, Any] = ...
    arguments: Arguments | None = ...

    def __call__(self, *args: Any, **values: Any) -> Any: ...

@dataclass(frozen=True, slots=True)
class ToolAnswer:
    call: ToolCall
    content: str
    is_error: bool = ...
    output: Any = ...

@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    id: str
    name: str
    arguments: str = ...
    server: str = ...

@dataclass(frozen=True, slots=True)
class ApprovalAnswer:
    request: ApprovalRequest
    approved: bool
    reason: str = ...

@overload
def tool(
    function: None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    needs_approval: bool | Callable[..., bool] = False,
    extra: Mapping[str, Any] | None = None,
) -> Callable[[Callable[..., Any]], FunctionTool]: ...
@overload
def tool(
    function: Callable[..., Any],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    needs_approval: bool | Callable[..., bool] = False,
    extra: Mapping[str, Any] | None = None,
) -> FunctionTool: ...

ToolLike: TypeAlias = FunctionTool | Callable[..., Any]
Approve: TypeAlias = Callable[[ToolCall | ApprovalRequest], Any]
OnError: TypeAlias = Literal["tell", "raise"] | Callable[[ToolCall, Exception], str]

class Tools(Generic[T]):
    functions: tuple[FunctionTool, ...]
    answer: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]
    max_steps: int
    parallel: bool
    approve: Approve | None
    on_step: Callable[[ToolStep], Any] | None
    on_event: Callable[[TextEvent], Any] | None
    on_error: OnError
    handlers: dict[str, Callable[..., Any]]

    def __init__(
        self,
        tools: Sequence[ToolLike] = ...,
        /,
        *,
        answer: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any] = ...,
        max_steps: int = 8,
        parallel: bool = True,
        approve: Approve | None = None,
        on_step: Callable[[ToolStep], Any] | None = None,
        on_event: Callable[[TextEvent], Any] | None = None,
        on_error: OnError = "tell",
        handlers: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None: ...
