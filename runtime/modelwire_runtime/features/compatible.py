"""Language models on any server that speaks OpenAI's chat protocol."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.flows.calls import Target, Work
from modelwire_runtime.handle_kinds import AsyncTextHandle, TextHandle
from modelwire_runtime.handles import Entry

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.results import TextResult
    from modelwire_runtime.streams.text import AsyncTextStream, TextStream
    from modelwire_runtime.texts.models import TextModel


def served(model: str, endpoint: str = "") -> Entry:
    """Return the row of a language model that a server knows by a name of its own."""
    return Entry(model, "", "", "chat", endpoint, model, "text")


class OpenAICompatible(TextHandle["TextResult"]):
    """A language model on a server that speaks OpenAI's chat protocol. Nothing is validated: the server's dialect is its own."""

    __slots__ = ("_target",)

    def __init__(
        self,
        client: "Client",
        entry: Entry,
        options: Mapping[str, Any],
        target: Target | None = None,
    ) -> None:
        super().__init__(client, entry, options)
        self._target = target

    def with_options(self, **options: Any) -> "Self":
        """Return the same model with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._target = self._target
        return copy

    def _more(self) -> tuple[Any, ...]:
        return (None if self._target is None else self._target.portable(),)

    def _text_model(self, values: Mapping[str, Any]) -> "TextModel":
        from modelwire_runtime.texts.models import TextModel

        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return TextModel(self._client._core, work, None, values)

    def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> "TextResult":
        """Ask, and return the whole answer; `wire` holds whatever else the server takes."""
        client, values = self._client, {"messages": messages, **wire}
        work = _chat_work(client._work(self._entry, self._options, self._target))
        return cast("TextResult", client._run_call(client._core.call(work, None, values)))

    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> "TextStream":
        """Ask, and return a stream that opens when it is entered or iterated."""
        from modelwire_runtime.streams.text import TextStream

        core, values = self._client._core, {"messages": messages, **wire}
        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return TextStream(core.driver, core.session(work, None, values))


class AsyncOpenAICompatible(AsyncTextHandle["TextResult"]):
    """A language model on a server that speaks OpenAI's chat protocol; see `OpenAICompatible`."""

    __slots__ = ("_target",)

    def __init__(
        self,
        client: "AsyncClient",
        entry: Entry,
        options: Mapping[str, Any],
        target: Target | None = None,
    ) -> None:
        super().__init__(client, entry, options)
        self._target = target

    def with_options(self, **options: Any) -> "Self":
        """Return the same model with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._target = self._target
        return copy

    def _more(self) -> tuple[Any, ...]:
        return (None if self._target is None else self._target.portable(),)

    def _text_model(self, values: Mapping[str, Any]) -> "TextModel":
        from modelwire_runtime.texts.models import TextModel

        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return TextModel(self._client._core, work, None, values)

    async def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> "TextResult":
        """Ask, and return the whole answer; `wire` holds whatever else the server takes."""
        client, values = self._client, {"messages": messages, **wire}
        work = _chat_work(client._work(self._entry, self._options, self._target))
        return cast("TextResult", await client._run_call(client._core.call(work, None, values)))

    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> "AsyncTextStream":
        """Ask, and return a stream that opens when it is entered or iterated."""
        from modelwire_runtime.streams.text import AsyncTextStream

        core, values = self._client._core, {"messages": messages, **wire}
        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return AsyncTextStream(core.driver, core.session(work, None, values))


def _chat_work(work: Work) -> Work:
    """Return chat work for a server whose base URL ends where `/chat/completions` begins."""
    if work.target is None:
        return work
    return replace(work, route=replace(work.route, path="/chat/completions"))
