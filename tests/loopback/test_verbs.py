"""`submit` and `stream` by id, slug or params object, beside `run`: models that are known, and models that are not."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from modelwire import AsyncRunware, Runpod, Runware
from modelwire.runpod.params.pruna_p_video import PrunaPVideoParams
from modelwire.runpod.params.vllm_chat import VllmChatParams
from modelwire.runware.params.any_text import AnyTextParams
from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams
from modelwire.runware.params.model_search import ModelSearchParams
from modelwire_runtime.errors import Aborted, CallTimeout, InvalidParams, UnknownModel
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.results import ImageResult, TextResult, VideoResult
from modelwire_runtime.settings import Lookup
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.testing import FakeVendor

TALK: Any = [{"role": "user", "content": "Tell me a story"}]
PICTURE: dict[str, Any] = {"positive_prompt": "fog", "width": 512, "height": 512}
NEW, WRITER, WRITER_SLUG = "newprovider:1@1", "newprovider:writer@1", "new-writer"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"positivePrompt": {"type": "string"}, "width": {"type": "integer"}},
}
TEXT_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["messages"],
    "properties": {"messages": {"type": "array"}, "heat": {"type": "integer", "maximum": 9}},
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware that has just published two models."""
    with FakeVendor("runware") as vendor:
        vendor.listing.publish(NEW, "imageInference", "new-robot", schema=SCHEMA)
        vendor.listing.publish(WRITER, "textInference", WRITER_SLUG, schema=TEXT_SCHEMA)
        yield vendor
        assert not vendor.violations


@pytest.fixture(params=["websocket", "rest"])
def runware(fake: FakeVendor, request: pytest.FixtureRequest) -> Iterator[Runware]:
    """Give a blocking client of each transport."""
    with fake.client(transport=request.param) as client:
        yield client


@pytest.fixture
def fake_runpod() -> Iterator[FakeVendor]:
    """Give a fake Runpod."""
    with FakeVendor("runpod") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def runpod(fake_runpod: FakeVendor) -> Iterator[Runpod]:
    """Give a blocking client."""
    with fake_runpod.client() as client:
        yield client


def tasks(fake: FakeVendor) -> list[tuple[str, str, Any]]:
    """List what was executed: kind of work, model, delivery."""
    found = [task.request for task in fake.tasks.values()]
    return [(one["taskType"], one["model"], one.get("deliveryMethod")) for one in found]


def test_submit_takes_an_id_a_slug_or_a_params_object(runware: Runware, fake: FakeVendor) -> None:
    """Each gives a job of the same model, whose result is of its kind, and which its token finds again."""
    for job in (
        runware.submit("runware:400@1", **PICTURE),
        runware.submit("bfl-flux-2-dev", **PICTURE),
        runware.submit(BflFlux2DevParams(**PICTURE)),
    ):
        assert isinstance(job, Job)
        assert job.model == "runware:400@1"
        assert isinstance(job.wait(), ImageResult)
        assert isinstance(runware.job(job.token).wait(), ImageResult)
    assert tasks(fake) == [("imageInference", "runware:400@1", "async")] * 3


def test_submit_finds_models_as_run_does(runware: Runware, fake: FakeVendor) -> None:
    """By the vendor's list, by a known model's rules, by a word for the task; what is wrong never leaves."""
    jobs = [
        runware.submit("new-robot", positivePrompt="fog"),
        runware.submit("who:1@1", like="sdxl", **PICTURE),
        runware.submit("who:2@1", task_type="imageInference", positivePrompt="fog"),
    ]
    assert all(isinstance(job.wait(), ImageResult) for job in jobs)
    assert [model for _, model, _ in tasks(fake)] == [NEW, "who:1@1", "who:2@1"]
    with pytest.raises(InvalidParams, match="width='5' is not an integer"):
        runware.submit(NEW, width="5")
    with pytest.raises(InvalidParams, match="steps"):
        runware.submit("who:1@1", like="sdxl", steps=-1, **PICTURE)
    with pytest.raises(UnknownModel, match="did you mean 'new-robot'"):
        runware.submit("new-robto", positivePrompt="fog")
    with pytest.raises(Aborted, match="nothing was submitted"):
        runware.with_options(dry_run=True).submit("new-robot", positivePrompt="fog")
    assert len(fake.tasks) == 3


