# Written by modelwire-codegen from tools.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, Literal, Self, TypeAlias, overload

from typing_extensions import TypeForm, TypeVar

from modelwire_runtime.protocol.events import TextEvent
from modelwire_runtime.results.text import ToolCall
from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.toolruns.results import ToolStep
from modelwire_runtime.toolruns.signatures import Arguments

T = TypeVar("T", default=Any)

class FunctionTool:
    name: Final[str]
    description: Final[str]
    parameters: Final[Mapping[str, Any]]
    strict: Final[bool | None]
    function: Final[Callable[..., Any] | None]
    needs_approval: Final[bool | Callable[..., bool]]
    extra: Final[Mapping[str, Any]]
    arguments: Final[Arguments | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        name: str,
        description: str = ...,
        parameters: Mapping[str, Any],
        strict: bool | None = ...,
        function: Callable[..., Any] | None = ...,
        needs_approval: bool | Callable[..., bool] = ...,
        extra: Mapping[str, Any] = ...,
        arguments: Arguments | None = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __call__(self, *args: Any, **values: Any) -> Any: ...

class ToolAnswer:
    call: Final[ToolCall]
    content: Final[str]
    is_error: Final[bool]
    output: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("call", "content", "is_error", "output")

    def __init__(
        self, call: ToolCall, content: str, is_error: bool = ..., output: Any = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class ApprovalRequest:
    id: Final[str]
    name: Final[str]
    arguments: Final[str]
    server: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("id", "name", "arguments", "server")

    def __init__(self, id: str, name: str, arguments: str = ..., server: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class ApprovalAnswer:
    request: Final[ApprovalRequest]
    approved: Final[bool]
    reason: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("request", "approved", "reason")

    def __init__(self, request: ApprovalRequest, approved: bool, reason: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

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
