"""Clients of a vendor of responses against the fake vendor: calls, streams, jobs, tools and money."""

import asyncio
import pickle
from collections.abc import Iterator
from contextlib import aclosing
from typing import Any

import pytest

from modelwire_runtime.errors import (
    CallTimeout,
    ConnectionFailed,
    CutOff,
    InvalidParams,
    ServerError,
)
from modelwire_runtime.protocol.events import Finish, TextDelta
from modelwire_runtime.testing import ChatPlan, FakeVendor, FaultPlan, JobPlan
from tests.support.responder.client import (
    Responder,
    async_responder,
    async_talker,
    fake_vendor,
    responder,
    talker,
)

ROME: dict[str, Any] = {"input": "Tell me of Rome"}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with fake_vendor() as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def client(fake: FakeVendor) -> Iterator[Responder]:
    """Give a blocking client."""
    with responder(fake) as found:
        yield found


def test_a_call_and_a_stream(client: Responder) -> None:
    """Both give the same; limits and the request's id are told."""
    whole = talker(client)._run(ROME)
    with talker(client)._stream(ROME) as stream:
        assert "".join(stream.text) == whole.text
    assert stream.result().usage == whole.usage
    assert whole.rate_limits["x-ratelimit-reset-tokens"] == "6m0s"
    assert str(whole.request_id).startswith("req_")
    assert pickle.loads(pickle.dumps(whole)).output_items == whole.output_items


@pytest.mark.parametrize("piece", [1, 7])
def test_a_stream_in_small_pieces(fake: FakeVendor, client: Responder, piece: int) -> None:
    """However the bytes are cut, and whatever a proxy mixes in, the text is the same."""
    said = "Größe: 自由 🌊"
    fake.plan(ChatPlan(text=said, reasoning="Hm.\n\nSo.", piece=piece, noise=True))
    result = talker(client)._stream(ROME).result()
    assert (result.text, result.reasoning) == (said, "Hm.\n\nSo.")


@pytest.mark.parametrize("ending", ["cut", "stall"])
def test_a_stream_that_does_not_end(fake: FakeVendor, client: Responder, ending: Any) -> None:
    """It is an error that keeps what came."""
    fake.plan(ChatPlan(ending=ending))
    with pytest.raises(CutOff) as caught:
        talker(client, idle_timeout=0.2)._stream(ROME).result()
    assert caught.value.partial.text.startswith("You said")
    assert caught.value.may_have_run


@pytest.mark.parametrize("fault", ["drop", "stall", "error_504"])
def test_a_response_is_asked_for_once(fault: Any) -> None:
    """A reply that is lost may have been made, and is not paid for twice."""
    with fake_vendor(faults=FaultPlan({1: fault})) as fake, responder(fake) as client:
        with pytest.raises((ConnectionFailed, CallTimeout, ServerError)) as caught:
            talker(client, timeout=0.5)._run(ROME)
        assert caught.value.may_have_run
        assert len(fake.requests) == 1


def test_a_job(fake: FakeVendor, client: Responder) -> None:
    """It moves while it is looked at, tells of that, and is found again by its token."""
    seen: list[str] = []
    watching = talker(client, on_progress=lambda status: seen.append(status.state))
    job = watching._submit(ROME)
    assert (job.last.state, job.done) == ("queued", False)
    assert job.wait().text
    assert seen == ["queued", "in_progress", "completed"]
    again = client.job(job.token).wait()
    assert again.job_id == job.id
    assert again.raw == job.wait().raw
    assert fake.billed == 1


def test_a_job_is_cancelled(fake: FakeVendor, client: Responder) -> None:
    """By its caller, or behind a direct call whose time is up."""
    job = talker(client)._submit(ROME)
    assert job.cancel().state == "cancelled"
    fake.plan(JobPlan(steps=("IN_PROGRESS",) * 1000))
    with pytest.raises(CallTimeout) as caught:
        talker(client, timeout=0.3)._run({**ROME, "background": True})
    assert caught.value.cancelled is True
    assert fake.operations()[-1] == "cancel"


