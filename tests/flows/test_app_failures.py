"""Tasks of serverless apps that failed: raised by whoever waits, returned by a look."""

import asyncio
import re
from functools import partial
from typing import Any

import pytest

from modelwire_runtime.errors import ModelwireError, ProviderError
from modelwire_runtime.testing.scripted import reply
from tests.support.acme.client import KEY, Service, acme, async_acme

ID = "0b5a4ee6-7f0e-4d35-9f2b-2a3a9c1d0e11"
BASE = "https://apps.acme.test"
PENDING: dict[str, Any] = {"id": ID, "status": "pending", "appId": "my-app"}
FAILED = {**PENDING, "status": "failed", "error": {"message": "no paper"}}


def _failing() -> Service:
    """Give a service whose app fails each task."""
    service = Service()
    service.answers[BASE] = lambda request: reply(PENDING if request.method == "POST" else FAILED)
    return service


def _check_failure(error: ModelwireError) -> None:
    """Check what the error of a failed task says, and that it holds no more than it may."""
    assert (error.message, error.code) == ("my-app: no paper", "provider")
    assert (error.job_id, error.raw, error.vendor) == (ID, FAILED, "acme")
    assert not error.retryable


def test_a_failed_task_is_raised() -> None:
    """A failure of the app is an error with what it said; a look returns the task."""
    app = acme(_failing(), {"poll_interval": 0.0}).app("my-app")
    with pytest.raises(ProviderError) as caught:
        app.invoke("images/draw", task_id=ID)
    _check_failure(caught.value)
    seen = app.task(ID).status()
    assert (seen.failed, seen.error) == (True, {"message": "no paper"})
    job = app.submit("images/draw", task_id=ID)
    for _ in range(2):
        with pytest.raises(ProviderError) as caught:
            job.wait()
        _check_failure(caught.value)
    assert job.last.failed


def test_a_failed_task_is_raised_on_a_loop() -> None:
    """An async client says the same."""

    async def go() -> None:
        app = async_acme(_failing(), {"poll_interval": 0.0}).app("my-app")
        job = await app.submit("images/draw", task_id=ID)
        for wait in (partial(app.invoke, "images/draw", task_id=ID), job.wait):
            with pytest.raises(ProviderError) as caught:
                await wait()
            _check_failure(caught.value)
        assert (await job.status()).failed

    asyncio.run(go())


@pytest.mark.parametrize(("said", "told"), [(None, "did not say why"), (KEY, "my-app: ***")])
def test_a_failure_without_words_and_one_with_the_key(said: str | None, told: str) -> None:
    """What failed in silence says so, and what an app echoes of the key is masked."""
    service = Service()
    service.answers[BASE] = lambda _: reply({**FAILED, "error": said})
    with pytest.raises(ProviderError, match=re.escape(told)) as caught:
        acme(service).app("my-app").invoke("draw", task_id=ID)
    assert KEY not in f"{caught.value}{caught.value.raw}"
