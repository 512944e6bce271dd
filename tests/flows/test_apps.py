"""Serverless apps: what is sent, what is waited for, what is sent again, and what is told."""

import asyncio
import json
import pickle
from functools import partial
from typing import Any

import pytest

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    CallTimeout,
    ConnectionFailed,
    InvalidParams,
    ModelwireError,
    NotFoundError,
    QuotaError,
    RateLimitError,
    ServerError,
)
from modelwire_runtime.features import app_tasks
from modelwire_runtime.features.app_tasks import ROUTE, AppTask, Invocation
from modelwire_runtime.features.apps import GRACE
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.retry import Policy
from modelwire_runtime.handles import Entry
from modelwire_runtime.testing.scripted import Outcome, reply
from modelwire_runtime.transports import Lost, NotSent, Request, Response
from tests.flows.harness import Run, play
from tests.support.acme._vendor import VENDOR
from tests.support.acme.client import KEY, Service, acme, async_acme

ID = "0b5a4ee6-7f0e-4d35-9f2b-2a3a9c1d0e11"
BASE = "https://apps.acme.test"
APP = f"{BASE}/v1/apps/my-app"
PENDING = {"id": ID, "status": "pending", "appId": "my-app", "endpointPath": "images/draw"}
DONE = {
    **PENDING,
    "status": "completed",
    "output": {"ok": 1},
    "createdAt": "2026-01-01T00:00:00Z",
    "completedAt": "2026-01-01T00:00:01Z",
}
PROBLEM = {"content-type": "application/problem+json"}


def context(**options: Any) -> Context:
    """Build the context of a call of an app."""
    entry = Entry("my-app", "", "", "apps", "my-app", None, "any")
    headers = {"Authorization": f"Bearer {KEY}"}
    retry = Policy(max_retries=3)
    return Context(VENDOR, ROUTE, entry, BASE, headers, options, secrets=(KEY,), retry=retry)


def invoked(
    *outcomes: Outcome, held: bool = False, timeout: float | None = None, **options: Any
) -> Run:
    """Invoke an endpoint and wait."""
    what = Invocation("images/draw", {"n": 1}, ID, "staging", held)
    make = partial(app_tasks.run, invocation=what, grace=GRACE)
    if timeout is not None:
        options["timeout"] = timeout
    return play(make, outcomes, lambda: context(**options), timeout=timeout)


def test_a_task_is_handed_over_and_looked_at() -> None:
    """The body has the id and the payload; the environment goes along; a look comes every two seconds."""
    run = invoked(reply(PENDING), reply({**PENDING, "status": "warming"}), reply(DONE))
    first, *looks = run.requests
    assert (first.method, first.url) == (
        "POST",
        f"{APP}/invoke-async/images/draw?environment=staging",
    )
    assert json.loads(first.body) == {"taskId": ID, "payload": {"n": 1}}
    assert {(look.method, look.url) for look in looks} == {
        ("GET", f"{APP}/tasks/{ID}?environment=staging")
    }
    assert run.pauses == [2.0, 2.0]
    task = run.value
    assert task.done
    assert not task.failed
    assert (task.id, task.app, task.endpoint, task.output) == (
        ID,
        "my-app",
        "images/draw",
        {"ok": 1},
    )
    assert (task.created_at, task.completed_at) == (DONE["createdAt"], DONE["completedAt"])
    assert task.raw == DONE


def test_what_has_ended_already_is_not_looked_at() -> None:
    """An id that was used before gives the task as it is."""
    run = invoked(reply(DONE))
    assert len(run.requests) == 1
    assert run.pauses == []


def test_a_held_invocation_may_come_back_early() -> None:
    """The vendor may answer a synchronous invocation with a task that goes on: it is looked at then."""
    run = invoked(reply(PENDING), reply(DONE), held=True)
    assert run.requests[0].url.startswith(f"{APP}/invoke-sync/images/draw")
    assert run.requests[0].timeout >= 300
    assert run.value.done


def test_callbacks_hear_of_changes_and_the_end() -> None:
    """`on_progress` is called at a change, `on_result` once at the end."""
    heard: list[tuple[str, str]] = []
    warm = reply({**PENDING, "status": "warming"})
    invoked(
        *(reply(PENDING), reply(PENDING), warm, warm, reply(DONE)),
        on_progress=lambda task: heard.append(("progress", task.status)),
        on_result=lambda task: heard.append(("result", task.status)),
    )
    once = [("progress", "warming"), ("progress", "completed"), ("result", "completed")]
    assert heard == once * 2  # both drivers


