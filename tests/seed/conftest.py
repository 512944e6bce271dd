"""Fixtures of the seed's tests: a fake Runpod, clients that talk to it, and what they sent."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from modelwire import AsyncRunpod, Runpod
from modelwire_runtime.testing import FakeVendor

Sent = Callable[[], dict[str, Any]]


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runpod; the test fails when its client broke a rule of the vendor's."""
    with FakeVendor("runpod") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def runpod(fake: FakeVendor) -> Iterator[Runpod]:
    """Give a client that talks to the fake."""
    with fake.client() as client:
        yield client


@pytest.fixture
def async_runpod(fake: FakeVendor) -> AsyncRunpod:
    """Give an async client that talks to the fake; the test closes it in its own loop."""
    client: AsyncRunpod = fake.async_client()
    return client


@pytest.fixture
def sent(fake: FakeVendor) -> Sent:
    """Give a function that returns the last body that was posted; of a job, its `input`."""

    def last() -> dict[str, Any]:
        bodies = [request.json() for request in fake.requests if request.body]
        body: dict[str, Any] = bodies[-1]
        given: dict[str, Any] = body.get("input", body)
        return given

    return last


@pytest.fixture
def posted(fake: FakeVendor) -> Callable[[], str]:
    """Give a function that returns the path of the last request that carried a body."""

    def last() -> str:
        return [request.path for request in fake.requests if request.body][-1]

    return last
