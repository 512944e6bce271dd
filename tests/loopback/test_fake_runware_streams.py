"""The fake Runware streams text, whole and broken in every way that a plan names, as a plain client sees it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor
from tests.support.fake_runware import task, uuid
from tests.support.runware_models import TALKER, runware_data


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


def lines(http: httpx.Client, **values: Any) -> list[Any]:
    """Stream a text, and give what the lines hold."""
    messages = [{"role": "user", "content": "Zoë asks: ¿qué?"}]
    body = [task(1, "textInference", model=TALKER, messages=messages, deliveryMethod="stream")]
    body[0] |= values
    with http.stream("POST", "/v1", json=body) as reply:
        assert reply.headers["content-type"] == "text/event-stream"
        found = [line.removeprefix("data: ") for line in reply.iter_lines() if line]
    return [json.loads(line) if line.startswith("{") else line for line in found]


def test_a_text_streams(http: httpx.Client, fake: FakeVendor) -> None:
    """Reasoning comes first, then the text; the last chunk has the reason, and what was asked for."""
    fake.plan(ChatPlan(reasoning="let me see"))
    *chunks, last, done = lines(http, includeUsage=True, includeCost=True)
    assert done == "[DONE]"
    assert "".join(one["delta"].get("reasoningContent", "") for one in chunks) == "let me see"
    text = "".join(one["delta"].get("text", "") for one in chunks)
    assert text.startswith('You said: "Zoë asks: ¿qué?"')
    assert (last["finishReason"], last["cost"], last["usage"]["thinkingTokens"]) == (
        "stop",
        0.01,
        3,
    )
    assert fake.executed[uuid()] == fake.billed == 1


def test_a_stream_tells_no_more_than_was_asked(http: httpx.Client) -> None:
    """Usage and cost come where the task asks for them."""
    *_, last, _ = lines(http)
    assert not {"usage", "cost"} & set(last)


@pytest.mark.parametrize("piece", [1, 3])
def test_a_stream_may_split_every_character(
    http: httpx.Client, fake: FakeVendor, piece: int
) -> None:
    """Pieces of a byte split every character that has several, and say the same."""
    whole = lines(http)
    fake.plan(ChatPlan(piece=piece, noise=True))
    fake.remembers = False
    found = [line for line in lines(http) if line not in (": ping", "event: message")]
    assert found == whole


@pytest.mark.parametrize(
    ("error", "key"),
    [({"code": "providerError", "message": "Gone."}, "error"), ([{"code": "x"}], "errors")],
)
def test_a_stream_may_fail_half_way(
    http: httpx.Client, fake: FakeVendor, error: Any, key: str
) -> None:
    """An error stands among the chunks, as one object or as a list."""
    fake.plan(ChatPlan(error=error))
    *chunks, last = lines(http)
    assert chunks
    assert last[key] == error


def test_a_stream_may_be_cut(http: httpx.Client, fake: FakeVendor) -> None:
    """A stream that breaks off never says why it ended."""
    fake.plan(ChatPlan(ending="cut"))
    with pytest.raises(httpx.TransportError):
        lines(http)
    assert fake.billed == 1


def test_a_stream_may_end_without_a_mark(http: httpx.Client, fake: FakeVendor) -> None:
    """Some servers close without a last line."""
    fake.plan(ChatPlan(done=False))
    assert lines(http)[-1]["finishReason"] == "stop"


@pytest.mark.parametrize(
    "wrong",
    [
        [task(1, deliveryMethod="stream")],
        [task(1, "textInference", model=TALKER, deliveryMethod="stream", messages=3)],
        [task(1, "textInference", model=TALKER, deliveryMethod="stream"), task(2)],
    ],
)
def test_what_cannot_stream_has_an_error_of_its_own(http: httpx.Client, wrong: Any) -> None:
    """Before a stream the error is one object beside the id of its task."""
    reply = http.post("/v1", json=wrong)
    assert reply.status_code == 400
    assert reply.json()["error"]["code"]
    assert reply.json()["taskUUID"] == uuid()
