# Written by modelwire-codegen from verbs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ParamSpec

from typing_extensions import TypeForm, TypeVar

from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.structured.results import ParsedResult
from modelwire_runtime.structured.streams import AsyncObjectStream, ObjectStream
from modelwire_runtime.toolruns.blocking import ToolStream
from modelwire_runtime.toolruns.concurrent import AsyncToolStream
from modelwire_runtime.toolruns.results import ToolRun
from modelwire_runtime.tools import ToolLike, Tools

T = TypeVar("T", default=Any)
P = ParamSpec("P")

class _BaseTextVerbs:
    __call__: Callable[..., Any]

class TextVerbs(_BaseTextVerbs):
    def parse(
        self: Callable[P, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ParsedResult[T]:
        """Ask for an answer of a shape; its value is the result's `parsed`.

        Args:
            shape: A Pydantic class, a typed dictionary, a dataclass, an enum, a `Literal` (a
                choice), a list of these, or a JSON Schema; `answer` says more of it.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call.

        Raises:
            InvalidParams: no source grants the model answers of a shape, strict mode cannot say the
                shape, or a parameter is wrong; nothing was sent.
            AnswerError: the answer does not fit; `AnswerCutOff` and `AnswerRefused` say why.
        """
        ...

    def stream_parse(
        self: Callable[P, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ObjectStream[T]:
        """Ask for an answer of a shape, and return a stream of it; nothing is sent before it is entered or iterated.

        Args:
            shape: What `parse` takes.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call.

        Raises:
            InvalidParams: as in `parse`.
        """
        ...

    def run_tools(
        self: Callable[P, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ToolRun[T]:
        """Ask the model, have its calls of tools answered by functions, and go on until it calls no more.

        Args:
            tools: Functions, Pydantic classes or what `tool` made of them; `Tools` says more, such
                as the most steps, who approves calls, and the shape of the final answer.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call. The caller's conversation is gone on with, and left
                as it is.

        Raises:
            InvalidParams: no source grants the model tools, or a parameter is wrong; nothing was
                sent.
            TooManySteps: the model still calls tools after the last step; `partial` has the run.
            ModelwireError: a request failed; `partial` has the run so far.
        """
        ...

    def stream_tools(
        self: Callable[P, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ToolStream[T]:
        """Return a run with tools that yields each of its steps as it happens; nothing is sent before it is iterated.

        Args:
            tools: What `run_tools` takes.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call.

        Raises:
            InvalidParams: no source grants the model tools.
        """
        ...

class AsyncTextVerbs(_BaseTextVerbs):
    async def parse(
        self: Callable[P, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ParsedResult[T]:
        """Ask for an answer of a shape; see `TextVerbs.parse`."""
        ...

    def stream_parse(
        self: Callable[P, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> AsyncObjectStream[T]:
        """Ask for an answer of a shape, and return a stream of what is there of it; it is not awaited itself."""
        ...

    async def run_tools(
        self: Callable[P, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> ToolRun[T]:
        """Ask the model and have its calls of tools answered, until it calls no more; see `TextVerbs.run_tools`."""
        ...

    def stream_tools(
        self: Callable[P, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *args: P.args,
        **params: P.kwargs,
    ) -> AsyncToolStream[T]:
        """Return a run with tools that yields each of its steps as it happens; it is not awaited itself."""
        ...
