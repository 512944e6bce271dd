"""Clients with a socket: threads, loops, forks, pickles, interrupts, exits, logs and what a caller may hand in."""

import asyncio
import gc
import os
import pickle
import threading
import time
import warnings
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.sync.client import connect

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    ConnectionFailed,
    ModelwireError,
)
from modelwire_runtime.protocol.task_events import Disconnect
from modelwire_runtime.testing import API_KEY, FakeVendor, TaskPlan
from tests.support.runware_models import runware_data
from tests.support.task_clients import AsyncPainter, Painter, async_painter, painter, settings


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor with a socket."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


def is_connected(client: Any) -> bool:
    """Ask a client anew whether it is connected."""
    return bool(client.connected)


def sockets() -> list[threading.Thread]:
    """Return the threads that read clients' sockets."""
    return [one for one in threading.enumerate() if one.name == "modelwire-socket" and one.daemon]


def settled(before: int, seconds: float = 5.0) -> bool:
    """Wait until no more threads than before read sockets."""
    end = time.monotonic() + seconds
    while len(sockets()) > before and time.monotonic() < end:
        time.sleep(0.01)
    return len(sockets()) <= before


def test_nothing_connects_before_the_first_use(fake: FakeVendor) -> None:
    """Making a client opens nothing; its first call does, and all later ones share the socket."""
    with painter(fake) as client:
        assert not is_connected(client)
        assert fake.socket.connections == 0
        client.ask()
        client.with_options(timeout=9).ask()
        assert is_connected(client)
    assert not is_connected(client)
    assert fake.socket.connections == 1


def test_connect_and_disconnect(fake: FakeVendor) -> None:
    """Both may come at any time and twice; what is disconnected makes no call until it is connected again."""
    with painter(fake) as client:
        client.disconnect()
        for _ in range(2):
            client.connect()
        assert is_connected(client)
        for _ in range(2):
            client.disconnect()
        assert not is_connected(client)
        with pytest.raises(ConnectionFailed, match="connect"):
            client.ask()
        client.connect()
        client.ask()
    assert fake.socket.connections == 2
    with pytest.raises(Aborted, match="closed"):
        client.connect()
    with pytest.raises(Aborted, match="closed"):
        client.ask()


def test_async_connect_and_disconnect(fake: FakeVendor) -> None:
    """The same on a loop."""

    async def go() -> None:
        async with async_painter(fake) as client:
            await client.disconnect()
            await client.connect()
            assert is_connected(client)
            await client.disconnect()
            assert not is_connected(client)
            with pytest.raises(ConnectionFailed, match="connect"):
                await client.ask()
            await client.connect()
            await client.ask()
        with pytest.raises(Aborted, match="closed"):
            await client.ask()

    asyncio.run(go())
    assert fake.socket.connections == 2


@pytest.mark.parametrize("kind", [Painter, AsyncPainter])
def test_connect_says_what_is_wrong(kind: Any, fake: FakeVendor) -> None:
    """A server that is not there and a key that is wrong end `connect` at once."""

    def connecting(**more: Any) -> None:
        client = kind(**settings(fake, **more))
        if kind is Painter:
            with client:
                client.connect()
            return

        async def go() -> None:
            async with client:
                await client.connect()

        asyncio.run(go())

    with pytest.raises(ConnectionFailed, match="could not be made"):
        connecting(socket_url="ws://127.0.0.1:9/v1")
    with pytest.raises(AuthError, match="refused the key") as caught:
        connecting(api_key="another-key")
    assert "another-key" not in str(caught.value.raw)


def test_over_http_there_is_nothing_to_connect(fake: FakeVendor) -> None:
    """`transport="rest"` has the same methods, and no socket."""
    with painter(fake, transport="rest") as client:
        client.connect()
        assert not is_connected(client)
        assert client.ask().url
        client.disconnect()
        assert client.ask().url
    assert fake.socket.connections == 0


def test_a_dry_run_goes_over_http(fake: FakeVendor) -> None:
    """A frame has no headers, so the vendor is asked where it can read one."""
    with painter(fake, dry_run=True) as client:
        assert client.ask().raw
    assert fake.socket.connections == 0
    assert fake.billed == 0


