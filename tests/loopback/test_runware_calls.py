"""Runware's tasks over real HTTP: what comes back, and that no fault has a task done twice."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams, ModelwireError, PartialFailure
from modelwire_runtime.features.async_tasks import AsyncTaskClient
from modelwire_runtime.features.tasks import TaskClient
from modelwire_runtime.handle_kinds import AsyncJobTextHandle, JobTextHandle
from modelwire_runtime.handles import Entry, Handle, JobHandle
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.testing import API_KEY, FakeVendor, FaultPlan, TaskPlan
from modelwire_runtime.testing.faults import KINDS, NOT_DONE
from modelwire_runtime.vendor import Adds
from tests.support import runware_models
from tests.support.runware_models import PICTURE, TALKER, runware_data

_ADDS = {"deliveryMethod": Adds("async")}
_ROUTES = runware_models.VENDOR.routes
VENDOR = replace(
    runware_models.VENDOR,
    routes={
        name: route if name == "utility" else replace(route, adds=_ADDS)
        for name, route in _ROUTES.items()
    },
)
ENTRIES = {model.id: model.entry._replace(module="") for model in runware_data().models}
QUICK: dict[str, Any] = {"poll_interval": 0.0, "timeout": 20.0}


class Client(TaskClient):
    """A blocking client of the hand-made vendor."""

    _vendor_module = __name__


class AsyncClient(AsyncTaskClient):
    """An async client of the hand-made vendor."""

    _vendor_module = __name__


def client(fake: FakeVendor, **options: Any) -> Client:
    """Make a client that speaks HTTP alone and waits for nothing."""
    given = {**QUICK, **options}
    made = Client(
        api_key=API_KEY, transport="rest", base_url=fake.base_url, retry_delay=0.0, **given
    )
    made._core.models = runware_data().catalog
    return made


def entry(id: str) -> Entry:
    """Return a model's row, without rules."""
    return ENTRIES[id]


def picture(one: Client) -> JobHandle[Any]:
    """Return the handle of a model that makes pictures."""
    return JobHandle(one, entry(PICTURE), {})


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


PROMPT: dict[str, Any] = {"positivePrompt": "fog", "width": 512, "height": 512}


def test_pictures(fake: FakeVendor) -> None:
    """Several results of one task come with their price, and each is told of as it comes."""
    seen: list[Any] = []
    fake.default_task = TaskPlan(apart=1, backwards=True)
    with client(fake, on_result=seen.append) as one:
        found = picture(one)._run({**PROMPT, "numberResults": 3, "includeCost": True})
        assert found.first.bytes()
    assert len(found) == 3
    assert found.cost == pytest.approx(0.03)
    assert len(seen) == 3
    assert all(isinstance(outcome, Success) for outcome in seen)
    assert sum(fake.executed.values()) == 1


def test_a_synchronous_picture(fake: FakeVendor) -> None:
    """One request, one result."""
    with client(fake) as one:
        found = picture(one)._run({**PROMPT, "deliveryMethod": "sync"})
    assert found.url
    assert len(fake.requests) == 1


def test_a_partial_failure(fake: FakeVendor) -> None:
    """What came is kept."""
    fake.default_task = TaskPlan(failures={1: "providerError"})
    with client(fake) as one, pytest.raises(PartialFailure) as caught:
        picture(one)._run({**PROMPT, "numberResults": 3})
    assert len(caught.value.results) == 2
    assert caught.value.errors[0].code == "provider"


def test_a_job_is_found_again(fake: FakeVendor) -> None:
    """By its token, by its id, and with all of its results."""
    with client(fake) as one:
        job = picture(one)._submit({**PROMPT, "numberResults": 2})
        assert not job.status().done
        again = one.job(job.token)
        assert len(again.wait().items) == 2
        assert len(picture(one).job(job.id).wait()) == 2
    assert sum(fake.executed.values()) == 1


@pytest.mark.parametrize("transport", ["rest", "websocket"])
def test_a_look_by_id_alone_finds_all_results(transport: Any) -> None:
    """Nobody says how many there are, and a socket brings each in a frame of its own."""
    with FakeVendor("runware") as vendor, vendor.client(transport=transport, **QUICK) as one:
        flux = one.image.bfl_flux_2_dev
        size = {"width": 512, "height": 512}
        vendor.default_task = TaskPlan(steps=())
        ids = [flux.submit(positive_prompt="fog", number_results=3, **size).id for _ in range(3)]
        assert len(one.get_response(task_uuid=ids[0]).items) == 3
        status = flux.job(ids[1]).status()
        assert (status.done, len(status.output)) == (True, 3)
        assert len(flux.job(ids[2]).wait().media) == 3
        assert flux.submit(positive_prompt="fog", number_results=3, **size).status().done
        vendor.default_task = TaskPlan(apart=1)
        late = flux.submit(positive_prompt="fog", number_results=3, **size).id
        assert len(flux.job(late).wait().media) == 3
        assert set(vendor.executed.values()) == {1}


@pytest.mark.parametrize("transport", ["rest", "websocket"])
def test_equal_texts_are_two_results(transport: Any) -> None:
    """Even where neither an index nor an id tells them apart."""
    with FakeVendor("runware") as vendor, vendor.client(transport=transport, **QUICK) as one:
        vendor.default_task = TaskPlan(indexed=False)
        found = one.run(
            "google:gemini@3.1-pro",
            messages=[{"role": "user", "content": "Hi"}],
            numberResults=2,
        )
    assert len(found.choices) == 2


