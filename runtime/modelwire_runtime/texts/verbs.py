"""The verbs of a language model beside a call and a stream: answers of a shape, and loops with tools.

They are typed once, here: `self` is whatever can be called, so that a checker finds the parameters
of the model at hand in its own signature.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ParamSpec

if TYPE_CHECKING:
    from typing_extensions import TypeForm, TypeVar

    from modelwire_runtime.structured.answers import Answer
    from modelwire_runtime.structured.results import ParsedResult
    from modelwire_runtime.structured.streams import AsyncObjectStream, ObjectStream
    from modelwire_runtime.texts.models import TextModel
    from modelwire_runtime.toolruns.blocking import ToolStream
    from modelwire_runtime.toolruns.concurrent import AsyncToolStream
    from modelwire_runtime.toolruns.results import ToolRun
    from modelwire_runtime.tools import ToolLike, Tools

    T = TypeVar("T", default=Any)

P = ParamSpec("P")


class _BaseTextVerbs:
    """What the verbs of both kinds of client share."""

    __slots__ = ()

    if (
        TYPE_CHECKING
    ):  # each generated handle declares its own, in which the verbs find its parameters
        __call__: Callable[..., Any]

    def _text_model(self, values: Mapping[str, Any]) -> "TextModel":
        """Return what the verbs know a handle as; one that goes elsewhere says so here."""
        from modelwire_runtime.texts.models import TextModel

        handle: Any = self
        client, entry = handle._client, handle._entry
        core = client._core
        return TextModel(
            core, client._work(entry, handle._options), core.params_class(entry), values
        )


class TextVerbs(_BaseTextVerbs):
    """The verbs on a blocking client."""

    __slots__ = ()

    def parse(
        self: "Callable[P, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ParsedResult[T]":
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
        from modelwire_runtime.structured import asking

        return asking.parse(_model(self, args, params), shape)

    def stream_parse(
        self: "Callable[P, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ObjectStream[T]":
        """Ask for an answer of a shape, and return a stream of it; nothing is sent before it is entered or iterated.

        Args:
            shape: What `parse` takes.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call.

        Raises:
            InvalidParams: as in `parse`.
        """
        from modelwire_runtime.structured import asking

        return asking.stream(_model(self, args, params), shape)

    def run_tools(
        self: "Callable[P, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ToolRun[T]":
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
        from modelwire_runtime.toolruns import blocking

        return blocking.run(_model(self, args, params), tools)

    def stream_tools(
        self: "Callable[P, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ToolStream[T]":
        """Return a run with tools that yields each of its steps as it happens; nothing is sent before it is iterated.

        Args:
            tools: What `run_tools` takes.
            *args: Nothing; all parameters have names.
            **params: The parameters of a call.

        Raises:
            InvalidParams: no source grants the model tools.
        """
        from modelwire_runtime.toolruns import blocking

        return blocking.stream(_model(self, args, params), tools)


class AsyncTextVerbs(_BaseTextVerbs):
    """The verbs on an async client."""

    __slots__ = ()

    async def parse(
        self: "Callable[P, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ParsedResult[T]":
        """Ask for an answer of a shape; see `TextVerbs.parse`."""
        from modelwire_runtime.structured import asking

        return await asking.parse_async(_model(self, args, params), shape)

    def stream_parse(
        self: "Callable[P, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "AsyncObjectStream[T]":
        """Ask for an answer of a shape, and return a stream of what is there of it; it is not awaited itself."""
        from modelwire_runtime.structured import asking

        return asking.stream_async(_model(self, args, params), shape)

    async def run_tools(
        self: "Callable[P, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "ToolRun[T]":
        """Ask the model and have its calls of tools answered, until it calls no more; see `TextVerbs.run_tools`."""
        from modelwire_runtime.toolruns import concurrent

        return await concurrent.stream(_model(self, args, params), tools).result()

    def stream_tools(
        self: "Callable[P, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *args: "P.args",
        **params: "P.kwargs",
    ) -> "AsyncToolStream[T]":
        """Return a run with tools that yields each of its steps as it happens; it is not awaited itself."""
        from modelwire_runtime.toolruns import concurrent

        return concurrent.stream(_model(self, args, params), tools)


def _model(handle: Any, args: Sequence[Any], values: Mapping[str, Any]) -> "TextModel":
    """Return what the verbs know a handle as."""
    if args:
        from modelwire_runtime.misfits import misfit

        raise misfit(handle, handle.__call__, args, values)
    model: TextModel = handle._text_model(values)
    return model
