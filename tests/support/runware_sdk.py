"""The vendor's own Python client, which we did not write, pointed at a fake vendor.

Its waits are taken out; they are constants of its modules, and nothing here is about time.
"""

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any, Literal, TypeVar

import pytest
import runware.client
import runware.content
import runware.registry
import runware.transport.websocket
import runware.utils.retry
import runware.validate
from runware import Runware

from modelwire_runtime.testing import FakeVendor
from tests.support.runware_models import PICTURE, TALKER

Transport = Literal["rest", "websocket"]
BOTH = pytest.mark.parametrize("transport", ["rest", "websocket"])
ID = "5f0e0000-0000-4000-8000-000000000001"
TALK: Any = {"model": TALKER, "messages": [{"role": "user", "content": "Hi"}]}
"""Parameters of a short conversation."""
T = TypeVar("T")
Ask = Callable[[Runware], Awaitable[T]]


def without_waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Take the client's waits out, and give the list that grows by what it would have waited."""
    waits: list[float] = []

    async def no_wait(seconds: float, *_: object) -> None:
        waits.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(runware.client, "_interruptible_sleep", no_wait)
    monkeypatch.setattr(runware.utils.retry, "interruptible_sleep", no_wait)
    socket = runware.transport.websocket
    monkeypatch.setattr(socket, "secrets", SimpleNamespace(randbelow=lambda _: 0))
    monkeypatch.setattr(socket, "_ASYNC_RESEND_MIN_AGE_SECONDS", 0.0)
    monkeypatch.setenv("NO_PROXY", "*")
    return waits


def serve(monkeypatch: pytest.MonkeyPatch, **settings: Any) -> FakeVendor:
    """Start a fake Runware; the client has the addresses of two servers as constants."""
    fake = FakeVendor("runware", **settings)
    for module in (runware.client, runware.validate):
        monkeypatch.setattr(module, "SCHEMAS_BASE_URL", fake.bases["schemas"])
    monkeypatch.setattr(runware.content, "CONTENT_BASE_URL", fake.bases["content"])
    runware.validate.clear_validator_cache()  # another test's server is gone
    return fake


def ask(fake: FakeVendor, act: Ask[T], transport: Transport = "rest", **settings: Any) -> T:
    """Do something with a client of the SDK."""

    async def run() -> T:
        async with Runware(
            api_key=fake.api_key,
            transport=transport,
            http_base_url=fake.url,
            ws_base_url=fake.socket_url,
            serverless_base_url=fake.bases["serverless"],
            **{"retry_delay": 0, **settings},
        ) as client:
            return await act(client)

    return asyncio.run(run())


def picture(**values: Any) -> dict[str, Any]:
    """Give the parameters of a picture."""
    size = {"width": 1024, "height": 768}
    return {"model": PICTURE, "positivePrompt": "fog over a harbour", **size, **values}
