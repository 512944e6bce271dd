"""How often a paid request travels, and what becomes of a job whose caller has gone, over real sockets."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any, Literal

import pytest

from modelwire_runtime.errors import Aborted, CallTimeout, ConnectionFailed, ServerError
from modelwire_runtime.testing import FakeVendor, JobPlan
from modelwire_runtime.testing.loopback import Reply

MODEL = "pruna/p-image-t2i"
VIDEO = "pruna/p-video"
FOREVER = JobPlan(steps=("IN_PROGRESS",) * 10_000, in_sync=False)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def run(fake: FakeVendor, kind: str, model: str = MODEL, **options: Any) -> Any:
    """Run a model through a blocking or an async client and return its result or error."""
    if kind == "sync":
        with fake.client(**options) as client:
            return _caught(lambda: client.run(model, prompt="A robot"))

    async def go() -> Any:
        async with fake.async_client(**options) as client:
            try:
                return await client.run(model, prompt="A robot")
            except Exception as error:
                return error

    return asyncio.run(go())


def _caught(act: Any) -> Any:
    try:
        return act()
    except Exception as error:
        return error


def posts(fake: FakeVendor) -> int:
    """Count the requests that cost money."""
    return sum(name in ("run", "runsync") for name in fake.operations())


async def begun(fake: FakeVendor) -> None:
    """Wait until there is a job."""
    for _ in range(500):
        if fake.jobs:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("no job was submitted")


KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
@pytest.mark.parametrize("model", [MODEL, VIDEO])
@pytest.mark.parametrize("ending", ["drop", "cut"])
def test_a_dropped_reply_is_paid_once(
    fake: FakeVendor, kind: str, model: str, ending: Literal["drop", "cut"]
) -> None:
    """A server that takes the request and breaks off the reply gets it once, and the error says that it may have run."""
    fake.break_next(ending)
    error = run(fake, kind, model)
    assert isinstance(error, ConnectionFailed)
    assert error.may_have_run
    assert "if it ran, it is billed" in str(error)
    assert posts(fake) == fake.billed == 1


@KINDS
def test_a_stalled_reply_is_paid_once(fake: FakeVendor, kind: str) -> None:
    """A server that never answers gets the request once, and the call ends at its deadline."""
    fake.break_next("stall")
    start = time.monotonic()
    error = run(fake, kind, timeout=0.4)
    assert time.monotonic() - start < 3
    assert isinstance(error, CallTimeout)
    assert error.may_have_run
    assert posts(fake) == 1


@KINDS
@pytest.mark.parametrize("status", [500, 502, 504, 408])
def test_a_gateway_error_is_paid_once(fake: FakeVendor, kind: str, status: int) -> None:
    """An answer behind which the work may have been done is not tried again."""
    fake.answer_next(Reply(status, b"<html>"), operation="runsync")
    error = run(fake, kind)
    assert isinstance(error, (ServerError, CallTimeout))
    assert error.may_have_run
    assert error.status == status
    assert posts(fake) == 1


@KINDS
def test_the_caller_may_pay_twice(fake: FakeVendor, kind: str) -> None:
    """With `repeat_billable` a dropped reply is followed by another paid request."""
    fake.break_next("drop")
    result = run(fake, kind, repeat_billable=True)
    assert result.url
    assert posts(fake) == fake.billed == 2


@KINDS
def test_a_refused_connection_is_tried_again_and_was_never_sent(kind: str) -> None:
    """Nothing listens: the error says that nothing was sent."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{free.getsockname()[1]}/v2"
    with FakeVendor("runpod") as fake:
        error = run(fake, kind, base_url=base, max_retries=1)
    assert isinstance(error, ConnectionFailed)
    assert not error.may_have_run
    assert error.retryable
    assert "not sent" in str(error)


@KINDS
def test_a_rate_limit_is_waited_out(fake: FakeVendor, kind: str) -> None:
    """429 with a time is waited for and the request is sent again: the first was not taken."""
    limited = Reply.json({"error": "slow down"}, 429, {"Retry-After": "0"})
    fake.answer_next(limited, operation="runsync")
    assert run(fake, kind).url
    assert fake.billed == 1


@KINDS
def test_a_timeout_cancels_the_job(fake: FakeVendor, kind: str) -> None:
    """A direct call that runs out of time leaves no job behind, and says so."""
    fake.plan(FOREVER)
    error = run(fake, kind, VIDEO, timeout=0.5)
    assert isinstance(error, CallTimeout)
    assert error.cancelled is True
    assert "the job was cancelled" in str(error)
    assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]


@KINDS
def test_cancelling_can_be_opted_out(fake: FakeVendor, kind: str) -> None:
    """Without `cancel_on_timeout` the job goes on, and another client goes on with it by its token."""
    fake.plan(JobPlan(steps=("IN_PROGRESS",) * 60))
    error = run(fake, kind, VIDEO, timeout=0.4, poll_interval=0.02, cancel_on_timeout=False)
    assert isinstance(error, CallTimeout)
    assert error.cancelled is None
    assert error.token
    with fake.client() as client:
        assert client.job(error.token).wait().url


@KINDS
def test_a_cancel_that_fails_is_told(fake: FakeVendor, kind: str) -> None:
    """The error says when the job could not be cancelled and runs on."""
    fake.plan(FOREVER)
    fake.answer_next(Reply.json({"error": "no"}, 400), operation="cancel", times=9)
    error = run(fake, kind, VIDEO, timeout=0.3)
    assert error.cancelled is False
    assert "runs on" in str(error)


