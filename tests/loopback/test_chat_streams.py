"""Streams over real connections: what breaks, what is limited, and which connections serve again."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from modelwire import AsyncRunpod, Runpod
from modelwire_runtime.errors import CallTimeout, ConnectionFailed, CutOff, ModelwireError
from modelwire_runtime.results import TextResult
from modelwire_runtime.testing import ChatPlan, FakeVendor, Reply

ASKED: Any = {"messages": [{"role": "user", "content": "Hi there"}]}
CHUNK = b'data: {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def ask(fake: FakeVendor, asynchronous: bool, times: int = 1, **options: Any) -> list[TextResult]:
    """Stream answers to their ends, one after the other, on one client."""
    if not asynchronous:
        with fake.client() as client:
            assert isinstance(client, Runpod)
            handle = client.text.qwen_qwen3_32b_awq.with_options(**options)
            return [handle.stream(**ASKED).result() for _ in range(times)]

    async def main() -> AsyncIterator[TextResult]:
        async with fake.async_client() as client:
            assert isinstance(client, AsyncRunpod)
            handle = client.text.qwen_qwen3_32b_awq.with_options(**options)
            for _ in range(times):
                yield await handle.stream(**ASKED).result()

    async def collect() -> list[TextResult]:
        return [result async for result in main()]

    return asyncio.run(collect())


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "async"])


@both
def test_a_stream_says_the_same_as_a_call(fake: FakeVendor, asynchronous: bool) -> None:
    """The pieces make the whole answer, with its reasoning and usage."""
    fake.default_chat = ChatPlan(reasoning="because", reasoning_form="think", noise=True)
    (result,) = ask(fake, asynchronous)
    with fake.client() as client:
        assert isinstance(client, Runpod)
        whole = client.text.qwen_qwen3_32b_awq(**ASKED)
    assert (result.text, result.reasoning) == (whole.text, "because")
    assert result.usage == whole.usage
    assert result.finish_reason == "stop"


@both
@pytest.mark.parametrize("ending", ["cut", "stall"])
def test_a_broken_stream_keeps_what_came(fake: FakeVendor, asynchronous: bool, ending: Any) -> None:
    """A cut or a silence in the middle is an error with the partial answer; nothing is sent twice."""
    fake.default_chat = ChatPlan(ending=ending)
    with pytest.raises(CutOff) as caught:
        ask(fake, asynchronous, idle_timeout=0.2)
    assert caught.value.partial.text.startswith("You said")
    assert caught.value.may_have_run
    assert len(fake.requests) == 1


@both
def test_a_dropped_request_is_sent_once(fake: FakeVendor, asynchronous: bool) -> None:
    """A connection that goes before the first byte may have cost money."""
    fake.break_next("drop")
    with pytest.raises(ConnectionFailed) as caught:
        ask(fake, asynchronous)
    assert caught.value.may_have_run
    assert len(fake.requests) == 1


@both
def test_the_timeout_ends_a_silent_stream(fake: FakeVendor, asynchronous: bool) -> None:
    """The time of the whole call holds while nothing comes."""
    fake.default_chat = ChatPlan(ending="stall")
    with pytest.raises(CallTimeout) as caught:
        ask(fake, asynchronous, timeout=0.2)
    assert caught.value.partial.text.startswith("You said")


@both
def test_an_error_chunk(fake: FakeVendor, asynchronous: bool) -> None:
    """The vendor's word in the stream becomes the error."""
    fake.default_chat = ChatPlan(error={"message": "too fast", "code": 429})
    with pytest.raises(ModelwireError, match="too fast") as caught:
        ask(fake, asynchronous)
    assert caught.value.code == "rate_limit"


@both
def test_a_callback_that_fails_keeps_the_result(fake: FakeVendor, asynchronous: bool) -> None:
    """The answer is there and paid, so the error has it."""

    def told(result: TextResult) -> None:
        raise LookupError(result.text)

    with pytest.raises(LookupError) as caught:
        ask(fake, asynchronous, on_result=told)
    partial: Any = getattr(caught.value, "partial", None)
    assert partial.text == caught.value.args[0] != ""


@both
def test_connections_serve_again(fake: FakeVendor, asynchronous: bool) -> None:
    """A stream that was read to its end leaves its connection to the next call."""
    ask(fake, asynchronous, times=3)
    assert len({request.connection for request in fake.requests}) == 1


@both
def test_a_reply_that_stays_open_is_not_waited_for(fake: FakeVendor, asynchronous: bool) -> None:
    """After `[DONE]` a server may keep the reply open; the answer is there all the same."""
    fake.answer_next(Reply.events([CHUNK, DONE], ending="stall"))
    before = time.monotonic()
    (result,) = ask(fake, asynchronous, idle_timeout=60)
    assert result.text == "a"
    assert time.monotonic() - before < 30
