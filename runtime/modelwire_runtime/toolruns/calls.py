"""One call of a tool: who answers it, with which arguments, and what the model is told of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from json import loads
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.jsons import is_object
from modelwire_runtime.tools import OnError, ToolAnswer

if TYPE_CHECKING:
    from modelwire_runtime.results.text import ToolCall
    from modelwire_runtime.tools import FunctionTool, Tools

_DEEPEST = 3  # where protocols hold the names of the tools that a request offers


@dataclass(frozen=True, slots=True)
class Job:
    """A call that is to be carried out."""

    call: "ToolCall"
    function: Callable[..., Any]
    arguments: Any
    """Keywords, or the instance of a class that is the tool."""
    on_error: OnError
    needs_approval: bool = False

    def begin(self) -> Any:
        """Call the function; of a coroutine function this gives what is to be awaited."""
        if is_object(self.arguments):
            return self.function(**self.arguments)
        return self.function(self.arguments)

    def answered(self, output: Any) -> ToolAnswer:
        """Return the answer that a tool's output is."""
        return ToolAnswer(self.call, _text(output), output=output)

    def failed(self, error: Exception) -> ToolAnswer:
        """Return what the model is told of an error, or raise it."""
        if self.on_error == "raise":
            raise error
        told = _told(error) if self.on_error == "tell" else self.on_error(self.call, error)
        return ToolAnswer(self.call, told, is_error=True)

    def refused(self, reason: str) -> ToolAnswer:
        """Return what the model is told of a call that was not approved."""
        why = f": {reason}" if reason else ""
        return ToolAnswer(self.call, f"The call was not approved{why}", is_error=True)


def planned(
    call: "ToolCall", tools: "Tools[Any]", declared: Collection[str]
) -> Job | ToolAnswer | None:
    """Return what is to be done about a call: a job, an answer at once, or nothing where it is the caller's to answer.

    Args:
        call: The call.
        tools: What may be called.
        declared: Names of tools that the caller offered without a function.
    """
    handler = tools.handlers.get(call.name)
    if handler is not None:
        return _handled(call, handler, tools)
    tool = next((tool for tool in tools.functions if tool.name == call.name), None)
    if tool is None:
        return None if call.name in declared else _unknown(call, tools)
    if tool.function is None:
        return None
    try:
        arguments = _arguments(call, tool)
    except (ValueError, RecursionError) as error:
        return ToolAnswer(call, f"The arguments do not fit: {_told(error)}", is_error=True)
    job = Job(call, tool.function, arguments, tools.on_error)
    return Job(call, tool.function, arguments, tools.on_error, _needs_approval(tool, job))


def declared_names(tools: Any, depth: int = 0) -> frozenset[str]:
    """Return the names of the tools that a request offers, in whatever protocol."""
    if depth > _DEEPEST:
        return frozenset()
    if isinstance(tools, (list, tuple)):
        inside = cast("Sequence[Any]", tools)
        return frozenset[str]().union(*(declared_names(item, depth + 1) for item in inside))
    wire = getattr(tools, "wire", None)
    held: Any = tools if wire is None else wire()
    if not isinstance(held, Mapping):
        return frozenset()
    said = cast("Mapping[str, Any]", held)
    name = said.get("name")
    own = {name} if isinstance(name, str) else set[str]()
    return frozenset(own).union(*(declared_names(value, depth + 1) for value in said.values()))


def _handled(
    call: "ToolCall", handler: Callable[..., Any], tools: "Tools[Any]"
) -> Job | ToolAnswer:
    """Hand a call over as it came: its fields as keywords, or the text of a tool that takes no JSON."""
    try:
        return Job(call, handler, call.parse(), tools.on_error)
    except ValueError as error:
        return ToolAnswer(call, f"The call is no JSON: {error}", is_error=True)


def _arguments(call: "ToolCall", tool: "FunctionTool") -> Any:
    if tool.arguments is not None:
        return tool.arguments.read(call.arguments)
    value = loads(call.arguments or "{}")
    if not is_object(value):
        raise ValueError("they are no object")
    return value


def _needs_approval(tool: "FunctionTool", job: Job) -> bool:
    if not callable(tool.needs_approval):
        return tool.needs_approval
    asked = Job(job.call, tool.needs_approval, job.arguments, job.on_error)
    return bool(asked.begin())


def _unknown(call: "ToolCall", tools: "Tools[Any]") -> ToolAnswer:
    names = ", ".join(tool.name for tool in tools.functions)
    return ToolAnswer(call, f"There is no tool {call.name!r}; there are: {names}", is_error=True)


def _text(output: Any) -> str:
    if isinstance(output, str):
        return output
    from pydantic_core import to_json

    return to_json(output, fallback=str).decode()


def _told(error: Exception) -> str:
    """Say an error in one line, without its trace."""
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        faults = error.errors(include_url=False, include_context=False, include_input=False)
        return "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in faults)
    return f"{type(error).__name__}: {error}"
