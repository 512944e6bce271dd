"""Calls over a socket that breaks at every point: each ends once, and nothing is done twice."""

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    CallTimeout,
    ConnectionFailed,
    ModelwireError,
    PartialFailure,
    ServerError,
)
from modelwire_runtime.outcomes import Success
from modelwire_runtime.testing import FakeVendor, SocketFaultPlan, TaskPlan
from modelwire_runtime.testing.faults import FRAME_FAULTS, FrameFault, HandshakeFault
from modelwire_runtime.testing.loopback import Ending
from tests.support.runware_models import runware_data
from tests.support.task_clients import SEARCH, async_painter, painter

Ask = Callable[..., Any]


def ask_blocking(fake: FakeVendor, *calls: Mapping[str, Any], **settings: Any) -> list[Any]:
    """Make calls one after another on a blocking client; an error is an outcome too."""
    with painter(fake, **settings) as client:
        return [_outcome(partial(client.ask, **values)) for values in calls]


def ask_on_a_loop(fake: FakeVendor, *calls: Mapping[str, Any], **settings: Any) -> list[Any]:
    """Do the same on an async client."""

    async def go() -> list[Any]:
        found: list[Any] = []
        async with async_painter(fake, **settings) as client:
            for values in calls:
                try:
                    found.append(await client.ask(**values))
                except ModelwireError as error:
                    found.append(error)
        return found

    return asyncio.run(go())


def _outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except ModelwireError as error:
        return error


both = pytest.mark.parametrize("ask", [ask_blocking, ask_on_a_loop])


def faulty(
    frames: dict[int, FrameFault] | None = None,
    handshakes: dict[int, HandshakeFault] | None = None,
) -> FakeVendor:
    """Make a fake vendor whose socket has faults."""
    return FakeVendor(data=runware_data(), socket_faults=SocketFaultPlan(frames, handshakes))


@both
@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize("fault", FRAME_FAULTS)
def test_an_async_task_survives_every_fault(ask: Ask, fault: FrameFault, place: int) -> None:
    """Whatever happens to the submission or to a look, the task is done once and its result comes."""
    with faulty({place: fault}) as fake:
        quick = {"ack_timeout": 0.05} if fault in ("stall", "late") else {}
        (result,) = ask(fake, {}, **quick)
        if fault == "error" and place == 1:
            assert isinstance(result, ServerError)
            assert fake.billed == 0
            return
        assert result.url
        ((_, executed),) = fake.executed.items()
        assert executed == 1


@both
@pytest.mark.parametrize("fault", FRAME_FAULTS)
def test_a_synchronous_task_is_sent_once(ask: Ask, fault: FrameFault) -> None:
    """When its answer is lost, the error says that it may have run; it is never sent again."""
    with faulty({1: fault}) as fake:
        (result,) = ask(fake, {"deliveryMethod": "sync", "numberResults": 2}, request_timeout=0.3)
        sendings = [frame for frame in fake.socket.frames if frame[0]["taskType"] != "getResponse"]
        assert len(sendings) == 1
        if fault in ("duplicate", "stray", "split"):
            assert len(result) == 2
        elif fault == "error":
            assert isinstance(result, ServerError)
        elif fault in ("stall", "late"):
            assert isinstance(result, CallTimeout)
            assert (result.may_have_run, result.retryable) == (True, False)
        else:
            assert isinstance(result, ConnectionFailed)
            assert (result.may_have_run, result.retryable) == (True, False)
            assert "billed" in result.message


@both
@pytest.mark.parametrize("fault", ["refuse", "drop", "lose", "duplicate", "stray", "split"])
def test_reads_are_asked_again(ask: Ask, fault: FrameFault) -> None:
    """A search costs nothing, so the caller never learns of a connection that broke under it."""
    with faulty({1: fault}) as fake:
        (result,) = ask(fake, {"id": SEARCH, "search": "flux"})
        assert result.raw["data"][0]["totalResults"] == 2


@both
@pytest.mark.parametrize("fault", ["refuse", "cut", "anonymous", "stray", "close"])
def test_a_handshake_that_fails_is_tried_again(ask: Ask, fault: HandshakeFault) -> None:
    """The call waits for the next connection and was not sent before."""
    with faulty(handshakes={1: fault, 2: fault}) as fake:
        (result,) = ask(fake, {})
        assert result.url
        assert fake.socket.connections == (1 if fault == "stray" else 3)
        assert set(fake.executed.values()) == {1}


@both
def test_a_key_that_is_never_answered_is_shown_again(ask: Ask) -> None:
    """After `auth_timeout` another connection is made."""
    with faulty(handshakes={1: "mute"}) as fake:
        (result,) = ask(fake, {}, auth_timeout=0.2)
        assert result.url
        assert fake.socket.connections == 2


@both
def test_a_refused_key_ends_the_call(ask: Ask) -> None:
    """Nothing is tried again behind the caller's back; his next call may do better."""
    with faulty(handshakes={1: "reject"}) as fake:
        refused, done = ask(fake, {}, {})
        assert isinstance(refused, AuthError)
        assert refused.raw["code"] == "invalidApiKey"
        assert (refused.may_have_run, refused.retryable) == (False, False)
        assert done.url
        assert fake.socket.connections == 2


@both
def test_a_server_that_is_away_is_given_up(ask: Ask) -> None:
    """After so many tries in a row the call fails; it was never sent."""
    with faulty(handshakes=dict.fromkeys(range(1, 9), "refuse")) as fake:
        (result,) = ask(fake, {}, max_reconnects=2)
        assert isinstance(result, ConnectionFailed)
        assert (result.may_have_run, result.retryable) == (False, True)
        assert "503" in result.message
        assert fake.socket.connections == 3