def test_a_task_may_be_unknown_for_a_while() -> None:
    """404 is borne for half a minute after the task was handed over, and no longer."""
    unknown = reply({"title": "Not found"}, 404, PROBLEM)
    assert invoked(reply(PENDING), *[unknown] * 14, reply(DONE)).value.done
    run = invoked(reply(PENDING), *[unknown] * 15)
    assert isinstance(run.value, NotFoundError)
    assert f"app.task('{ID}')" in str(run.value)
    look = play(partial(app_tasks.look, task_id=ID, environment=None), [unknown], context)
    assert isinstance(look.value, NotFoundError)


@pytest.mark.parametrize(
    "trouble",
    [NotSent("no route"), Lost("cut off"), *(reply({}, s, PROBLEM) for s in (408, 429, 500, 503))],
)
def test_an_invocation_is_safe_to_repeat(trouble: Outcome) -> None:
    """The same id gives the same task, so passing trouble is answered by the same request."""
    run = invoked(trouble, trouble, reply(DONE))
    assert run.value.done
    assert len({request.body for request in run.requests}) == 1
    assert len(run.requests) == 3


def test_a_time_that_is_named_is_kept_to_exactly() -> None:
    """`Retry-After` is the pause, neither longer nor shorter."""
    busy = reply({"title": "Slow down"}, 429, {"retry-after": "7"})
    soon = reply({"title": "Starting"}, 503, {"retry-after": "0"})
    assert invoked(busy, soon, reply(DONE)).pauses == [7.0, 0.0]
    late = reply({"title": "Slow down"}, 429, {"retry-after": "3600"})
    run = invoked(late)
    assert isinstance(run.value, RateLimitError)
    assert run.value.retry_after == 3600
    assert isinstance(invoked(busy, timeout=5).value, RateLimitError)


def test_retries_end() -> None:
    """After three retries the trouble is told, with the id to go on with."""
    run = invoked(*[Lost("cut off")] * 4)
    assert isinstance(run.value, ConnectionFailed)
    assert run.value.job_id == ID
    assert f"app.task('{ID}')" in str(run.value)
    unsent = invoked(*[NotSent("no route")] * 4).value
    assert isinstance(unsent, ConnectionFailed)
    assert "may run on" not in str(unsent)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, InvalidParams),
        (401, AuthError),
        (402, QuotaError),
        (403, AuthError),
        (404, NotFoundError),
        (409, InvalidParams),
        (413, InvalidParams),
        (422, InvalidParams),
        (501, ServerError),
    ],
)
def test_problems_become_errors(status: int, kind: type[ModelwireError]) -> None:
    """Problem JSON is read whole: title, details, the place, the id of the request, the page."""
    problem = {
        "type": "https://docs.acme.test/errors#bad",
        "title": "Bad",
        "detail": "The payload is wrong.",
        "errors": [{"pointer": "#/payload/size", "detail": "size is too large"}],
        "requestId": "req-1",
    }
    error = invoked(reply(problem, status, PROBLEM)).value
    assert isinstance(error, kind)
    assert "The payload is wrong.; size is too large" in error.message
    assert (error.parameter, error.request_id, error.status) == ("payload.size", "req-1", status)
    assert error.documentation == problem["type"]


def test_a_paused_environment_is_not_asked_again() -> None:
    """A 429 that says so is a matter of quota, which waiting does not help."""
    paused = {"type": "https://docs.acme.test/errors#environment-paused", "title": "Paused"}
    run = invoked(reply(paused, 429, {**PROBLEM, "retry-after": "1"}))
    assert isinstance(run.value, QuotaError)
    assert len(run.requests) == 1


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b'{"id": 5}', b'{"id": "x"}'])
def test_a_reply_that_is_no_task_is_told(body: bytes) -> None:
    """What cannot be read is the server's trouble."""
    error = invoked(Response(200, {}, body)).value
    assert isinstance(error, ServerError)
    assert error.job_id == ID


def test_time_runs_out() -> None:
    """The error names the task, which runs on; so it does when the looks are used up."""
    error = invoked(*[reply(PENDING)] * 4, timeout=7).value
    assert isinstance(error, CallTimeout)
    assert error.job_id == ID
    assert error.may_have_run
    assert "did not end within 7 s" in str(error)
    assert isinstance(invoked(*[reply(PENDING)] * 3, max_polls=2).value, CallTimeout)


def test_looks_may_fail_for_a_while() -> None:
    """Passing trouble between the looks is borne, each with retries of its own; a wrong key is not."""
    down = reply({}, 502, PROBLEM)
    assert invoked(reply(PENDING), *[down] * 8, reply(DONE)).value.done
    assert isinstance(invoked(reply(PENDING), reply({}, 401, PROBLEM)).value, AuthError)


