"""The seed on streams of text, and on giving up: streams and calls that are cancelled."""

import asyncio
import threading
from typing import Any

import pytest

from modelwire import Aborted, AsyncRunware, CallTimeout, InvalidParams, Runware
from modelwire_runtime.testing import ChatPlan, FakeVendor, TaskPlan

STORY: Any = [{"role": "user", "content": "Tell me a story about a robot"}]
GRAVITY: Any = [{"role": "user", "content": "Explain gravity"}]
SCENE: Any = {"positive_prompt": "A detailed scene", "width": 1024, "height": 1024}
ENDLESS = TaskPlan(steps=(None,) * 1000)
"""A task that is still at work however often it is looked at."""


def test_heading_streaming_begins_when_it_is_entered(
    rest: Runware, fake_runware: FakeVendor
) -> None:
    """Making a stream sends nothing; entering it does."""
    stream = rest.text.google_gemma_4_31b.stream(messages=STORY)
    assert not fake_runware.requests
    with stream:
        assert fake_runware.requests[-1].json()[0]["taskType"] == "textInference"


def test_sample_08_stream_words(runware: Runware) -> None:
    """Text comes piece by piece."""
    words: list[str] = []
    with runware.text.google_gemma_4_31b.stream(messages=STORY) as stream:
        words.extend(stream.text)
    assert len(words) > 3
    assert "".join(words).startswith("You said:")


def test_sample_08_stream_words_async(async_runware: AsyncRunware) -> None:
    """The same on a loop."""

    async def go() -> str:
        async with async_runware as runware:
            stream = runware.text.google_gemma_4_31b.stream(messages=STORY)
            return "".join([word async for word in stream.text])

    assert asyncio.run(go()).startswith("You said:")


def test_sample_09_ways_to_read(runware: Runware, fake_runware: FakeVendor) -> None:
    """Words, thoughts, the whole text and the result are views of one pass; each begins at the beginning."""
    fake_runware.plan(ChatPlan(text="It pulls.", reasoning="Apples fall."))
    with runware.text.google_gemma_4_31b.stream(messages=GRAVITY) as stream:
        assert "".join(stream.text) == "It pulls."
        assert "".join(stream.reasoning) == "Apples fall."
        assert "".join(stream.text) == "It pulls."
        result = stream.result()
    assert (result.text, result.reasoning) == ("It pulls.", "Apples fall.")
    assert len(fake_runware.requests) == 1


def test_point_text_stream_deltas(rest: Runware, fake_runware: FakeVendor) -> None:
    """Each piece is there before the answer has ended, whatever the bytes are cut into."""
    fake_runware.plan(ChatPlan(text="Größe: 自由", piece=1))
    with rest.text.google_gemma_4_31b.stream(messages=GRAVITY) as stream:
        assert "".join(stream.text) == "Größe: 自由"


def test_point_reasoning_stream(rest: Runware, fake_runware: FakeVendor) -> None:
    """What a model thinks first comes apart from what it says."""
    fake_runware.plan(ChatPlan(text="42", reasoning="Let me see."))
    with rest.text.google_gemma_4_31b.stream(messages=GRAVITY) as stream:
        assert "".join(stream.reasoning) == "Let me see."


def test_point_full_text(rest: Runware, fake_runware: FakeVendor) -> None:
    """The whole text at once awaits the end of the stream."""
    fake_runware.plan(ChatPlan(text="All of it."))
    assert rest.text.google_gemma_4_31b.stream(messages=GRAVITY).result().text == "All of it."


@pytest.mark.parametrize("reason", ["stop", "length"])
def test_point_finish_reason_of_a_stream(
    rest: Runware, fake_runware: FakeVendor, reason: str
) -> None:
    """The result says why the model stopped."""
    fake_runware.plan(ChatPlan(finish_reason=reason))
    found = rest.text.google_gemma_4_31b.stream(messages=GRAVITY).result()
    assert found.finish_reason == reason


def test_point_usage_of_a_stream(rest: Runware) -> None:
    """Tokens are counted where the call asks for it."""
    found = rest.text.google_gemma_4_31b.stream(messages=GRAVITY, include_usage=True).result()
    assert found.usage is not None
    assert found.usage.input_tokens
    assert found.usage.output_tokens
    assert found.usage.total_tokens == found.usage.input_tokens + found.usage.output_tokens


def test_point_cost_of_a_stream(rest: Runware) -> None:
    """The price is told where the call asks for it."""
    found = rest.text.google_gemma_4_31b.stream(messages=GRAVITY, include_cost=True).result()
    assert found.cost is not None
    assert found.cost > 0


def test_point_number_results_of_a_stream(rest: Runware, fake_runware: FakeVendor) -> None:
    """A stream has one result; more are refused before anything is sent, and `run` takes them."""
    with pytest.raises(InvalidParams, match="number_results"):
        rest.text.google_gemma_4_31b.stream(messages=GRAVITY, number_results=2).result()
    assert not fake_runware.requests
    several = rest.text.google_gemma_4_31b(messages=GRAVITY, number_results=2)
    assert len(several.choices) == 2


def test_heading_cancellation_says_that_the_task_runs_on(
    runware: Runware, fake_runware: FakeVendor
) -> None:
    """Giving up is the client's side alone; the error says so, and has a token for coming back."""
    fake_runware.plan(ENDLESS)
    with pytest.raises(CallTimeout) as caught:
        runware.with_options(timeout=0.2).image.bfl_flux_2_dev(**SCENE)
    assert caught.value.may_have_run
    assert caught.value.token is not None
    assert runware.job(caught.value.token).id == caught.value.job_id


def _begun(fake: FakeVendor) -> None:
    """Wait until the vendor has a task."""
    pause = threading.Event()
    while not fake.tasks:
        pause.wait(0.01)


def test_sample_13_cancel_a_call(async_runware: AsyncRunware, fake_runware: FakeVendor) -> None:
    """On a loop, a task that is cancelled stops waiting; the vendor goes on."""
    fake_runware.plan(ENDLESS)

    async def go() -> None:
        async with async_runware as runware:
            call = asyncio.create_task(runware.image.bfl_flux_2_dev(**SCENE))
            await asyncio.to_thread(_begun, fake_runware)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(go())
    assert fake_runware.billed == 1


def test_sample_13_cancel_a_blocking_call(runware: Runware, fake_runware: FakeVendor) -> None:
    """Among threads, closing the client ends its calls, with code `aborted`."""
    fake_runware.plan(ENDLESS)
    found: list[BaseException] = []

    def call() -> None:
        try:
            runware.image.bfl_flux_2_dev(**SCENE)
        except Aborted as error:
            found.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    _begun(fake_runware)
    runware.close()
    thread.join(10)
    (error,) = found
    assert isinstance(error, Aborted)
    assert error.code == "aborted"


def test_point_cancelled_work_is_billed(runware: Runware, fake_runware: FakeVendor) -> None:
    """The vendor has no way to cancel; a job says so rather than to pretend."""
    fake_runware.plan(ENDLESS)
    job = runware.image.bfl_flux_2_dev.submit(**SCENE)
    with pytest.raises(Exception, match="cancel"):
        job.cancel()
    assert fake_runware.billed == 1


def test_sample_14_cancel_a_stream(rest: Runware, fake_runware: FakeVendor) -> None:
    """Leaving the block closes the connection, and ends the iteration."""
    with rest.text.google_gemma_4_31b.stream(messages=STORY) as stream:
        words: list[str] = []
        for word in stream.text:
            words.append(word)
            if len(words) == 3:
                break
    assert len(words) == 3
    assert len(fake_runware.requests) == 1