def test_submit_says_that_a_call_is_no_job(runware: Runware, fake: FakeVendor) -> None:
    """Utilities and reads are over when they return."""
    with pytest.raises(InvalidParams, match="model-search: this operation is no job; call it"):
        runware.submit("model-search", search="flux")
    with pytest.raises(InvalidParams, match="model-search: this operation is no job; call it"):
        runware.submit(ModelSearchParams(search="flux"))
    with pytest.raises(InvalidParams, match="list-models: this model's calls are no jobs; call it"):
        runware.submit("list-models")
    assert not fake.submitted


def test_jobs_of_a_queue(runpod: Runpod, fake_runpod: FakeVendor) -> None:
    """A vendor with a queue: by id, by an alias, by a params object, like a known model; its chats are no jobs."""
    fake_runpod.serve_endpoint("acme-v", lambda given: given)
    job = runpod.submit(PrunaPVideoParams(prompt="Waves"))
    assert isinstance(job.wait(), VideoResult)
    assert runpod.submit("p-video", prompt="Waves").model == "pruna/p-video"
    assert isinstance(runpod.submit("acme/v", like="pruna/p-video", prompt="x"), Job)
    with pytest.raises(InvalidParams, match="this model's calls are no jobs; call it instead"):
        runpod.submit("qwen3-32b-awq", messages=TALK)
    assert fake_runpod.operations().count("run") == 3


def test_stream_takes_an_id_a_slug_or_a_params_object(runware: Runware, fake: FakeVendor) -> None:
    """Nothing is sent before the stream is entered; the answer is the one that a handle gives."""
    for stream in (
        runware.stream("google:gemma@4-31b", messages=TALK),
        runware.stream("google-gemma-4-31b", messages=TALK),
        runware.stream(AnyTextParams(model="google-gemma-4-31b", messages=TALK)),
        runware.stream("text", model="google-gemma-4-31b", messages=TALK),
    ):
        assert isinstance(stream, TextStream)
        before = len(fake.requests)
        with stream:
            text = "".join(stream.text)
        assert text
        assert stream.result().text == text
        assert len(fake.requests) == before + 1
        (sent,) = fake.requests[-1].json()
        assert (sent["model"], sent["deliveryMethod"]) == ("google:gemma@4-31b", "stream")


def test_a_stranger_streams(runware: Runware, fake: FakeVendor) -> None:
    """What has to be looked up is looked up when the stream opens; before that it is empty."""
    stream = runware.stream(WRITER_SLUG, messages=TALK)
    assert stream.partial.text == ""
    assert repr(stream) == "<TextStream not opened, 0 events>"
    assert not fake.requests
    with stream:
        first = next(iter(stream.text))
    assert stream.partial.text.startswith(first)
    assert stream.partial.model == WRITER
    for told in ({"task_type": "textInference"}, {"task_type": "chat"}, {"like": "text"}):
        with runware.stream("who:1@1", messages=TALK, **told) as other:
            assert isinstance(other.result(), TextResult)
        assert fake.requests[-1].json()[0]["model"] == "who:1@1"


def test_a_stream_tells_on_result_once(fake: FakeVendor) -> None:
    """A stranger's stream hands its whole answer to the callback, as any other."""
    seen: list[Any] = []
    with (
        fake.client(on_result=seen.append) as runware,
        runware.stream(WRITER, messages=TALK) as one,
    ):
        text = "".join(one.text)
    assert [outcome.result.text for outcome in seen] == [text]


def test_what_is_wrong_with_a_stranger_s_stream_is_told_when_it_opens(
    runware: Runware, fake: FakeVendor
) -> None:
    """An unknown model, a wrong parameter, a model that does not stream; each view tells of it, and nothing was paid."""
    wrong = runware.stream(WRITER, messages=TALK, heat=10)
    for _ in range(2):
        with pytest.raises(InvalidParams, match="heat=10 is above 9"):
            list(wrong.text)
    with (
        pytest.raises(UnknownModel, match="did you mean 'new-writer'"),
        runware.stream("new-wirter"),
    ):
        pass
    with pytest.raises(InvalidParams, match=f"{NEW}: this model does not stream; call it"):
        runware.stream(NEW, positivePrompt="fog").result()
    assert not fake.submitted


