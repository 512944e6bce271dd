"""A fake Runware for the vendor's own client and for ours."""

from collections.abc import Iterator

import pytest

from modelwire_runtime.testing import FakeVendor
from tests.support.runware_sdk import serve, without_waits


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Take the waits of the vendor's own client out, and give what it would have waited."""
    return without_waits(monkeypatch)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, waits: list[float]) -> Iterator[FakeVendor]:
    """Give a fake Runware to which every address of both clients leads."""
    with serve(monkeypatch) as vendor:
        yield vendor
        assert not vendor.violations