def test_callbacks_of_a_job_fire_once(fake: FakeVendor) -> None:
    """However often it is looked at and waited for."""
    seen: list[Any] = []
    fake.default_task = TaskPlan(steps=(None,), apart=2)
    with client(fake, on_result=seen.append) as one:
        job = picture(one)._submit({**PROMPT, "numberResults": 2})
        with pytest.raises(ModelwireError):
            job.wait(timeout=0.0)
        while not job.status().done:
            pass
        job.wait()
        job.wait()
    assert sorted(outcome.index for outcome in seen) == [0, 1]


def test_a_refusal(fake: FakeVendor) -> None:
    """The vendor's judgement is the error, with the parameter."""
    with client(fake) as one, pytest.raises(InvalidParams) as caught:
        picture(one)._run({**PROMPT, "width": 500})
    assert caught.value.parameter == "width"
    assert caught.value.documentation == (
        "https://runware.ai/docs/models/bfl-flux-2-dev#request-width"
    )
    assert sum(fake.executed.values()) == 0


def test_a_dry_run_is_not_executed(fake: FakeVendor) -> None:
    """It is judged and priced."""
    with client(fake, dry_run=True) as one:
        found = picture(one)._run({**PROMPT, "includeCost": True})
    assert found.raw is not None
    assert sum(fake.executed.values()) == 0


def test_a_batch_is_one_request(fake: FakeVendor) -> None:
    """Each call has its own outcome."""
    fake.plan(TaskPlan(), TaskPlan(error="invalidModel"), TaskPlan(failures={0: "inferenceError"}))
    made = client(fake)
    # The hand-made catalog has no package whose tables would have the rows.
    made._core.entry_of = lambda info: entry(info.id)  # type: ignore[method-assign]
    with made as one:
        found = one.run_batch([(PICTURE, PROMPT)] * 3)
    assert [type(outcome) for outcome in found] == [Success, Failure, Failure]
    assert len([r for r in fake.requests if b"getResponse" not in (r.body or b"")]) == 1


def test_a_stream(fake: FakeVendor) -> None:
    """Text comes in pieces, and the whole has usage and a reason."""
    with client(fake) as one:
        told = JobTextHandle(one, entry(TALKER), {})._stream(
            {"messages": [{"role": "user", "content": "Hi"}], "includeUsage": True}
        )
        with told as stream:
            text = "".join(stream.text)
            assert text == stream.result().text
            assert stream.result().finish_reason == "stop"
            assert stream.result().usage is not None
    assert text


def test_an_async_client_does_the_same(fake: FakeVendor) -> None:
    """A call and a stream, awaited."""

    async def run() -> tuple[str, str]:
        made = AsyncClient(api_key=API_KEY, transport="rest", base_url=fake.base_url, **QUICK)
        made._core.models = runware_data().catalog
        async with made as one:
            handle: AsyncJobTextHandle[Any] = AsyncJobTextHandle(one, entry(TALKER), {})
            asked = {"messages": [{"role": "user", "content": "Hi"}]}
            whole = await handle._run(asked)
            async with handle._stream(asked) as stream:
                pieces = [piece async for piece in stream.text]
            return whole.text, "".join(pieces)

    whole, streamed = asyncio.run(run())
    assert whole
    assert streamed


@pytest.mark.parametrize("operation", ["model-search", "media-storage"])
def test_utilities(fake: FakeVendor, operation: str) -> None:
    """One request each."""
    values = (
        {"search": "x"}
        if operation == "model-search"
        else {
            "operation": "upload",
            "media": "https://pictures.example/a.png",
        }
    )
    with client(fake) as one:
        found: Any = Handle(one, entry(operation), {})._run(dict(values))
    assert found.data["taskUUID"]
    assert len(fake.requests) == 1


def test_an_upload_is_waited_for(fake: FakeVendor) -> None:
    """The result is the last of its states."""
    seen: list[Any] = []
    values = {
        "name": "n",
        "version": "1",
        "downloadURL": "https://files.example/a",
        "air": "me:1@1",
    }
    with client(fake, on_progress=seen.append) as one:
        found: Any = Handle(one, entry("model-upload"), {})._run(values)
    assert found.data["status"] == "ready"
    assert len(seen) > 1


@pytest.mark.parametrize("delivery", ["async", "sync"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_fault_has_a_task_done_twice(kind: Any, delivery: str) -> None:
    """An asynchronous task gets its result whatever happens to one request; no task is done twice."""
    with FakeVendor(data=runware_data(), faults=FaultPlan({1: kind})) as fake:
        with client(fake, timeout=3.0, request_timeout=0.5) as one:
            result: Any = None
            error: ModelwireError | None = None
            try:
                result = picture(one)._run({**PROMPT, "deliveryMethod": delivery})
            except ModelwireError as caught:
                error = caught
        assert max(fake.executed.values(), default=0) <= 1
        assert not fake.violations
        if error is None:
            assert result.url
            return
        assert delivery == "sync"
        assert error.may_have_run or kind in NOT_DONE
        assert error.job_id or kind in NOT_DONE