@both
def test_a_call_that_runs_out_of_time_while_there_is_no_connection_was_not_sent(ask: Ask) -> None:
    """A client never gives up by itself; the call's own deadline ends it."""
    with faulty(handshakes=dict.fromkeys(range(1, 99), "refuse")) as fake:
        (result,) = ask(fake, {}, timeout=0.2)
        assert isinstance(result, CallTimeout)
        assert not result.may_have_run
        assert fake.socket.frames == []


@both
def test_silence_makes_the_connection_anew(ask: Ask) -> None:
    """A server that says nothing for too long is left, and the session is resumed on the next connection."""
    with faulty() as fake:

        def hush(status: Any) -> None:
            if not fake.socket.silent and fake.socket.connections == 1:
                fake.socket.silent = True
                threading.Thread(target=speak_later).start()

        def speak_later() -> None:
            while fake.socket.open:
                time.sleep(0.005)
            fake.socket.silent = False

        slow = {"heartbeat_interval": 0.05, "silence_timeout": 0.2, "retry_delay": 0.2}
        (result,) = ask(fake, {}, on_progress=hush, **slow)
        assert result.url
        assert fake.socket.pings >= 2
        assert fake.socket.keys[1]["connectionSessionUUID"] in fake.socket.sessions
        assert set(fake.executed.values()) == {1}


@both
def test_the_ack_window_asks_before_it_despairs(ask: Ask) -> None:
    """A task that is not acknowledged in time is asked for; unknown, it is reported and not sent again."""
    with faulty() as fake:
        fake.socket.silent = True

        def speak() -> None:
            fake.socket.wait_for(frames=2)  # the task, and the question for it
            fake.socket.silent = False

        thread = threading.Thread(target=speak)
        thread.start()
        (result,) = ask(fake, {}, ack_timeout=0.1)
        thread.join()
        assert isinstance(result, CallTimeout)
        assert (result.may_have_run, result.retryable) == (True, False)
        assert [frame[0]["taskType"] for frame in fake.socket.frames[:2]] == [
            "imageInference",
            "getResponse",
        ]


@both
def test_late_and_double_results_are_told_once(ask: Ask) -> None:
    """Each result is one, however often and in whatever order its frames come."""
    told: list[Any] = []
    with faulty({2: "duplicate", 3: "duplicate", 4: "duplicate"}) as fake:
        fake.plan(TaskPlan(steps=(None,), apart=1, repeats=2, backwards=True, indexed=True))
        (result,) = ask(fake, {"numberResults": 3}, on_result=told.append)
        assert len(result) == 3
    assert sorted(one.index for one in told) == [0, 1, 2]


@both
def test_partial_failures_keep_what_came(ask: Ask) -> None:
    """Over a socket as over HTTP: the successes are told, and kept on the error."""
    told: list[Any] = []
    for delivery in ("async", "sync"):
        with faulty() as fake:
            fake.plan(TaskPlan(failures={1: "timeoutProvider"}))
            values = {"numberResults": 3, "deliveryMethod": delivery}
            (error,) = ask(fake, values, on_result=told.append)
            assert isinstance(error, PartialFailure)
            assert (len(error.results), error.errors[0].code) == (2, "timeout")
    assert sum(isinstance(one, Success) for one in told) == 4


@both
def test_pushed_results_need_no_look(ask: Ask) -> None:
    """What the server sends unasked is taken as the answer, so nothing is asked."""
    with faulty() as fake:
        fake.plan(TaskPlan(steps=(None, None, None), pushed=True))
        (result,) = ask(fake, {})
        assert result.url
        assert len(fake.socket.frames) == 1


def test_many_calls_survive_one_broken_connection() -> None:
    """Calls of many threads over one socket: all async ones get their result, each is done once."""
    with faulty(dict.fromkeys((10, 20, 31), "lose")) as fake, painter(fake) as client:
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.append(client.ask())) for _ in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({result.job_id for result in results}) == 24
        assert set(fake.executed.values()) == {1}
        assert 2 <= fake.socket.connections <= 4  # two faults may hit one connection


def test_disconnect_ends_calls_of_other_threads() -> None:
    """They learn that the work may have run, and a token to go on with."""
    with faulty() as fake, fake.gate("imageInference") as gate, painter(fake) as client:
        outcomes: list[Any] = []
        thread = threading.Thread(target=lambda: outcomes.append(_outcome(client.ask)))
        thread.start()
        gate.wait_for(1)
        client.disconnect()
        thread.join(5)
        assert not thread.is_alive()
        gate.open()
        (error,) = outcomes
        assert isinstance(error, Aborted)
        assert error.may_have_run
        refused = _outcome(client.ask)
        assert isinstance(refused, ConnectionFailed)
        assert "connect()" in refused.message
        client.connect()
        assert client.ask().url


@both
@pytest.mark.parametrize("ending", ["drop", "stall", "cut"])
def test_a_test_breaks_the_next_reply(ask: Ask, ending: Ending) -> None:
    """`break_next` meets a frame of tasks as it meets a request, once, and the call heals."""
    with FakeVendor(data=runware_data()) as fake:
        fake.break_next(ending, operation="imageInference")
        results = ask(fake, {}, {}, ack_timeout=0.2)
        assert [len(result) for result in results] == [1, 1]
        assert list(fake.executed.values()) == [1, 1]
        assert fake.socket.connections == (1 if ending == "stall" else 2)


def test_a_break_waits_for_its_operation() -> None:
    """Frames of other types go by, and a break of any operation meets the next frame."""
    with FakeVendor(data=runware_data()) as fake, painter(fake) as client:
        fake.break_next("drop", operation="modelSearch")
        client.ask()
        assert fake.socket.connections == 1
        fake.break_next("drop")
        client.ask()
        assert (fake.socket.connections, fake.billed) == (2, 2)
