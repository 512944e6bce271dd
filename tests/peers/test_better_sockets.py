"""Weaknesses of the vendor's own client on its WebSocket, each beside ours; see `test_better_calls.py`."""

import asyncio
import inspect
import threading
from collections.abc import Callable
from typing import Any

import pytest
from runware import Runware as Sdk
from runware import RunwareError

from modelwire import ConnectionFailed, ModelwireError, Runware
from modelwire_runtime.testing import FakeVendor, SocketFaultPlan, TaskPlan
from tests.support.runware_ours import SCENE, ours
from tests.support.runware_sdk import ask, picture, serve

ENDLESS = TaskPlan(steps=(None,) * 999)
"""A task that is still under way at each look."""
NOBODYS: Any = {"code": "internalServerError", "message": "Something went wrong."}
STRANGERS: Any = {**NOBODYS, "taskUUID": "5f0e0000-0000-4000-8000-00000000ffff"}


def theirs(fake: FakeVendor, frame: Callable[[], Any], count: int) -> list[Any]:
    """Run pictures side by side with the SDK, and send a frame while all of them are looked at."""

    async def work(client: Sdk) -> list[Any]:
        with fake.gate("getResponse") as gate:
            runs = [asyncio.create_task(client.run(picture())) for _ in range(count)]
            await asyncio.to_thread(gate.wait_for, count)
            await asyncio.to_thread(fake.socket.push, frame())
        return list(await asyncio.gather(*runs, return_exceptions=True))

    return ask(fake, work, "websocket")


def our_own(fake: FakeVendor, frame: Callable[[], Any], count: int) -> list[Any]:
    """Do the same with ours."""
    found: list[Any] = []

    def run(client: Runware) -> None:
        try:
            found.append(client.image.bfl_flux_2_dev(**SCENE))
        except ModelwireError as error:
            found.append(error)

    with ours(fake, "websocket") as client:
        threads = [threading.Thread(target=run, args=(client,)) for _ in range(count)]
        with fake.gate("getResponse") as gate:
            for thread in threads:
                thread.start()
            gate.wait_for(count)
            fake.socket.push(frame())
        for thread in threads:
            thread.join()
    return found


@pytest.mark.parametrize("error", [NOBODYS, STRANGERS], ids=["no task", "another task"])
def test_an_error_of_nobody_fails_everybody(fake: FakeVendor, error: Any) -> None:
    """Section 9: an error that names no task, or one that nobody waits for, ends every call of the SDK.

    All of them are paid. Ours go on: the task that it is about will be asked for anyway.
    """
    found = theirs(fake, lambda: {"errors": [error]}, 3)
    assert [type(one) for one in found] == [RunwareError] * 3
    assert fake.billed == 3

    assert all(result.url for result in our_own(fake, lambda: {"errors": [error]}, 3))


def test_items_beside_errors_are_dropped(fake: FakeVendor) -> None:
    """Section 5: of a frame that holds items and errors the SDK reads the errors alone.

    Its other call, whose result stood in that frame, goes on asking for it. Ours take both.
    """
    url = "https://im.example/1.png"

    def frame() -> dict[str, Any]:
        first, second = list(fake.tasks)[-2:]
        facts = {"taskType": "imageInference", "taskUUID": first}
        item = {**facts, "status": "success", "imageUUID": "i-1", "imageURL": url}
        wrong = {"code": "inferenceError", "message": "No.", "taskUUID": second}
        return {"data": [item], "errors": [wrong]}

    found = theirs(fake, frame, 2)
    assert sum(isinstance(one, RunwareError) for one in found) == 1
    assert url not in repr(found)

    found = our_own(fake, frame, 2)
    (error,) = [one for one in found if isinstance(one, ModelwireError)]
    assert error.code == "provider"
    assert [one.url for one in found if one is not error] == [url]


def test_a_lost_synchronous_task_is_called_retryable(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    """Section 9: what the SDK says of a task that may have run invites its caller to pay twice.

    It raises a retryable connection error. Ours says `may_have_run`, and is not retryable.
    """
    with serve(monkeypatch, socket_faults=SocketFaultPlan({1: "lose"})) as fake:
        with pytest.raises(RunwareError) as theirs_raised:
            ask(fake, lambda client: client.run(picture(deliveryMethod="sync")), "websocket")
        error = theirs_raised.value
        assert (error.code, error.retryable, fake.billed) == ("connection", True, 1)

    with serve(monkeypatch, socket_faults=SocketFaultPlan({1: "lose"})) as fake:
        with ours(fake, "websocket") as runware, pytest.raises(ConnectionFailed) as raised:
            runware.image.bfl_flux_2_dev(**SCENE, delivery_method="sync")
        found = raised.value
        assert (found.may_have_run, found.retryable, fake.billed) == (True, False, 1)
        assert found.job_id in fake.executed


@pytest.mark.parametrize("number", [1, 3])
def test_a_lost_asynchronous_task_is_found_again(
    monkeypatch: pytest.MonkeyPatch, waits: list[float], number: int
) -> None:
    """Section 9: with ours a task whose acknowledgement or result was lost is done once, and found again."""
    with serve(monkeypatch, socket_faults=SocketFaultPlan({number: "lose"})) as fake:
        with ours(fake, "websocket") as runware:
            assert runware.image.bfl_flux_2_dev(**SCENE).url
        assert list(fake.executed.values()) == [1]


def test_periods_are_constants(fake: FakeVendor) -> None:
    """Section 9: heartbeat, silence and the wait for an acknowledgement are constants of the SDK.

    With ours they are options, as on a network that forgets quiet connections sooner.
    """
    with pytest.raises(RunwareError, match="heartbeat_interval"):
        Sdk(api_key="key", heartbeat_interval=0.01)
    fake.default_task = ENDLESS
    with ours(
        fake, "websocket", heartbeat_interval=0.01, ack_timeout=5, silence_timeout=9
    ) as runware:
        job = runware.image.bfl_flux_2_dev.submit(**SCENE)
        fake.socket.wait_for(pings=2)
        assert not job.done


def test_there_is_no_blocking_client(fake: FakeVendor) -> None:
    """Section 9: the SDK is for event loops alone; ours has a blocking client that threads share."""
    assert inspect.iscoroutinefunction(Sdk.run)
    with ours(fake, "websocket") as runware:
        results = list(runware.run_many([runware.image.bfl_flux_2_dev.params(**SCENE)] * 3))
    assert all(one.ok for one in results)
    assert fake.socket.connections == 1
