"""Clients over real sockets: pools, forks, pickles, event loops, hooks, logs and limits."""

import asyncio
import gc
import logging
import os
import pickle
import threading
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from modelwire.runpod import AsyncRunpod, Runpod
from modelwire_runtime.errors import Aborted, AuthError, ConnectionFailed
from modelwire_runtime.testing import API_KEY, FakeVendor, JobPlan
from modelwire_runtime.testing.loopback import LoopbackServer, Received, Reply
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.jobs import JobStatus

MODEL = "pruna/p-image-t2i"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def ask(client: Any) -> Any:
    """Make one call."""
    return client.run(MODEL, prompt="A robot")


def test_calls_share_a_connection(fake: FakeVendor) -> None:
    """One after another, calls of a client and of its copies go over one connection."""
    with fake.client() as client:
        ask(client)
        ask(client.with_options(timeout=60))
        ask(client)
    assert fake.connections == 1


def test_threads_share_a_client(fake: FakeVendor) -> None:
    """Many threads may call through one client at once."""
    results: list[Any] = []
    with fake.client() as client:
        threads = [threading.Thread(target=lambda: results.append(ask(client))) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len({result.job_id for result in results}) == 12


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not fork")
def test_a_fork_opens_connections_of_its_own(fake: FakeVendor) -> None:
    """A child process does not talk over its parent's connection, and the parent's goes on working."""
    with fake.client() as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python warns of threads at a fork
        ask(client)
        child = os.fork()
        if child == 0:
            try:
                ask(client)
                os._exit(0)
            except BaseException:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        ask(client)
    assert fake.connections == 2
    assert [request.connection for request in fake.requests] == [1, 2, 1]


def test_a_pickle_has_no_key(fake: FakeVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pickled client carries settings and options but no secret; restored, it reads the environment."""
    own = {"X-Team": "red", "X-Api-Key": "also-a-secret"}
    with (
        httpx.Client() as http,
        fake.client(
            http_client=http, headers=own, timeout=33, s3={"accessSecret": "very-secret"}
        ) as client,
    ):
        data = pickle.dumps(client)
    for secret in (API_KEY, "also-a-secret", "very-secret"):
        assert secret.encode() not in data
    monkeypatch.delenv("RUNPOD_API_KEY", raising=False)
    with pickle.loads(data) as restored, pytest.raises(AuthError):
        ask(restored)
    monkeypatch.setenv("RUNPOD_API_KEY", API_KEY)
    with pickle.loads(data) as restored:
        ask(restored)
    assert fake.requests[-1].headers["x-team"] == "red"


def test_several_event_loops(fake: FakeVendor) -> None:
    """One async client serves one loop after another and several at once, each over its own connections."""
    client = fake.async_client()
    for _ in range(3):
        asyncio.run(ask(client))
    threads = [threading.Thread(target=lambda: asyncio.run(ask(client))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fake.connections == 7
    assert len(fake.jobs) == 7
    assert len(client._core.driver.transport._own) == 0
    gc.collect()  # an unclosed socket would be reported here, and warnings are errors


def test_a_loop_that_ends_rudely_is_forgotten(fake: FakeVendor) -> None:
    """A loop that is closed without its generators does not keep its pool for ever."""
    client = fake.async_client()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    own = client._core.driver.transport._own
    pool = own[loop]
    loop.run_until_complete(pool[1]())
    loop.close()
    asyncio.run(ask(client))
    assert len(own) == 0


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_a_callers_own_client_is_used_and_stays_open(fake: FakeVendor, name: str) -> None:
    """A client of httpx or of a library like it is used with its headers, and never closed."""
    library = pytest.importorskip(name)
    with library.Client(headers={"X-Mine": "1"}, trust_env=False) as http:
        with fake.client(http_client=http) as client:
            ask(client)
        assert not http.is_closed
    assert fake.requests[-1].headers["x-mine"] == "1"
    fake.break_next("drop")
    with library.Client(trust_env=False) as http, fake.client(http_client=http) as client:
        with pytest.raises(ConnectionFailed) as caught:
            ask(client)
        assert caught.value.may_have_run

    async def go() -> None:
        async with library.AsyncClient(trust_env=False) as http:
            async with fake.async_client(http_client=http) as client:
                await ask(client)
            assert not http.is_closed

    asyncio.run(go())


def test_a_client_of_the_wrong_kind_is_refused(fake: FakeVendor) -> None:
    """A blocking client takes no async HTTP client, an async one no blocking one, and neither takes anything else."""

    async def wrong() -> None:
        async with httpx.AsyncClient() as http:
            with pytest.raises(TypeError, match="not a blocking"):
                fake.client(http_client=http)

    asyncio.run(wrong())
    with httpx.Client() as http, pytest.raises(TypeError, match="not an async"):
        fake.async_client(http_client=http)
    with pytest.raises(TypeError, match="httpx-like"):
        fake.client(http_client=object())
    with pytest.raises(ValueError, match="not both"), httpx.Client() as http:
        fake.client(http_client=http, transport=object())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_proxy_of_the_environment_is_used(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment names a proxy, requests go through it."""
    done = {"id": "j", "status": "COMPLETED", "output": {"image_url": "https://x.example/a.png"}}
    seen: list[str] = []

    def answer(received: Received) -> Reply:
        seen.append(f"{received.method} {received.headers['host']} {received.path}")
        return Reply.json(done)

    with LoopbackServer(answer) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.origin)
        monkeypatch.delenv("NO_PROXY", raising=False)
        where: dict[str, Any] = {"api_key": API_KEY, "base_url": "http://vendor.example/v2"}
        if kind == "sync":
            with Runpod(**where) as client:
                assert ask(client).job_id == "j"
        else:

            async def go() -> None:
                async with AsyncRunpod(**where) as client:
                    assert (await ask(client)).job_id == "j"

            asyncio.run(go())
    assert seen == ["POST vendor.example /v2/p-image-t2i/runsync"]


def test_a_closed_client_says_so(fake: FakeVendor) -> None:
    """A call through a closed client is an error, not a new connection."""
    client = fake.client()
    ask(client)
    client.close()
    with pytest.raises(Aborted, match="closed"):
        ask(client)

    async def go() -> None:
        client = fake.async_client()
        await ask(client)
        await client.close()
        with pytest.raises(Aborted, match="closed"):
            await ask(client)

    asyncio.run(go())


def test_hooks_see_each_exchange(fake: FakeVendor) -> None:
    """A hook before a request may add headers for that request alone; one after it sees the reply or the error."""
    seen: list[tuple[str, Any]] = []

    def before(request: Request) -> None:
        request.headers["X-Trace"] = "t1"

    def after(request: Request, outcome: Any) -> None:
        seen.append((request.method, getattr(outcome, "status", type(outcome).__name__)))

    with fake.client(before_request=before, after_response=after) as client:
        ask(client)
        fake.break_next("drop")
        with pytest.raises(ConnectionFailed):
            ask(client)
        assert "X-Trace" not in client._core.connection().headers
    assert seen == [("POST", 200), ("POST", "Lost")]
    assert fake.requests[0].headers["x-trace"] == "t1"


def test_async_hooks_may_be_coroutine_functions(fake: FakeVendor) -> None:
    """Hooks and callbacks of an async client are awaited."""
    seen: list[Any] = []

    async def before(request: Request) -> None:
        await asyncio.sleep(0)
        seen.append(request.method)

    async def on_result(result: Any) -> None:
        await asyncio.sleep(0)
        seen.append(type(result).__name__)

    async def go() -> None:
        async with fake.async_client(before_request=before, on_result=on_result) as client:
            await ask(client)
            job = await client.video.pruna_p_video.submit(prompt="A robot")
            await job.wait()
            await job.wait()

    asyncio.run(go())
    assert seen.count("AsyncImageResult") == 1
    assert seen.count("AsyncVideoResult") == 1
    assert "POST" in seen


def test_logs_are_structured_and_hold_no_key(
    fake: FakeVendor, caplog: pytest.LogCaptureFixture
) -> None:
    """Each exchange is a record with fields; the key is in none of them."""
    caplog.set_level(logging.DEBUG, "modelwire")
    with fake.client() as client:
        ask(client)
    record: Any = next(record for record in caplog.records if record.name == "modelwire")
    assert (record.http_method, record.http_status, record.billable) == ("POST", 200, True)
    assert record.elapsed_ms > 0
    assert all(API_KEY not in str(vars(record)) for record in caplog.records)


def test_the_key_of_a_reply_is_masked_in_errors(fake: FakeVendor) -> None:
    """A server that echoes the key back does not get it into an error, its text, its body or its pickle."""
    echo = Reply.json({"error": f"wrong key {API_KEY}", "key": API_KEY}, 401)
    fake.answer_next(echo)
    with fake.client() as client, pytest.raises(AuthError) as caught:
        ask(client)
    error = caught.value
    assert error.raw == {"error": "wrong key ***", "key": "***"}
    assert API_KEY.encode() not in pickle.dumps(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.status, again.code) == (str(error), 401, "auth")


def test_max_concurrency_limits_requests_under_way(fake: FakeVendor) -> None:
    """No more requests than allowed are under way at once, and all come through in the end."""

    def held() -> int:
        return sum(name == "runsync" for name in fake.operations())

    with fake.gate("runsync") as gate, fake.client(max_concurrency=2) as client:
        threads = [threading.Thread(target=ask, args=(client,)) for _ in range(5)]
        for thread in threads:
            thread.start()
        gate.wait_for(2)
        threads[0].join(0.1)
        assert held() == 2
        gate.open()
        for thread in threads:
            thread.join()
    assert held() == 5

    async def go() -> None:
        with fake.gate("runsync") as gate:
            async with fake.async_client(max_concurrency=2) as client:
                tasks = [asyncio.ensure_future(ask(client)) for _ in range(5)]
                await asyncio.to_thread(gate.wait_for, 2)
                await asyncio.sleep(0.1)
                assert held() == 7
                gate.open()
                await asyncio.gather(*tasks)

    asyncio.run(go())


def test_waiting_for_a_slot_ends_at_the_deadline(fake: FakeVendor) -> None:
    """A call that gets no slot in time ends, and nothing of it was sent."""
    with fake.gate("runsync") as gate, fake.client(max_concurrency=1) as client:
        thread = threading.Thread(target=ask, args=(client,))
        thread.start()
        gate.wait_for(1)
        with pytest.raises(TimeoutError) as caught:
            ask(client.with_options(timeout=0.3))
        gate.open()
        thread.join()
    assert len(fake.requests) == 1
    assert caught.value.may_have_run is False  # type: ignore[attr-defined]  # it is a CallTimeout


def test_progress_is_told_once_a_change(fake: FakeVendor) -> None:
    """`on_progress` hears of each change of state or progress, once."""
    seen: list[JobStatus] = []
    fake.plan(
        JobPlan(steps=("IN_QUEUE", "IN_QUEUE", ("IN_PROGRESS", "10%"), ("IN_PROGRESS", "10%")))
    )
    with fake.client(on_progress=seen.append) as client:
        client.run("pruna/p-video", prompt="A robot")
    assert [(status.state, status.progress) for status in seen] == [
        ("IN_QUEUE", None),
        ("IN_PROGRESS", "10%"),
        ("COMPLETED", None),
    ]


def test_dry_run_sends_nothing(fake: FakeVendor) -> None:
    """With `dry_run` the call is validated and built, and the result holds the request with its secrets masked."""
    with fake.client(dry_run=True) as client:
        result = client.image.pruna_p_image_t2i(prompt="A robot")
        request = result.raw["request"]
        assert request["json"] == {"input": {"prompt": "A robot"}}
        assert request["url"].endswith("/p-image-t2i/runsync")
        assert API_KEY not in str(result.raw)
        with pytest.raises(LookupError, match="dry run"):
            _ = result.url
        with pytest.raises(Aborted) as caught:
            client.image.pruna_p_image_t2i.submit(prompt="A robot")
        assert caught.value.raw["request"]["url"].endswith("/p-image-t2i/run")
    assert fake.requests == []


def test_results_are_fetched_without_the_key(fake: FakeVendor) -> None:
    """The host of the results never sees the key, on either client."""
    with fake.client() as client:
        assert ask(client).bytes()

    async def go() -> None:
        async with fake.async_client() as client:
            assert await (await ask(client)).bytes()

    asyncio.run(go())
    assert fake.violations == []