def test_a_background_stream_that_breaks_goes_on(fake: FakeVendor, client: Responder) -> None:
    """The error has the job's token, and the job's events can be watched from the first one."""
    fake.plan(ChatPlan(ending="cut"))
    with pytest.raises(CutOff) as caught:
        talker(client)._stream({**ROME, "background": True}).result()
    job = client.job(str(caught.value.token))
    events = list(job.stream())
    assert events[-1] == Finish("completed")
    text = "".join(one.text for one in events if isinstance(one, TextDelta))
    assert text == talker(client).job(job.id).wait().text
    assert text.startswith(caught.value.partial.text)


def test_a_watch_that_is_left_frees_its_connection(fake: FakeVendor) -> None:
    """At once: a client that may have one exchange under way has it for the next call."""
    with responder(fake, max_concurrency=1) as client:
        fake.plan(ChatPlan(ending="cut"))
        with pytest.raises(CutOff) as caught:
            talker(client)._stream({**ROME, "background": True}).result()
        job = client.job(str(caught.value.token))
        watched = job.stream()
        next(watched)
        watched.close()
        assert job.status().done

    async def left() -> bool:
        async with async_responder(fake, max_concurrency=1) as talk:
            job = talk.job(str(caught.value.token))
            async with aclosing(job.stream()) as watched:
                await anext(watched)
            return (await job.status()).done

    assert asyncio.run(asyncio.wait_for(left(), 5))


def test_what_was_not_streamed_cannot_be_watched(client: Responder) -> None:
    """The vendor's refusal is told."""
    job = talker(client)._submit(ROME)
    with pytest.raises(InvalidParams, match="stream=true"):
        list(job.stream())


def test_tools_over_several_turns(client: Responder) -> None:
    """What the model asks for is answered by the call, with the response that it belongs to."""
    tool = {
        "type": "function",
        "name": "get_weather",
        "description": "Weather of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    }
    asked = {"input": "What is the weather in Rome", "tools": [tool]}
    first = talker(client)._run(asked)
    (call,) = first.tool_calls
    assert call.parse() == {"city": "Rome"}
    answer = call.answer({"sky": "clear"})
    stored = {**asked, "input": [answer], "previous_response_id": first.response_id}
    assert "clear" in talker(client)._run(stored).text
    history = [{"role": "user", "content": asked["input"]}, *first.turns, answer]
    assert "clear" in talker(client)._run({**asked, "input": history}).text
    bare = talker(client)._run({**asked, "store": False})
    told = [*history[:1], *bare.turns, bare.tool_calls[0].answer("clear")]
    assert "clear" in talker(client)._run({**asked, "store": False, "input": told}).text


def test_on_result_is_called_once(client: Responder) -> None:
    """A call, a stream and a job each tell of their result once."""
    told: list[str] = []
    talk = talker(client, on_result=lambda result: told.append(result.text))
    talk._run(ROME)
    talk._stream(ROME).result()
    talk._submit(ROME).wait()
    assert len(told) == 3
    assert len(set(told)) == 1


def test_a_dry_run_sends_nothing(fake: FakeVendor, client: Responder) -> None:
    """The request is shown, the key masked."""
    shown = talker(client, dry_run=True)._run(ROME).raw["request"]
    assert shown["json"] == {**ROME, "model": "talker-1"}
    assert fake.api_key not in str(shown)
    assert not fake.requests


def test_the_same_on_an_event_loop(fake: FakeVendor) -> None:
    """Calls, streams and jobs of an async client."""

    async def main() -> None:
        async with async_responder(fake) as client:
            talk = async_talker(client)
            whole = await talk._run(ROME)
            async with talk._stream(ROME) as stream:
                assert "".join([piece async for piece in stream.text]) == whole.text
            job = await talk._submit(ROME)
            assert (await job.wait()).text == whole.text
            background = await talk._stream({**ROME, "background": True}).result()
            watched = [one async for one in talk.job(str(background.response_id)).stream()]
            assert watched[-1] == Finish("completed")

    asyncio.run(main())
