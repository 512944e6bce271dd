"""Everything that a read lists, page by page: `for model in iterate(runware.content.list_models_page): ...`."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar, overload

from modelwire_runtime.rules.values import is_list

T = TypeVar("T")
_ItemT_co = TypeVar("_ItemT_co", covariant=True)
_DataT_co = TypeVar("_DataT_co", covariant=True)


class HasData(Protocol[_DataT_co]):
    """What a read returns."""

    @property
    def data(self) -> _DataT_co:
        """The page."""
        ...


class HasItems(Protocol[_ItemT_co]):
    """A page whose things are in `items`."""

    @property
    def items(self) -> Sequence[_ItemT_co]:
        """The things of the page."""
        ...


class HasResults(Protocol[_ItemT_co]):
    """A page whose things are in `results`."""

    @property
    def results(self) -> Sequence[_ItemT_co]:
        """The things of the page."""
        ...


_LISTS = ("items", "results")
_TOTALS = ("total", "total_results")


class _Walk:
    """How far a walk through the pages has come."""

    def __init__(self, limit: int, wire: dict[str, Any]) -> None:
        if isinstance(limit, bool) or limit < 1:
            raise ValueError(f"limit={limit!r}: a whole number from 1")
        self.wire: dict[str, Any] = {**wire, "limit": limit}
        self.offset = int(wire.get("offset", 0))
        self.more = True
        self._last: Any = None

    def call(self) -> dict[str, Any]:
        """Return the parameters of the next page."""
        return {**self.wire, "offset": self.offset}

    def take(self, result: Any) -> list[Any]:
        """Return what a page holds, and note whether another one follows."""
        data = getattr(result, "data", result)
        found = data if is_list(data) else _first(data, _LISTS)
        items = list(found) if is_list(found) else []
        total = None if is_list(data) else _first(data, _TOTALS)
        self.offset += len(items)
        # A vendor that knows no offset gives the same page for ever.
        self.more = bool(items) and items != self._last
        if not self.more:
            return []
        self._last = items
        if isinstance(total, int) and not isinstance(total, bool):
            self.more = self.offset < total
        return items


def _first(data: Any, names: tuple[str, ...]) -> Any:
    found = (getattr(data, name, None) for name in names)
    return next((value for value in found if value is not None), None)


# What a page holds decides what a walk yields; what is no page that is known gives anything.
@overload
def iterate(
    read: Callable[..., HasData[HasItems[T] | None]], /, *, limit: int = 100, **wire: Any
) -> Iterator[T]: ...
@overload
def iterate(
    read: Callable[..., HasData[HasResults[T] | None]], /, *, limit: int = 100, **wire: Any
) -> Iterator[T]: ...
@overload
def iterate(
    read: Callable[..., HasData[tuple[T, ...]]], /, *, limit: int = 100, **wire: Any
) -> Iterator[T]: ...
@overload
def iterate(read: Callable[..., Any], /, *, limit: int = 100, **wire: Any) -> Iterator[Any]: ...
def iterate(read: Callable[..., Any], /, *, limit: int = 100, **wire: Any) -> Iterator[Any]:
    """Yield each thing that a read of a blocking client lists, fetching a page when it is needed.

    Args:
        read: What lists page by page, with parameters `limit` and `offset`: a handle such as
            `runware.content.list_models_page` or `runware.model_search`.
        limit: How many things a page has.
        **wire: The other parameters of the read.
    """
    walk = _Walk(limit, wire)
    while walk.more:
        yield from walk.take(read(**walk.call()))


@overload
def aiterate(
    read: Callable[..., Awaitable[HasData[HasItems[T] | None]]],
    /,
    *,
    limit: int = 100,
    **wire: Any,
) -> AsyncIterator[T]: ...
@overload
def aiterate(
    read: Callable[..., Awaitable[HasData[HasResults[T] | None]]],
    /,
    *,
    limit: int = 100,
    **wire: Any,
) -> AsyncIterator[T]: ...
@overload
def aiterate(
    read: Callable[..., Awaitable[HasData[tuple[T, ...]]]],
    /,
    *,
    limit: int = 100,
    **wire: Any,
) -> AsyncIterator[T]: ...
@overload
def aiterate(
    read: Callable[..., Awaitable[Any]], /, *, limit: int = 100, **wire: Any
) -> AsyncIterator[Any]: ...
async def aiterate(
    read: Callable[..., Awaitable[Any]], /, *, limit: int = 100, **wire: Any
) -> AsyncIterator[Any]:
    """Yield each thing that a read of an async client lists; see `iterate`."""
    walk = _Walk(limit, wire)
    while walk.more:
        for item in walk.take(await read(**walk.call())):
            yield item
