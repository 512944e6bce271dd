"""Streams of an answer of a shape: what is there of it so far, element by element, and the whole."""

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from modelwire_runtime.errors import AnswerError, InvalidParams
from modelwire_runtime.structured.partial_json import MISSING, PartialJson
from modelwire_runtime.structured.results import ParsedResult, read_answer

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.protocol.events import TextEvent
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.streams.text import AsyncTextStream, TextStream
    from modelwire_runtime.structured.answers import Answer

T = TypeVar("T")
E = TypeVar("E")
StreamT = TypeVar("StreamT", bound="TextStream | AsyncTextStream")


class _Partials:
    """Turns pieces of text into the values that are there so far."""

    def __init__(self, wanted: "Answer[Any]") -> None:
        self._wanted = wanted
        self._json = PartialJson()
        self._seen: Any = MISSING

    def fed(self, piece: str) -> Any:
        """Take a piece and return the new value; `MISSING` when nothing is new."""
        self._json.feed(piece)
        value = self._json.value
        if value is MISSING or value == self._seen:  # what is shared is not looked into
            return MISSING
        self._seen = value
        return self._wanted.unwrapped(value)


class _Elements:
    """Turns pieces of text into the whole elements of a list."""

    def __init__(self, wanted: "Answer[Any]", stream: "TextStream | AsyncTextStream") -> None:
        if wanted.item is None:
            raise InvalidParams("only the answer of a list has elements; take `partials`")
        self._item = wanted.item
        self._stream = stream
        self._json = PartialJson()
        self._given = 0

    def fed(self, piece: str) -> Iterator[Any]:
        """Take a piece and yield the elements that it completes."""
        from json import loads

        self._json.feed(piece)
        found = self._json.elements
        while self._given < len(found):
            at, self._given = self._given, self._given + 1
            try:
                yield self._item.read_value(loads(found[at]))
            except ValueError as error:
                text = f"element {at} does not fit: {error}"
                partial = self._stream.partial
                raise AnswerError(text, result=partial, may_have_run=True) from error


class _BaseObjectStream(Generic[T, StreamT]):
    """What both streams share: the stream of the text, and the shape of the answer."""

    def __init__(
        self, stream: StreamT, wanted: "Answer[T]", warnings: tuple[str, ...] = ()
    ) -> None:
        self._stream = stream
        self._wanted = wanted
        self._warnings = warnings

    @property
    def partial(self) -> Any:
        """What is there of the answer so far, as JSON; None before anything is. Reads nothing."""
        json = PartialJson()
        json.feed(self._stream.partial.text)
        found = MISSING if json.value is MISSING else self._wanted.unwrapped(json.value)
        return None if found is MISSING else found

    def _read(self, result: "TextResult") -> ParsedResult[T]:
        told = tuple(text for text in self._warnings if text not in result.warnings)
        result.warnings = (*told, *result.warnings)
        return read_answer(result, self._wanted)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._wanted!r} over {self._stream!r}>"


class ObjectStream(_BaseObjectStream[T, "TextStream"]):
    """The stream of an answer of a shape, on a blocking client.

    It is used as a `TextStream` is: in a `with` block, and all its views share one pass over the
    wire. Iterating it yields the `partials`.
    """

    def __enter__(self) -> "Self":
        self._stream.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Any]:
        return self.partials

    @property
    def partials(self) -> Iterator[Any]:
        """What is there of the answer, as JSON, each time that there is more of it.

        Keys come as their values begin, texts grow, and nothing that was there changes. Parts that
        are whole are shared between the values: copy what you want to change.
        """
        partials = _Partials(self._wanted)
        for piece in self._stream.text:
            if (found := partials.fed(piece)) is not MISSING:
                yield found
        if (found := partials.fed(" ")) is not MISSING:  # what stands behind a number ends it
            yield found

    @property
    def elements(self: "ObjectStream[list[E]]") -> Iterator[E]:
        """The elements of a list, each checked once it is whole.

        Raises:
            AnswerError: an element does not fit.
            InvalidParams: the answer is no list.
        """
        elements = _Elements(self._wanted, self._stream)
        for piece in self._stream.text:
            yield from elements.fed(piece)

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the answer's text."""
        return self._stream.text

    @property
    def events(self) -> "Iterator[TextEvent]":
        """All events from the beginning."""
        return self._stream.events

    def result(self) -> ParsedResult[T]:
        """Read to the end and return the whole answer.

        Raises:
            AnswerError: it does not fit.
            ModelwireError: what `TextStream.result` raises.
        """
        return self._read(self._stream.result())

    def close(self) -> None:
        """Close the connection; what has come stays readable."""
        self._stream.close()


class AsyncObjectStream(_BaseObjectStream[T, "AsyncTextStream"]):
    """The stream of an answer of a shape, on an async client: `ObjectStream` with `async with`, `async for` and `await`."""

    async def __aenter__(self) -> "Self":
        await self._stream.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[Any]:
        return self.partials

    @property
    async def partials(self) -> AsyncIterator[Any]:
        """What is there of the answer, as JSON, each time that there is more of it; see `ObjectStream.partials`."""
        partials = _Partials(self._wanted)
        async for piece in self._stream.text:
            if (found := partials.fed(piece)) is not MISSING:
                yield found
        if (found := partials.fed(" ")) is not MISSING:
            yield found

    @property
    async def elements(self: "AsyncObjectStream[list[E]]") -> AsyncIterator[E]:
        """The elements of a list, each checked once it is whole; see `ObjectStream.elements`."""
        elements = _Elements(self._wanted, self._stream)
        async for piece in self._stream.text:
            for element in elements.fed(piece):
                yield cast("E", element)

    @property
    def text(self) -> AsyncIterator[str]:
        """The pieces of the answer's text."""
        return self._stream.text

    @property
    def events(self) -> "AsyncIterator[TextEvent]":
        """All events from the beginning."""
        return self._stream.events

    async def result(self) -> ParsedResult[T]:
        """Read to the end and return the whole answer; raises what `ObjectStream.result` raises."""
        return self._read(await self._stream.result())

    async def close(self) -> None:
        """Close the connection; what has come stays readable."""
        await self._stream.close()
