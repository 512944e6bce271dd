"""The utility tasks of the fake Runware: archive, search, uploads, the account."""

import base64
from collections.abc import Iterator

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, FakeVendor
from tests.support.fake_runware import error, items, poll, task
from tests.support.runware_models import PICTURE, runware_data


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.origin, headers=headers, trust_env=False) as client:
        yield client


def test_the_archive_holds_request_and_response(http: httpx.Client) -> None:
    """A task that is done can be looked up whole."""
    items(http, task(seed=3))
    (found,) = items(http, task(1, "getTaskDetails"))
    assert found["request"] == [task(seed=3)]
    assert found["response"]["data"][0]["seed"] == 3


def test_search_finds_models(http: httpx.Client, fake: FakeVendor) -> None:
    """Models are found by words, in pages."""
    (all_,) = items(http, task(1, "modelSearch"))
    assert all_["totalResults"] == len(all_["results"]) == len(fake.listing.models)
    (some,) = items(http, task(2, "modelSearch", search="flux", limit=1, offset=1, sort="-name"))
    assert some["totalResults"] == 2
    assert [result["air"] for result in some["results"]] == [PICTURE]


def test_media_are_stored_and_deleted(http: httpx.Client) -> None:
    """What is uploaded is served under a link of its own until it is deleted."""
    media = "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()
    (stored,) = items(http, task(1, "mediaStorage", operation="upload", media=media))
    assert httpx.get(stored["mediaURL"], trust_env=False).content == b"\x89PNG"
    delete = {"operation": "delete", "media": stored["mediaUUID"]}
    (gone,) = items(http, task(2, "mediaStorage", **delete))
    assert gone["mediaUUID"] == stored["mediaUUID"]
    assert error(http, task(3, "mediaStorage", **delete))["code"] == "mediaNotFound"
    (old,) = items(http, task(4, "imageUpload", image="https://x.example/1.png"))
    assert old["imageURL"] == "https://x.example/1.png"


def test_a_model_is_uploaded_in_steps(http: httpx.Client, fake: FakeVendor) -> None:
    """Over HTTP each poll finds the next state; in the end the model is listed."""
    upload = {"name": "Mine", "version": "1", "downloadURL": "https://x.example/1", "air": "me:1@1"}
    (first,) = items(http, task(1, "modelUpload", **upload))
    states = [first["status"], *(poll(http)[0]["status"] for _ in range(5))]
    assert states == ["validated", "downloaded", "optimized", "stored", "ready", "ready"]
    found = fake.listing.find("me:1@1")
    assert found is not None


def test_the_account_tells_its_balance(http: httpx.Client) -> None:
    """Details hold the balance, statistics count what was done."""
    items(http, task())
    (details,) = items(http, task(2, "accountManagement", operation="getDetails"))
    assert details["balance"]["amount"] == 100.0
    (usage,) = items(http, task(3, "accountManagement", operation="getUsageActivity"))
    assert usage["usage"]["model"]["data"] == [{"model": PICTURE, "count": 1, "spend": 0.01}]
