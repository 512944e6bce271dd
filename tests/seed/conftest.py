"""Fixtures of the seeds' tests: a fake of each vendor, clients that talk to it, and what they sent."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest

from modelwire import (
    AIHubMix,
    AsyncOpenAI,
    AsyncRunpod,
    AsyncRunware,
    DeepInfra,
    OpenAI,
    Runpod,
    Runware,
)
from modelwire_runtime.testing import FakeVendor

Sent = Callable[[], dict[str, Any]]
T = TypeVar("T")


def there(value: T | None) -> T:
    """Give a value that must be there."""
    assert value is not None
    return value


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


@pytest.fixture
def fake_runware() -> Iterator[FakeVendor]:
    """Give a fake Runware; the test fails when its client broke a rule of the vendor's."""
    with FakeVendor("runware") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture(params=["websocket", "rest"])
def runware(request: pytest.FixtureRequest, fake_runware: FakeVendor) -> Iterator[Runware]:
    """Give a client that talks to the fake over each transport in turn."""
    with fake_runware.client(transport=request.param) as client:
        yield client


@pytest.fixture(params=["websocket", "rest"])
def async_runware(request: pytest.FixtureRequest, fake_runware: FakeVendor) -> AsyncRunware:
    """Give an async client over each transport in turn; the test closes it in its own loop."""
    client: AsyncRunware = fake_runware.async_client(transport=request.param)
    return client


@pytest.fixture
def rest(fake_runware: FakeVendor) -> Iterator[Runware]:
    """Give a client that talks to the fake by single requests."""
    with fake_runware.client(transport="rest") as client:
        yield client


@pytest.fixture
def asked(fake_runware: FakeVendor) -> Sent:
    """Give a function that returns the last task that the fake Runware executed, as it was sent."""
    return lambda: dict(list(fake_runware.tasks.values())[-1].request)


@pytest.fixture
def fake_openai() -> Iterator[FakeVendor]:
    """Give a fake OpenAI; the test fails when its client broke a rule of the vendor's."""
    with FakeVendor("openai") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def openai(fake_openai: FakeVendor) -> Iterator[OpenAI]:
    """Give a client that talks to the fake OpenAI."""
    with fake_openai.client() as client:
        yield client


@pytest.fixture
def async_openai(fake_openai: FakeVendor) -> AsyncOpenAI:
    """Give an async client of the fake OpenAI; the test closes it in its own loop."""
    client: AsyncOpenAI = fake_openai.async_client()
    return client


@pytest.fixture
def sent_openai(fake_openai: FakeVendor) -> Sent:
    """Give a function that returns the last JSON object that was posted to the fake OpenAI."""

    def last() -> dict[str, Any]:
        body: dict[str, Any] = fake_openai.requests[-1].json()
        return body

    return last


@pytest.fixture
def fake_deepinfra() -> Iterator[FakeVendor]:
    """Give a fake DeepInfra; the test fails when its client broke a rule of the vendor's."""
    with FakeVendor("deepinfra") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def deepinfra(fake_deepinfra: FakeVendor) -> Iterator[DeepInfra]:
    """Give a client that talks to the fake DeepInfra."""
    with fake_deepinfra.client() as client:
        yield client


@pytest.fixture
def fake_aihubmix() -> Iterator[FakeVendor]:
    """Give a fake AIHubMix; the test fails when its client broke a rule of the vendor's."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def aihubmix(fake_aihubmix: FakeVendor) -> Iterator[AIHubMix]:
    """Give a client that talks to the fake AIHubMix."""
    with fake_aihubmix.client() as client:
        yield client