def test_stream_says_that_a_model_does_not_stream(runware: Runware, fake: FakeVendor) -> None:
    """Pictures, reads, and a slug that only the list may know: at once, before anything is sent."""
    with pytest.raises(InvalidParams, match=r"runware:400@1: this model does not stream; call it"):
        runware.stream("bfl-flux-2-dev", **PICTURE)
    with pytest.raises(InvalidParams, match=r"sdxl: this model does not stream; call it"):
        runware.stream("sdxl", model="new-robot", **PICTURE)
    with pytest.raises(InvalidParams, match="list-models: a read has no stream; call it"):
        runware.stream("list-models")
    with pytest.raises(InvalidParams, match="dry_run has no stream"):
        runware.with_options(dry_run=True).stream("google:gemma@4-31b", messages=TALK)
    assert not fake.requests


def test_streams_of_chats(runpod: Runpod) -> None:
    """A vendor that speaks chat completions: by id and by a params object; its jobs stream another way."""
    with runpod.stream("qwen3-32b-awq", messages=TALK, max_tokens=20) as stream:
        assert "".join(stream.text)
    talk = VllmChatParams(model="qwen/qwen3-32b-awq", messages=TALK)
    assert runpod.stream(talk).result().text
    with pytest.raises(InvalidParams, match=r"does not stream text; .* submit\(\.\.\.\)\.stream"):
        runpod.stream("pruna/p-video", prompt="Waves")
    with pytest.raises(UnknownModel):
        runpod.stream("acme/chat", messages=TALK)


@pytest.mark.parametrize("verb", ["run", "submit", "stream"])
def test_all_verbs_refuse_the_same(runware: Runware, verb: str) -> None:
    """What is neither a params object nor an id, and keywords beside a params object."""
    act: Callable[..., Any] = getattr(runware, verb)
    for wrong in ({"positivePrompt": "x"}, None, 5, AnyTextParams):
        with pytest.raises(TypeError, match="a params object or a model's id goes here"):
            act(wrong)
    with pytest.raises(TypeError, match="holds all parameters; give nothing beside it"):
        act(AnyTextParams(model="x:1@1", messages=TALK), like="text")


def test_the_timeout_covers_the_look_up(fake: FakeVendor) -> None:
    """A stream or a submission with little time waits for the vendor's list no longer than that."""
    with (
        fake.gate("registry"),
        fake.client(timeout=0.05, lookup=Lookup(wait=20.0)) as runware,
    ):
        with pytest.raises(CallTimeout, match="nothing was sent"):
            runware.stream(WRITER, messages=TALK).result()
        with pytest.raises(CallTimeout, match="nothing was sent"):
            runware.submit(NEW, positivePrompt="fog")
    assert not fake.submitted


def test_the_async_client_does_the_same(fake: FakeVendor) -> None:
    """Jobs are awaited, streams are not; strangers are looked up on the loop."""

    async def go(runware: AsyncRunware) -> None:
        async with runware:
            for job in (
                await runware.submit("bfl-flux-2-dev", **PICTURE),
                await runware.submit(BflFlux2DevParams(**PICTURE)),
                await runware.submit("new-robot", positivePrompt="fog"),
            ):
                assert isinstance(job, AsyncJob)
                assert (await job.wait()).items
            for stream in (
                runware.stream("google-gemma-4-31b", messages=TALK),
                runware.stream(AnyTextParams(model=WRITER_SLUG, messages=TALK)),
                runware.stream(WRITER, messages=TALK),
            ):
                assert isinstance(stream, AsyncTextStream)
                async with stream:
                    assert [piece async for piece in stream.text]
                assert (await stream.result()).text
            with pytest.raises(InvalidParams, match="is no job"):
                await runware.submit("model-search", search="flux")
            with pytest.raises(InvalidParams, match="does not stream"):
                runware.stream("bfl-flux-2-dev", **PICTURE)
            with pytest.raises(InvalidParams, match="heat=10 is above 9"):
                await runware.stream(WRITER, messages=TALK, heat=10).result()

    for transport in ("websocket", "rest"):
        asyncio.run(go(fake.async_client(transport=transport)))
    written = [one.json()[0]["model"] for one in fake.requests if b'"stream"' in one.body]
    assert written == ["google:gemma@4-31b", WRITER, WRITER] * 2
