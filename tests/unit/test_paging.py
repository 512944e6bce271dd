"""Lists that come in pages are walked to their end, whatever the vendor says of it."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from modelwire_runtime.paging import aiterate, iterate
from modelwire_runtime.results.data import DataResult

ALL = list(range(7))


class Pages:
    """A list of seven things, told in one of the shapes that vendors have."""

    def __init__(self, shape: str) -> None:
        self.shape = shape
        self.calls: list[dict[str, Any]] = []

    def __call__(self, **wire: Any) -> Any:
        """Give a page."""
        self.calls.append(wire)
        cap = 2 if self.shape == "capped" else wire["limit"]
        offset = 0 if self.shape == "deaf" else wire["offset"]
        part = tuple(ALL[offset : offset + min(cap, wire["limit"])])
        if self.shape == "page":
            return DataResult(data=SimpleNamespace(total=len(ALL), items=part))
        if self.shape == "search":
            return DataResult(data=SimpleNamespace(total_results=len(ALL), results=part))
        return DataResult(data=part)


def walked(shape: str, **wire: Any) -> tuple[list[Any], list[dict[str, Any]]]:
    """Walk through all pages, on both kinds of clients."""
    pages, others = Pages(shape), Pages(shape)

    async def read(**more: Any) -> Any:
        return others(**more)

    async def go() -> list[Any]:
        return [item async for item in aiterate(read, **wire)]

    found = list(iterate(pages, **wire))
    assert found == asyncio.run(go())
    assert pages.calls == others.calls
    return found, pages.calls


@pytest.mark.parametrize(
    ("shape", "calls"), [("page", 3), ("search", 3), ("list", 4), ("capped", 5)]
)
def test_all_pages_are_read(shape: str, calls: int) -> None:
    """Where a total is told no page too many is asked for; else an empty one is the end."""
    found, sent = walked(shape, limit=3, category="image")
    assert found == ALL
    assert len(sent) == calls
    assert sent[0] == {"limit": 3, "offset": 0, "category": "image"}


def test_a_walk_may_begin_later() -> None:
    """An offset of the caller's is where the walk begins."""
    found, _ = walked("page", limit=3, offset=5)
    assert found == ALL[5:]


def test_a_vendor_without_offsets_is_not_asked_for_ever() -> None:
    """The same page twice is the end."""
    found, sent = walked("deaf", limit=3)
    assert found == ALL[:3]
    assert len(sent) == 2


def test_pages_are_fetched_when_they_are_needed() -> None:
    """Who stops early causes no further read."""
    pages = Pages("page")
    walk = iterate(pages, limit=2)
    assert [next(walk), next(walk)] == [0, 1]
    assert len(pages.calls) == 1


@pytest.mark.parametrize("result", [None, DataResult(data=None), DataResult(data="text"), 5])
def test_what_lists_nothing_is_empty(result: Any) -> None:
    """A result without a list ends the walk."""
    assert list(iterate(lambda **_: result)) == []


@pytest.mark.parametrize("limit", [0, -1, True])
def test_a_page_has_at_least_one(limit: int) -> None:
    """A page of nothing would never end."""
    with pytest.raises(ValueError, match="a whole number from 1"):
        next(iterate(Pages("page"), limit=limit))
