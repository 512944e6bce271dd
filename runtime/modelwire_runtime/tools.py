"""Tools with a Python function, and what passes between a model and them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, overload

from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import ToolCall

if TYPE_CHECKING:
    from typing_extensions import TypeForm, TypeVar

    from modelwire_runtime.protocol.events import TextEvent
    from modelwire_runtime.structured.answers import Answer
    from modelwire_runtime.toolruns.results import ToolStep
    from modelwire_runtime.toolruns.signatures import Arguments

    T = TypeVar("T", default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTool:
    """A function that a model may call; `tool` makes one, and it can still be called itself."""

    name: str
    """What the model calls it: 1 to 64 letters, digits, `_` or `-`."""
    description: str = ""
    """What it is for, for the model."""
    parameters: Mapping[str, Any]
    """JSON Schema of its arguments, whose root is an object."""
    strict: bool | None = None
    """Whether the vendor must hold the arguments to the schema; None when nobody said."""
    function: Callable[..., Any] | None = field(default=None, repr=False)
    """What is called; None leaves the answer to the caller, so that a run ends at a call of it."""
    needs_approval: bool | Callable[..., bool] = False
    """Whether a call waits for the caller's word; a function of the arguments may decide."""
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """More of its declaration, in the protocol's own words, such as `{"defer_loading": True}`."""
    arguments: "Arguments | None" = field(default=None, repr=False)
    """Reads what a model wrote; None hands it over as JSON has it."""

    def __call__(self, *args: Any, **values: Any) -> Any:
        """Call the function itself."""
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} has no function")
        return self.function(*args, **values)


@dataclass(frozen=True, slots=True)
class ToolAnswer:
    """What a tool gave for a call."""

    call: ToolCall
    """The call."""
    content: str
    """What it gave, as text."""
    is_error: bool = False
    """Whether the tool failed; the content says how."""
    output: Any = None
    """What it returned, before it became text."""


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """What a vendor wants to do on the caller's behalf and asks leave for, such as a call of an MCP server's tool."""

    id: str
    """Id by which the answer names it."""
    name: str
    """Name of the tool."""
    arguments: str = "{}"
    """Its arguments, as JSON text."""
    server: str = ""
    """Label of the server that has the tool."""


@dataclass(frozen=True, slots=True)
class ApprovalAnswer:
    """The caller's word on a request."""

    request: ApprovalRequest
    """The request."""
    approved: bool
    """Whether it may be done."""
    reason: str = ""
    """Why not, for the model."""


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
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    needs_approval: bool | Callable[..., bool] = False,
    extra: Mapping[str, Any] | None = None,
) -> Any:
    """Make a tool of a function, or of a Pydantic class; it is a decorator too.

    What the model is told comes from the signature, its annotations and the docstring, whose
    section of parameters describes them, as `Field(description=...)` in an `Annotated` does. A class
    is called with the instance's own `__call__`; one without is answered by the caller.

    Args:
        function: A function, blocking or (on async clients) a coroutine function, or a class.
        name: What the model calls it; by default its own name.
        description: What it is for; by default what its docstring says.
        strict: Whether the vendor must hold the arguments to the schema. Strict mode wants every
            parameter, so that an optional one comes as null and is left out of the call.
        needs_approval: Whether each call waits for the word of `approve`; a function of the
            arguments may decide.
        extra: More of its declaration, in the protocol's own words, such as
            `{"defer_loading": True}`.

    Raises:
        InvalidParams: the name is none, or strict mode cannot say the arguments.
        TypeError: the function takes arguments that a model cannot name.
    """
    from modelwire_runtime.toolruns.making import made

    def make(given: Callable[..., Any]) -> FunctionTool:
        found = made(given, name=name, description=description, strict=strict)
        return replace(found, needs_approval=needs_approval, extra=dict(extra or {}))

    return make if function is None else make(function)


ToolLike: TypeAlias = FunctionTool | Callable[..., Any]
"""What can be a tool: a function, a Pydantic class, or what `tool` made of one."""
Approve: TypeAlias = Callable[[ToolCall | ApprovalRequest], Any]
"""Says whether something may be done: True, False, or a text that says why not. May be a coroutine function on async
clients."""
OnError: TypeAlias = Literal["tell", "raise"] | Callable[[ToolCall, Exception], str]
"""What to do with an error of a tool: tell the model its kind and message, raise it, or tell the model what a function says
of it."""


class Tools(Generic[T]):
    """Tools, and how a run with them goes: what `run_tools` takes where a list of tools does not say enough."""

    def __init__(
        self,
        tools: Sequence[ToolLike] = (),
        /,
        *,
        answer: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]" = OMIT,
        max_steps: int = 8,
        parallel: bool = True,
        approve: Approve | None = None,
        on_step: "Callable[[ToolStep], Any] | None" = None,
        on_event: "Callable[[TextEvent], Any] | None" = None,
        on_error: OnError = "tell",
        handlers: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        """Say how a run goes.

        Args:
            tools: Functions, Pydantic classes, or what `tool` made of them.
            answer: The shape of the final answer, as `parse` takes it; the run's `parsed` has it.
            max_steps: How often the model is asked at most; one that still calls tools then is an
                error.
            parallel: Whether several calls of one turn run at once: in threads, or as tasks on
                async clients, where a blocking function gets a thread.
            approve: Asked about each call that needs approval, and about what a vendor asks leave
                for. Without it a run ends there, and the calls are its `pending`.
            on_step: Called with each step once its tools have answered.
            on_event: Called with each event of the model's turns, which are streamed then.
            on_error: "tell" gives the model the kind and message of an error, never its trace;
                "raise" ends the run; a function says what the model is told.
            handlers: Functions for tools that the call's own parameter `tools` offers: those that
                the vendor knows but your machine carries out, by their type on the wire, such as
                `{"shell": run_commands}`, custom tools and those that a search finds by their name.
                Each gets the fields of the call as keywords, unchecked, or the text of a tool that
                takes no JSON.

        Raises:
            InvalidParams: two tools have one name.
            ValueError: `max_steps` is less than 1.
        """
        from modelwire_runtime.toolruns.making import all_made

        if max_steps < 1:
            raise ValueError(f"max_steps={max_steps}: at least 1")
        self.functions: tuple[FunctionTool, ...] = all_made(tools)
        """The tools."""
        self.answer = answer
        self.max_steps = max_steps
        self.parallel = parallel
        self.approve = approve
        self.on_step = on_step
        self.on_event = on_event
        self.on_error: OnError = on_error
        self.handlers: dict[str, Callable[..., Any]] = dict(handlers or {})

    def __repr__(self) -> str:
        return f"<Tools {', '.join(tool.name for tool in self.functions)}>"