def test_threads_share_a_socket(fake: FakeVendor) -> None:
    """Many threads call through one client over one connection; callbacks run in the caller's thread."""
    told: set[tuple[str, str]] = set()
    with painter(fake) as client:

        def call() -> None:
            mine = threading.current_thread().name
            quiet = client.with_options(
                on_result=lambda _: told.add((mine, threading.current_thread().name))
            )
            for _ in range(5):
                quiet.ask(deliveryMethod="sync")

        threads = [threading.Thread(target=call, name=f"caller-{number}") for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(told) == 8
    assert all(mine == theirs for mine, theirs in told)
    assert fake.socket.connections == 1
    assert (fake.billed, max(fake.executed.values())) == (40, 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not fork")
def test_a_fork_has_a_session_of_its_own(fake: FakeVendor) -> None:
    """A child opens a socket of its own; the parent's goes on working."""
    with painter(fake) as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python warns of threads at a fork
        client.ask()
        child = os.fork()
        if child == 0:
            try:
                assert not is_connected(client)
                client.ask()
                os._exit(0)
            except BaseException:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        client.ask()
    assert fake.socket.connections == 2
    assert len(fake.socket.sessions) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not fork")
def test_a_call_that_forks_goes_on_in_the_parent_alone(fake: FakeVendor) -> None:
    """A callback may fork: the child's copy of the call ends with an error and never waits for ever."""
    children: list[int] = []
    fake.plan(TaskPlan(steps=(10, 20, 30)))

    def fork(status: Any) -> None:
        if not children:
            children.append(os.fork())

    with painter(fake) as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            result = client.with_options(on_progress=fork, timeout=5).ask()
        except BaseException as error:
            wanted = isinstance(error, ConnectionFailed) and "forked" in str(error)
            os._exit(0 if wanted else 2) if children == [0] else None
            raise
        if children == [0]:
            os._exit(0 if result.url else 3)  # it may as well ask over a connection of its own
        assert result.url
        _, status = os.waitpid(children[0], 0)
        assert os.waitstatus_to_exitcode(status) == 0


def test_a_pickle_has_settings_and_no_key(
    fake: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Periods and addresses travel; the key, the factory and the sink do not."""
    own: dict[str, Any] = {
        "auth_timeout": 3.5,
        "ack_timeout": 4.5,
        "heartbeat_interval": 5.5,
        "silence_timeout": 6.5,
        "max_reconnects": 7,
        "retry_strategy": "linear",
        "max_retries": 1,
    }
    with painter(fake, websocket_factory=connect, log_sink=print, **own) as client:
        client.ask()
        data = pickle.dumps(client)
    assert API_KEY.encode() not in data
    monkeypatch.setenv("RUNWARE_API_KEY", API_KEY)
    with pickle.loads(data) as restored:
        assert restored.ask().url
        found = restored._core.settings.portable()
        assert {name: found[name] for name in own} == own
        assert restored._core.settings.session.factory is None
    with painter(fake, transport="rest") as client, pickle.loads(pickle.dumps(client)) as restored:
        assert restored._core.settings.session.enabled is False
        assert restored.ask().url


def test_each_loop_has_a_socket_of_its_own(fake: FakeVendor) -> None:
    """One async client serves one loop after another and several at once; each socket ends with its loop."""
    client = async_painter(fake)
    for _ in range(3):
        asyncio.run(client.ask())
    threads = [threading.Thread(target=lambda: asyncio.run(client.ask())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fake.socket.connections == 7
    assert fake.billed == 7
    assert not is_connected(client)
    gc.collect()  # an unclosed socket would be reported here, and warnings are errors


def test_a_loop_that_ends_rudely_is_forgotten(fake: FakeVendor) -> None:
    """A loop that is closed without a word leaves no session behind once another one is used."""
    client = async_painter(fake)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.ask())
    owners = client._core.socket.made._owners
    loop.run_until_complete(owners[loop].perform(owners[loop].apply(Disconnect())))
    loop.close()
    asyncio.run(client.ask())
    assert loop not in owners
    assert fake.socket.connections == 2


def test_a_client_that_is_forgotten_closes_its_socket(fake: FakeVendor) -> None:
    """Nobody needs to call `close`; the thread and the connection go with the last reference."""
    before = len(sockets())
    client = painter(fake)
    client.ask()
    assert len(sockets()) == before + 1
    found = weakref.ref(client._core)
    del client
    gc.collect()
    assert found() is None
    assert settled(before)


def test_an_async_client_that_is_forgotten_closes_its_socket(fake: FakeVendor) -> None:
    """The same while the loop goes on."""

    async def go() -> None:
        client = async_painter(fake)
        await client.ask()
        del client
        gc.collect()
        for _ in range(200):
            if not fake.socket.open:
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the socket is still open")

    asyncio.run(go())


def test_a_cancelled_call_leaves_nothing_behind(fake: FakeVendor) -> None:
    """Its ticket is given back, and others go on."""

    async def go() -> None:
        async with async_painter(fake) as client:
            with fake.gate("imageInference") as gate:
                task = asyncio.create_task(client.ask())
                await asyncio.to_thread(gate.wait_for, 1)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                gate.open()
            await client.ask()
            (owner,) = client._core.socket.made._owners.values()
            assert len(owner.session.ledger) == 0

    asyncio.run(go())


def test_stopping_run_many_frees_its_threads(fake: FakeVendor) -> None:
    """Calls that wait for the socket end when nobody wants them any more."""
    with painter(fake, timeout=60) as client:
        stop = threading.Event()
        core = client._core.with_driver(client._core.driver.stoppable(stop))
        copy = client._copy(core, client._options)
        outcomes: list[Any] = []

        def call() -> None:
            try:
                outcomes.append(copy.ask())
            except ModelwireError as error:
                outcomes.append(error)

        with fake.gate("imageInference") as gate:
            thread = threading.Thread(target=call)
            thread.start()
            gate.wait_for(1)
            stop.set()
            thread.join(5)
            assert not thread.is_alive()
            gate.open()
        assert isinstance(outcomes[0], Aborted)
        assert outcomes[0].may_have_run


def test_idle_costs_nothing(fake: FakeVendor) -> None:
    """A client that waits, connected or trying to, takes no processor time."""
    with painter(fake) as client:
        client.connect()
        used = time.process_time()
        time.sleep(0.3)
        assert time.process_time() - used < 0.1
    slow = {"socket_url": "ws://127.0.0.1:9/v1", "retry_delay": 5.0, "timeout": 0.3}
    with painter(fake, **slow) as client:
        used = time.process_time()
        with pytest.raises(ModelwireError):
            client.ask()
        assert time.process_time() - used < 0.2
