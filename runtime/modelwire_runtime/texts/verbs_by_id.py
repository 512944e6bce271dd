"""The verbs of language models on a client, for ids that are data: answers of a shape, and loops with tools."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.client_base import BaseClient
from modelwire_runtime.finding import Asked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import TypeForm, TypeVar

    from modelwire_runtime.params import Params
    from modelwire_runtime.structured.answers import Answer
    from modelwire_runtime.structured.results import ParsedResult
    from modelwire_runtime.structured.streams import ObjectStream
    from modelwire_runtime.texts.models import TextModel
    from modelwire_runtime.toolruns.blocking import ToolStream
    from modelwire_runtime.toolruns.results import ToolRun
    from modelwire_runtime.tools import ToolLike, Tools

    T = TypeVar("T", default=Any)


class TextVerbsById(BaseClient):
    """The verbs of a blocking client."""

    def parse(
        self,
        model: "str | Params[Any, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ParsedResult[T]":
        """Ask a model for an answer of a shape; its value is the result's `parsed`.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            shape: What `parse` of a model takes.
            like: Id of a known model whose rules apply; see `run`.
            task_type: The kind of work; see `run`.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; the message names the nearest.
            InvalidParams: the model takes no shapes, or a parameter is wrong; nothing was sent.
            AnswerError: the answer does not fit.
        """
        from modelwire_runtime.structured import asking

        return asking.parse(self._text_model(Asked(model, like, task_type, wire)), shape)

    def stream_parse(
        self,
        model: "str | Params[Any, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ObjectStream[T]":
        """Ask a model for an answer of a shape, and return a stream of it; see `parse`, and `stream_parse` of a model."""
        from modelwire_runtime.structured import asking

        return asking.stream(self._text_model(Asked(model, like, task_type, wire)), shape)

    def run_tools(
        self,
        model: "str | Params[Any, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ToolRun[T]":
        """Ask a model, have its calls of tools answered by functions, and go on until it calls no more.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            tools: What `run_tools` of a model takes.
            like: Id of a known model whose rules apply; see `run`.
            task_type: The kind of work; see `run`.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; the message names the nearest.
            InvalidParams: the model takes no tools, or a parameter is wrong; nothing was sent.
            TooManySteps: the model still calls tools after the last step.
        """
        from modelwire_runtime.toolruns import blocking

        return blocking.run(self._text_model(Asked(model, like, task_type, wire)), tools)

    def stream_tools(
        self,
        model: "str | Params[Any, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ToolStream[T]":
        """Return a run with tools that yields each of its steps as it happens; see `run_tools`."""
        from modelwire_runtime.toolruns import blocking

        return blocking.stream(self._text_model(Asked(model, like, task_type, wire)), tools)

    def _text_model(self, asked: Asked) -> "TextModel":
        from modelwire_runtime.texts import models

        core, options = self._core, self._options
        model: TextModel = core.driver.run(models.found(core, asked, options))
        return model
