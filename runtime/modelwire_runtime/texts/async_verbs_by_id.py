"""The verbs of texts for a model named by its id, on an async client."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.client_base import BaseClient
from modelwire_runtime.finding import Asked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import TypeForm, TypeVar

    from modelwire_runtime.params import Params
    from modelwire_runtime.structured.answers import Answer
    from modelwire_runtime.structured.results import ParsedResult
    from modelwire_runtime.structured.streams import AsyncObjectStream
    from modelwire_runtime.texts.models import TextModel
    from modelwire_runtime.toolruns.concurrent import AsyncToolStream
    from modelwire_runtime.toolruns.results import ToolRun
    from modelwire_runtime.tools import ToolLike, Tools

    T = TypeVar("T", default=Any)


class AsyncTextVerbsById(BaseClient):
    """The verbs of an async client."""

    async def parse(
        self,
        model: "str | Params[Any, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ParsedResult[T]":
        """Ask a model for an answer of a shape; see `Client.parse`."""
        from modelwire_runtime.structured import asking

        asked = Asked(model, like, task_type, wire)
        return await asking.parse_async(await self._text_model(asked), shape)

    def stream_parse(
        self,
        model: "str | Params[Any, Any]",
        shape: "type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "AsyncObjectStream[T]":
        """Ask a model for an answer of a shape, and return a stream of it; it is not awaited itself.

        An id that only the vendor's list has is known here once another call has looked it up.
        """
        from modelwire_runtime.structured import asking

        return asking.stream_async(self._known_model(Asked(model, like, task_type, wire)), shape)

    async def run_tools(
        self,
        model: "str | Params[Any, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "ToolRun[T]":
        """Ask a model and have its calls of tools answered, until it calls no more; see `Client.run_tools`."""
        from modelwire_runtime.toolruns import concurrent

        asked = Asked(model, like, task_type, wire)
        return await concurrent.stream(await self._text_model(asked), tools).result()

    def stream_tools(
        self,
        model: "str | Params[Any, Any]",
        tools: "Tools[T] | Sequence[ToolLike]",
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> "AsyncToolStream[T]":
        """Return a run with tools that yields each of its steps as it happens; see `stream_parse` for what ids it knows."""
        from modelwire_runtime.toolruns import concurrent

        return concurrent.stream(self._known_model(Asked(model, like, task_type, wire)), tools)

    async def _text_model(self, asked: Asked) -> "TextModel":
        from modelwire_runtime.texts import models

        core, options = self._core, self._options
        model: TextModel = await core.driver.run(models.found(core, asked, options))
        return model

    def _known_model(self, asked: Asked) -> "TextModel":
        from modelwire_runtime.texts import models

        return models.of_id(self._core, asked, self._options)