def test_an_interrupt_cancels_the_job(fake: FakeVendor) -> None:
    """Ctrl-C during a direct call cancels the job, and the interrupt says so."""
    fake.plan(FOREVER)

    def interrupt() -> None:
        while not fake.jobs or len(fake.requests) < 3:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=interrupt, daemon=True).start()
    with fake.client() as client, pytest.raises(KeyboardInterrupt) as caught:
        client.run(VIDEO, prompt="A robot")
    assert any("the job was cancelled" in note for note in caught.value.__notes__)
    assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]


def test_an_interrupt_during_the_submission_says_that_it_may_have_run(fake: FakeVendor) -> None:
    """Before there is an id nothing can be cancelled, and the interrupt carries a note."""

    def interrupt() -> None:
        gate.wait_for(1)
        time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGINT)

    with fake.gate("run") as gate:
        threading.Thread(target=interrupt, daemon=True).start()
        with fake.client() as client, pytest.raises(KeyboardInterrupt) as caught:
            client.run(VIDEO, prompt="A robot")
    assert any("may have run" in note for note in caught.value.__notes__)


def test_a_cancelled_task_cancels_the_job(fake: FakeVendor) -> None:
    """Cancelling the task of a direct call cancels the job before the task ends."""
    fake.plan(FOREVER)

    async def go() -> None:
        async with fake.async_client() as client:
            task = asyncio.ensure_future(client.run(VIDEO, prompt="A robot"))
            await begun(fake)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert any("the job was cancelled" in note for note in caught.value.__notes__)
        assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]

    asyncio.run(go())


def test_a_task_cancelled_during_the_submission_cancels_the_job(fake: FakeVendor) -> None:
    """The reply that names the job is waited for a moment, so that no paid job is left that nobody knows."""
    fake.plan(FOREVER)

    async def go() -> None:
        async with fake.async_client() as client:
            with fake.gate("run") as gate:
                task = asyncio.ensure_future(client.run(VIDEO, prompt="A robot"))
                await asyncio.to_thread(gate.wait_for, 1)
                task.cancel()
                await asyncio.sleep(0.05)
                gate.open()
                with pytest.raises(asyncio.CancelledError):
                    await task
        assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]

    asyncio.run(go())


def test_a_second_cancellation_does_not_stop_the_cleaning(fake: FakeVendor) -> None:
    """The cancel request goes on although its task is cancelled once more while it travels."""
    fake.plan(FOREVER)

    async def go() -> None:
        async with fake.async_client() as client:
            task = asyncio.ensure_future(client.run(VIDEO, prompt="A robot"))
            await begun(fake)
            with fake.gate("cancel") as gate:
                task.cancel()
                await asyncio.to_thread(gate.wait_for, 1)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            for _ in range(200):
                if fake.operations()[-1] == "cancel" and next(iter(fake.jobs.values())).ended:
                    break
                await asyncio.sleep(0.01)
            assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]
            await asyncio.sleep(0.05)

    asyncio.run(go())


def test_a_callers_timeout_becomes_a_timeout_error(fake: FakeVendor) -> None:
    """`asyncio.timeout` around a call works as around anything else, and cancels the job."""
    fake.plan(FOREVER)

    async def go() -> None:
        async with fake.async_client() as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.4):
                    await client.run(VIDEO, prompt="A robot")

    asyncio.run(go())
    assert [job.state for job in fake.jobs.values()] == ["CANCELLED"]


def test_wait_never_cancels_unless_asked(fake: FakeVendor) -> None:
    """`job.wait` leaves the job alone when its time is up, and cancels it when told to."""
    fake.plan(FOREVER)
    with fake.client() as client:
        job = client.video.pruna_p_video.submit(prompt="A robot")
        with pytest.raises(CallTimeout) as caught:
            job.wait(timeout=0.1)
        assert caught.value.cancelled is None
        assert not job.status().done
        with pytest.raises(CallTimeout) as caught:
            job.wait(timeout=0.1, cancel_on_timeout=True)
        assert caught.value.cancelled is True
        assert job.status().state == "CANCELLED"
        with pytest.raises(Aborted):
            job.wait()


@KINDS
def test_a_trickling_reply_ends_at_the_deadline(fake: FakeVendor, kind: str) -> None:
    """A server that sends a byte now and then does not keep a call beyond its time."""

    def drip() -> Iterator[bytes]:
        for _ in range(60):
            time.sleep(0.1)
            yield b" "

    fake.answer_next(Reply(200, chunks=drip()), operation="runsync")
    start = time.monotonic()
    error = run(fake, kind, timeout=0.5)
    assert isinstance(error, CallTimeout)
    assert error.may_have_run
    assert time.monotonic() - start < 2.5
    assert posts(fake) == 1


def test_a_failing_callback_loses_no_job(fake: FakeVendor) -> None:
    """An error of the caller's own callback comes through as it is, with a note on how to go on with the job."""

    def broken(_: object) -> None:
        raise ZeroDivisionError("mine")

    fake.plan(JobPlan())
    with fake.client(on_progress=broken) as client, pytest.raises(ZeroDivisionError) as caught:
        client.run(VIDEO, prompt="A robot")
    assert any("client.job(" in note for note in caught.value.__notes__)
    assert "cancel" not in fake.operations()
    with contextlib.suppress(KeyError):
        assert not next(iter(fake.jobs.values())).ended
