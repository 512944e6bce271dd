"""Fixtures for pytest: `fake_vendor`, which starts any, and a running one of each vendor, such as `fake_openai`.

Load them with `pytest_plugins = ["modelwire_runtime.testing.pytest_plugin"]`.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from modelwire_runtime.testing.server import FakeVendor


@pytest.fixture
def fake_vendor() -> Iterator[Callable[..., FakeVendor]]:
    """Give a function that starts fake vendors.

    Each is closed after the test, which fails when a client broke a rule.
    """
    with ExitStack() as open_vendors:
        started: list[FakeVendor] = []

        def start(vendor: str = "runpod", **settings: Any) -> FakeVendor:
            fake = open_vendors.enter_context(FakeVendor(vendor, **settings))
            started.append(fake)
            return fake

        yield start
        broken = [violation for fake in started for violation in fake.violations]
        assert not broken, broken


@pytest.fixture
def fake_runpod(fake_vendor: Callable[..., FakeVendor]) -> FakeVendor:
    """Give a running fake Runpod."""
    return fake_vendor("runpod")


@pytest.fixture
def fake_runware(fake_vendor: Callable[..., FakeVendor]) -> FakeVendor:
    """Give a running fake Runware."""
    return fake_vendor("runware")


@pytest.fixture
def fake_openai(fake_vendor: Callable[..., FakeVendor]) -> FakeVendor:
    """Give a running fake OpenAI."""
    return fake_vendor("openai")


@pytest.fixture
def fake_deepinfra(fake_vendor: Callable[..., FakeVendor]) -> FakeVendor:
    """Give a running fake DeepInfra."""
    return fake_vendor("deepinfra")


@pytest.fixture
def fake_aihubmix(fake_vendor: Callable[..., FakeVendor]) -> FakeVendor:
    """Give a running fake AIHubMix."""
    return fake_vendor("aihubmix")
