# Written by modelwire-codegen from paging.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar, overload

T = TypeVar("T")
_ItemT_co = TypeVar("_ItemT_co", covariant=True)
_DataT_co = TypeVar("_DataT_co", covariant=True)

class HasData(Protocol[_DataT_co]):
    @property
    def data(self) -> _DataT_co: ...

class HasItems(Protocol[_ItemT_co]):
    @property
    def items(self) -> Sequence[_ItemT_co]: ...

class HasResults(Protocol[_ItemT_co]):
    @property
    def results(self) -> Sequence[_ItemT_co]: ...

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
@overload
def aiterate(
    read: Callable[..., Awaitable[HasData[HasItems[T] | None]]], /, *, limit: int = 100, **wire: Any
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
    read: Callable[..., Awaitable[HasData[tuple[T, ...]]]], /, *, limit: int = 100, **wire: Any
) -> AsyncIterator[T]: ...
@overload
def aiterate(
    read: Callable[..., Awaitable[Any]], /, *, limit: int = 100, **wire: Any
) -> AsyncIterator[Any]: ...
