"""New models, schemas, reads and apps over real sockets, against a vendor that lists, judges and serves them."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams, NotFoundError, UnknownModel
from modelwire_runtime.results import DataResult, ImageResult
from modelwire_runtime.settings import Lookup
from modelwire_runtime.testing import API_KEY, FakeVendor
from tests.support.acme.client import Acme, AsyncAcme, acme, async_acme
from tests.support.runware_models import runware_data

NEW = "newprovider:1@1"
QUICK = {"poll_interval": 0.01}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["taskType", "taskUUID", "model", "positivePrompt"],
    "properties": {
        "positivePrompt": {"type": "string"},
        "width": {"type": "integer", "multipleOf": 64},
    },
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a vendor that has just published a model."""
    with FakeVendor(data=runware_data()) as vendor:
        vendor.listing.publish(NEW, "imageInference", "new-robot", schema=SCHEMA)
        yield vendor


@pytest.fixture
def client(fake: FakeVendor) -> Iterator[Acme]:
    """Give a blocking client with a transport of its own."""
    with acme(None, QUICK, **_at(fake)) as made:
        yield made


def _at(fake: FakeVendor) -> dict[str, Any]:
    where = {"base_url": fake.base_url, "bases": fake.bases}
    return {"api_key": API_KEY, "lookup": Lookup(wait=20.0), **where}


def test_a_model_published_today_is_called(client: Acme, fake: FakeVendor) -> None:
    """By its id, its slug, and after a refresh one that came later still; wrong parameters never leave."""
    assert isinstance(client.run(NEW, positivePrompt="fog"), ImageResult)
    assert client.run("new-robot", positivePrompt="fog", width=512).items
    with pytest.raises(InvalidParams, match="width=500 is not a multiple of 64"):
        client.run(NEW, positivePrompt="fog", width=500)
    with pytest.raises(UnknownModel):
        client.run("newprovider:2@1", positivePrompt="fog")
    fake.listing.publish("newprovider:2@1", "imageInference", schema=SCHEMA)
    client.refresh_registry()
    assert client.run("newprovider:2@1", positivePrompt="fog").items


def test_the_async_client_calls_it_too(fake: FakeVendor) -> None:
    """Eight calls at once share one look-up."""

    async def go() -> None:
        made: AsyncAcme = async_acme(None, QUICK, **_at(fake))
        async with made as client:
            results = await asyncio.gather(
                *(client.run(NEW, positivePrompt="fog") for _ in range(8))
            )
            assert all(result.items for result in results)
            await client.refresh_registry()
            with pytest.raises(InvalidParams, match="is not a multiple of 64"):
                await client.run(NEW, positivePrompt="fog", width=500)

    asyncio.run(go())


def test_two_loops_share_what_was_learnt(fake: FakeVendor) -> None:
    """A client that is used on one event loop after another asks once."""
    client = async_acme(None, QUICK, **_at(fake))

    async def go() -> Any:
        return await client.run(NEW, positivePrompt="fog")

    assert asyncio.run(go()).items
    assert asyncio.run(go()).items


def test_reads_need_no_key(fake: FakeVendor) -> None:
    """The catalogue of the vendor is read as records."""
    with acme(None, **{**_at(fake), "api_key": "wrong-key-0000"}) as client:
        result = client.run("list-robots", limit=2)
        assert isinstance(result, DataResult)
        assert result.data[0].raw["air"]


def test_an_app_is_invoked(client: Acme, fake: FakeVendor) -> None:
    """An app answers, a second invocation with the same id gives the same task, an unknown app is told."""
    fake.serve_endpoint("my-app/draw", lambda given: {"got": given})
    app = client.app("my-app")
    task = app.invoke("draw", {"a": 1})
    assert task.output == {"got": {"a": 1}}
    assert app.invoke("draw", {"a": 2}, task_id=task.id).output == {"got": {"a": 1}}
    assert app.submit("draw", {"a": 3}).wait().done
    assert app.invoke("draw", {"a": 4}, sync=True).done
    with pytest.raises(NotFoundError):
        client.app("no-such-app").invoke("draw")