GOOD = {"app": "my-app", "environment": None, "endpoint": "draw", "task_id": ID}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("app", ["", "short", "My-app-x", "1my-app", "my-app-", "a" * 31, "my_app_x", "my-app/x"]),
        ("environment", ["", "-x", "Staging", "a" * 64, "a b", "../x"]),
        ("endpoint", ["", "/draw", "draw/", "a//b", "Draw", "draw-", "../x", "a/" * 130 + "a"]),
        ("task_id", ["", "x", ID.upper(), ID + "0", "{" + ID + "}"]),
    ],
)
def test_names_are_checked_before_anything_is_sent(name: str, values: list[str]) -> None:
    """What no address of the service holds is refused here."""
    service = Service()
    client = acme(service)
    for value in values:
        given: dict[str, Any] = {**GOOD, name: value}
        with pytest.raises(InvalidParams) as caught:
            client.app(given["app"], environment=given["environment"]).submit(
                given["endpoint"], task_id=given["task_id"]
            )
        assert caught.value.parameter == name
    assert not service.requests


def _served() -> Service:
    """Give a service whose app takes two looks to draw."""
    service, looks = Service(), dict[str, int]()

    def answer(request: Request) -> Response:
        if request.method == "POST":
            task_id = json.loads(request.body or b"")["taskId"]
            looks.setdefault(task_id, 0)
        else:
            task_id = request.url.partition("?")[0].rpartition("/")[2]
            looks[task_id] += 1
        states: list[dict[str, Any]] = [PENDING, {**PENDING, "status": "warming"}, DONE]
        return reply({**states[min(looks[task_id], 2)], "id": task_id})

    service.answers[BASE] = answer
    return service


def test_a_blocking_client_s_app() -> None:
    """Invoke, submit, look, wait and go on by id, each with the key and the client's options."""
    service = _served()
    client = acme(service, {"poll_interval": 0.0})
    app = client.app("my-app", environment="staging")
    assert app.invoke("images/draw", {"n": 1}).output == {"ok": 1}
    job = app.submit("draw", task_id=ID)
    assert (job.id, job.done, job.last.status) == (ID, False, "pending")
    assert job.status().status == "warming"
    assert job.wait(timeout=9).done
    assert job.wait() is job.last
    again = app.task(ID)
    assert again.last.status == ""
    assert again.wait().output == {"ok": 1}
    assert app.with_options(timeout=9).invoke("draw", task_id=ID, sync=True).done
    for request in service.requests:
        assert request.headers["Authorization"] == f"Bearer {KEY}"
        assert request.url.endswith("?environment=staging")
    assert json.loads(service.requests[3].body or b"")["payload"] == {}
    assert repr(app) == "<App my-app in staging>"
    assert repr(again) == f"<AppJob {ID}, completed>"


def test_an_async_client_s_app() -> None:
    """The same surface, awaited."""

    async def go() -> None:
        app = async_acme(_served(), {"poll_interval": 0.0}).app("my-app")
        assert (await app.invoke("images/draw", {"n": 1})).output == {"ok": 1}
        job = await app.submit("draw")
        assert (await job.status()).status == "warming"
        assert (await job.wait(timeout=9)).done
        assert (await app.task(job.id).wait()).done
        assert (await app.with_options(timeout=9).invoke("draw", sync=True)).done

    asyncio.run(go())


def test_a_dry_run_sends_nothing() -> None:
    """The error's `raw` has the request, without the key."""
    service = Service()
    with pytest.raises(Aborted) as caught:
        acme(service, {"dry_run": True}).app("my-app").invoke("draw", {"a": 1})
    assert caught.value.raw["request"]["json"]["payload"] == {"a": 1}
    assert KEY not in str(caught.value.raw)
    assert not service.requests


def test_an_interrupt_says_that_the_task_runs_on() -> None:
    """Whoever stops waiting is told how to go on."""
    service = _served()

    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    app = acme(service, {"poll_interval": 0.0, "on_progress": interrupt}).app("my-app")
    with pytest.raises(KeyboardInterrupt) as caught:
        app.invoke("draw", task_id=ID)
    assert any(f"app.task('{ID}')" in note for note in getattr(caught.value, "__notes__", ()))


def test_a_task_without_a_key_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Apps are one's own, so the key is needed."""
    monkeypatch.delenv("ACME_API_KEY", raising=False)
    with pytest.raises(AuthError, match="ACME_API_KEY"):
        acme(Service(), api_key=None).app("my-app").invoke("draw")


def test_apps_and_tasks_travel() -> None:
    """A pickle carries the app, its environment and the task, and never the key."""
    task = AppTask(ID, "pending", "my-app", raw=PENDING)
    assert pickle.loads(pickle.dumps(task)) == task
