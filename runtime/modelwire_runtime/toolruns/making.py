"""Making tools of what callers have: functions, classes, and tools."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.toolruns import signatures
from modelwire_runtime.tools import FunctionTool

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


def made(
    source: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
) -> FunctionTool:
    """Make a tool; see `modelwire_runtime.tools.tool`."""
    if isinstance(source, FunctionTool):
        raise TypeError(f"{source.name!r} is a tool already")
    function: Callable[..., Any] | None = source
    if not callable(function):
        raise TypeError(f"{source!r} is no function and no class")
    named = name or _name_of(source)
    if not _NAME.fullmatch(named):
        raise InvalidParams(
            f"name={named!r}: 1 to 64 letters, digits, `_` or `-`", parameter="name"
        )
    if isinstance(source, type):
        arguments, described = signatures.of_class(source, strict=strict)
        function = _calls_itself if "__call__" in dir(source) else None
    else:
        arguments, described = signatures.of_function(function, strict=strict)
    return FunctionTool(
        name=named,
        description=described.summary if description is None else description,
        parameters=arguments.schema(named),
        strict=strict,
        function=function,
        arguments=arguments,
    )


def _name_of(source: Any) -> str:
    bare: Any = source.func if isinstance(source, partial) else source
    return str(getattr(bare, "__name__", type(bare).__name__))


def _calls_itself(instance: Callable[[], Any], /) -> Any:
    """Do what an instance of a class does that is a tool."""
    return instance()


def all_made(sources: Sequence[Any]) -> tuple[FunctionTool, ...]:
    """Return the tools of a list, which may hold functions and classes as well.

    Raises:
        InvalidParams: two have one name.
    """
    tools = tuple(
        source if isinstance(source, FunctionTool) else made(source) for source in sources
    )
    names = [tool.name for tool in tools]
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        raise InvalidParams(f"two tools are called {double!r}", parameter="tools")
    return tools
