"""Jobs as callers meet them: submit, look, wait, stream, resume, on both clients."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams, NotFoundError, ProviderError
from modelwire_runtime.jobs import make_token, read_token
from modelwire_runtime.testing import API_KEY, FakeVendor, JobPlan


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def test_a_job_from_submission_to_result(fake: FakeVendor) -> None:
    """A submitted job tells its state, gives its result when it is done, and asks nothing twice."""
    told: list[Any] = []
    with fake.client(on_result=told.append) as client:
        job = client.video.pruna_p_video.submit(prompt="A robot")
        assert not job.done
        before = job.result
        assert before is None
        assert job.model == "pruna/p-video"
        assert job.last.state == "IN_QUEUE"
        assert job.id in repr(job)
        result = job.wait()
        count = len(fake.requests)
        assert job.wait() is result is job.result
        assert len(fake.requests) == count
        assert result.url.endswith(".mp4")
        assert result.job_id == job.id
        assert told == [result]


def test_another_process_resumes(fake: FakeVendor) -> None:
    """A token is short, holds no secret, and finds the job with its kind of result."""
    with fake.client() as client:
        job = client.video.pruna_p_video.submit(prompt="A robot")
        token = job.token
    assert API_KEY not in token
    assert token.replace(".", "").replace("-", "").replace("_", "").isalnum()
    assert read_token(token).job_id == job.id
    with fake.client() as other:
        resumed = other.job(token)
        assert resumed.last.state == ""
        assert type(resumed.wait()).__name__ == "VideoResult"
        assert other.video.pruna_p_video.job(token).id == job.id
        assert other.video.pruna_p_video.job(job.id).wait().url
        with pytest.raises(InvalidParams, match="not of pruna/p-image-t2i"):
            other.image.pruna_p_image_t2i.job(token)


def test_a_job_that_was_only_named_says_so(fake: FakeVendor) -> None:
    """Its state is not known before the first look, and its repr says that."""
    with fake.client() as client:
        begun = client.video.pruna_p_video.submit(prompt="A robot")
        named = client.job(begun.token)
        assert repr(named) == f"<Job {begun.id} of pruna/p-video, not looked at yet>"
        assert str(named.last) == f"{begun.id}: not looked at yet"
        named.status()
        assert "not looked at" not in repr(named)


@pytest.mark.parametrize(
    "token", ["", "x", "mw1.", "mw1.e30", "mw1.WzFd", "mw1.!!!", None, 5, b"mw1.e30"]
)
def test_what_is_no_token_is_refused(fake: FakeVendor, token: Any) -> None:
    """A mistyped token, or what is no text at all, is an error that shows it."""
    with fake.client() as client, pytest.raises(InvalidParams, match="not the token of a job"):
        client.job(token)


def test_a_token_of_another_vendor_is_refused(fake: FakeVendor) -> None:
    """A token goes back to the vendor that it came from."""
    with fake.client() as client:
        entry = client.video.pruna_p_video._entry
        with pytest.raises(InvalidParams, match="at elsewhere"):
            client.job(make_token("elsewhere", entry, "j"))


def test_a_failed_job_can_run_again(fake: FakeVendor) -> None:
    """A failed job raises its reason each time it is asked, and `retry` runs it again under the same id."""
    fake.plan(JobPlan(end="FAILED", error="out of memory"), JobPlan())
    with fake.client() as client:
        job = client.video.pruna_p_video.submit(prompt="A robot")
        for _ in range(2):
            with pytest.raises(ProviderError, match="out of memory"):
                job.wait()
        with pytest.raises(ProviderError):
            assert job.result
        assert not job.retry().done
        assert job.result is None
        assert job.cancel().state == "CANCELLED"


def test_a_forgotten_job_is_not_found(fake: FakeVendor) -> None:
    """A job whose time to live has run out is an error with its id."""
    with fake.client() as client:
        job = client.video.pruna_p_video.submit(prompt="A robot")
        fake.expire(job.id)
        with pytest.raises(NotFoundError) as caught:
            job.status()
    assert caught.value.job_id == job.id


@pytest.mark.parametrize("bare", [False, True])
def test_streaming(fake: FakeVendor, bare: bool) -> None:
    """What a worker streams comes piece by piece, in both forms of the reply, on both clients."""
    plan = JobPlan(chunks=("a", {"b": 1}, ["c"]), bare_stream=bare)
    fake.plan(plan, plan)
    with fake.client() as client:
        job = client.endpoint("p-video").submit(prompt="A robot")
        assert list(job.stream()) == ["a", {"b": 1}, ["c"]]

    async def go() -> list[Any]:
        async with fake.async_client() as client:
            job = await client.endpoint("p-video").submit(prompt="A robot")
            return [chunk async for chunk in job.stream()]

    assert asyncio.run(go()) == ["a", {"b": 1}, ["c"]]


def test_async_jobs(fake: FakeVendor) -> None:
    """An async job has the same surface, awaited."""

    async def go() -> None:
        fake.plan(JobPlan(), JobPlan(end="FAILED"), JobPlan())
        async with fake.async_client() as client:
            job = await client.video.pruna_p_video.submit(prompt="A robot")
            assert not (await job.status()).done
            result = await job.wait(poll_interval=0.001)
            assert await result.bytes()
            assert await job.wait() is result
            resumed = client.job(job.token)
            assert (await resumed.wait()).url == result.url
            failed = await client.video.pruna_p_video.submit(prompt="A robot")
            with pytest.raises(ProviderError):
                await failed.wait()
            await failed.retry()
            assert (await failed.cancel()).done
            assert client.video.pruna_p_video.job(job.id).id == job.id

    asyncio.run(go())
