"""Weaknesses of the vendor's own client in errors and secrets, each beside ours; see `test_better_calls.py`."""

import logging
import pickle
import traceback
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from runware import Runware as Sdk
from runware import RunwareError, create_runware_error

from modelwire import (
    AuthError,
    InvalidParams,
    ModelwireError,
    PartialFailure,
    RateLimitError,
    Runware,
)
from modelwire.runware.params.authentication import AuthenticationParams
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.testing import API_KEY, FakeVendor, Received, Reply, TaskPlan
from tests.support.runware_ours import SCENE, ours
from tests.support.runware_sdk import BOTH, Transport, ask, picture

OTHER_KEY = "another-key-9e1b77aa"
"""A second secret: one that a caller hands to the authentication utility."""


def theirs(fake: FakeVendor, transport: Transport = "rest", **values: Any) -> RunwareError:
    """Make a picture with the SDK and give its error."""
    with pytest.raises(RunwareError) as raised:
        ask(fake, lambda client: client.run(picture(**values)), transport)
    return raised.value


def our_error(fake: FakeVendor, transport: str = "rest", **values: Any) -> ModelwireError:
    """Make a picture with ours and give its error."""
    with ours(fake, transport, max_retries=0) as runware:
        driver = runware._core.driver
        driver.clock = replace(driver.clock, sleep=lambda _: None)
        with pytest.raises(ModelwireError) as raised:
            runware.image.bfl_flux_2_dev(**SCENE, **values)
    return raised.value


# Codes.


@BOTH
def test_a_timeout_of_the_provider_has_no_code(fake: FakeVendor, transport: Transport) -> None:
    """Section 7: the code that the vendor's own pages give as an example is unknown to the SDK.

    Nor is it to be tried again. With ours it is a timeout, whatever the case of its letters.
    """
    fake.plan(*[TaskPlan(failures={0: "timeoutProvider"})] * 2)
    error = theirs(fake, transport)
    assert (error.code, error.retryable) == ("unknown", False)

    found = our_error(fake, transport)
    assert (found.code, found.retryable) == ("timeout", True)


@pytest.mark.parametrize(
    ("raw", "code"),
    [("sendFailed", "connection"), ("httpError", "server_error"), ("parseError", "server_error")],
)
def test_codes_of_its_own_making_are_unknown(raw: str, code: str) -> None:
    """Section 7: the SDK does not know the codes that it makes up itself; ours does.

    They stand for a frame that cannot be sent, a gateway's answer, and a reply that is no JSON.
    """
    assert create_runware_error(raw, "no").code == "unknown"
    error = Runware.error(raw, "no")
    assert (error.code, error.retryable) == (code, True)


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply.text("<h1>Bad gateway</h1>", 502), "server_error"),
        (Reply.text("<h1>Forbidden</h1>", 403), "auth"),
        (Reply.text("<h1>Too large</h1>", 413), "validation"),
        (Reply.text("<h1>Welcome</h1>", 200), "server_error"),
    ],
    ids=["502", "403", "413", "200"],
)
def test_replies_without_json_have_no_code(fake: FakeVendor, reply: Reply, code: str) -> None:
    """Section 8: what is no JSON is unknown to the SDK.

    Ours goes by the HTTP status, and by what a good status without an envelope means.
    """
    fake.answer_next(reply, operation="imageInference", times=4)
    assert theirs(fake).code == "unknown"
    unknown = {"errors": [{"code": "taskFailedOrNotFound", "message": "No such task."}]}
    fake.answer_next(Reply.json(unknown, 404), operation="getResponse")
    fake.answer_next(reply, operation="imageInference")
    assert our_error(fake).code == code


def test_facts_of_the_reply_are_not_told(fake: FakeVendor) -> None:
    """Section 7: the time to wait and the request's id are on the SDK's errors of apps alone.

    Ours has both on every error.
    """
    refusal = {"errors": [{"code": "rateLimitExceeded", "message": "Too fast."}]}
    headers = {"Retry-After": "7", "X-Request-Id": "req-1"}
    reply = Reply.json(refusal, 429, headers)
    fake.answer_next(reply, operation="imageInference", times=4)
    lost = theirs(fake)
    assert (lost.retry_after, lost.request_id) == (None, None)

    fake.answer_next(reply, operation="imageInference")
    error = our_error(fake)
    assert isinstance(error, RateLimitError)
    assert (error.retry_after, error.request_id) == (7.0, "req-1")


@BOTH
def test_a_list_of_parameters_is_cut_to_its_first(fake: FakeVendor, transport: Transport) -> None:
    """Section 5: of a fault between several parameters the SDK keeps the first name.

    Ours points at the first and keeps the list.
    """
    names = ["width", "height"]
    plan = TaskPlan(error={"code": "invalidParameter", "message": "Too large.", "parameter": names})
    fake.plan(plan, plan)
    lost = theirs(fake, transport)
    assert lost.parameter == "width"
    assert "height" not in repr(vars(lost))

    error = our_error(fake, transport)
    assert (error.parameter, error.raw["parameter"]) == ("width", names)


# Envelopes.


@BOTH
@pytest.mark.parametrize("delivery", ["sync", "async"])
def test_an_empty_list_of_errors_is_a_failure(
    fake: FakeVendor, transport: Transport, delivery: str
) -> None:
    """Section 5: over HTTP the SDK raises for results that stand beside an empty list of errors.

    With ours an empty list is none.
    """
    fake.default_task = TaskPlan(empty_errors=True)
    if transport == "rest":
        theirs(fake, deliveryMethod=delivery)
        assert fake.billed == 1
    with ours(fake, transport) as runware:
        assert runware.image.bfl_flux_2_dev(**SCENE, delivery_method=delivery).url  # type: ignore[arg-type]


def _mixed(received: Received) -> Reply:
    """Answer with a result and an error of one task."""
    facts = {"taskType": "imageInference", "taskUUID": received.json()[0]["taskUUID"]}
    url = "https://im.example/1.png"
    error = {**facts, "code": "inferenceError", "message": "One of two failed."}
    return Reply.json({"data": [{**facts, "imageUUID": "i-1", "imageURL": url}], "errors": [error]})


def test_results_beside_errors_are_lost(fake: FakeVendor) -> None:
    """Section 5: one body may hold both. The SDK raises the error and drops what was paid for.

    Ours keeps the result on the error.
    """
    told: list[Any] = []
    fake.answer_next(_mixed, operation="imageInference", times=2)
    error = theirs(fake, numberResults=2, deliveryMethod="sync")
    assert "im.example" not in repr(vars(error))

    with ours(fake, on_result=told.append) as runware, pytest.raises(PartialFailure) as raised:
        runware.image.bfl_flux_2_dev(**SCENE, number_results=2, delivery_method="sync")
    assert [result.url for result in raised.value.results] == ["https://im.example/1.png"]
    assert [type(one) for one in told] == [Success, Failure]


def test_results_beside_errors_of_other_tasks_are_lost(fake: FakeVendor) -> None:
    """Section 5: errors are per task, and a batch of ours loses no task by another's.

    The SDK has no batches.
    """
    assert not [name for name in dir(Sdk) if "batch" in name or "many" in name]
    fake.plan(TaskPlan(), TaskPlan(error="invalidParameter"), TaskPlan())
    with ours(fake) as runware:
        make = runware.image.bfl_flux_2_dev.params
        found = runware.run_batch([make(**SCENE)] * 3)
    assert [type(one) for one in found] == [Success, Failure, Success]
    assert fake.operations().count("imageInference") == 1


# Secrets.


def _shown(error: BaseException) -> str:
    """Give everything that an error can show."""
    lines = traceback.format_exception(error)
    kept = pickle.loads(pickle.dumps(error))  # made on the line itself
    return "\n".join([*lines, repr(error), repr(vars(error)), repr(kept), repr(vars(kept))])


def test_the_key_stands_in_the_repr_of_its_settings(fake: FakeVendor) -> None:
    """Section 4: the SDK's settings show the key to whoever prints them.

    Ours show it nowhere, and no pickle carries it.
    """

    async def show(client: Sdk) -> str:
        return repr(client._config)

    assert fake.api_key in ask(fake, show)

    with ours(fake) as runware:
        runware.image.bfl_flux_2_dev(**SCENE)
        parts = [runware, runware._core, runware._core.settings, runware.image.bfl_flux_2_dev]
        assert not [part for part in parts if fake.api_key in repr(part) + repr(vars_of(part))]
        assert fake.api_key.encode() not in pickle.dumps(runware)


def vars_of(value: Any) -> Any:
    """Give the attributes of an object but the one that is its key."""
    found = dict(getattr(value, "__dict__", {}))
    return {k: v for k, v in found.items() if k not in ("_api_key", "_key", "_secrets")}


def test_keys_are_told_to_the_log(fake: FakeVendor, caplog: pytest.LogCaptureFixture) -> None:
    """Section 4: a key goes out in the socket's first frame, and as a utility's parameter.

    The SDK masks the frame, and tells the parameter. Neither is in a record or an entry of ours,
    on either transport, at the lowest level.
    """
    entries: list[Any] = []
    task: Any = {"taskType": "authentication", "apiKey": OTHER_KEY, "model": "x"}

    async def sign_in(client: Sdk) -> None:
        await client.run(task)

    with pytest.raises(RunwareError):
        ask(fake, sign_in, debug=True, log_sink=entries.append, poll_timeout=100)
    assert OTHER_KEY in repr(entries)

    told: list[Any] = []
    caplog.set_level(logging.DEBUG, "modelwire")
    for transport in ("rest", "websocket"):
        with ours(fake, transport, debug=True, log_sink=told.append) as runware:
            runware.image.bfl_flux_2_dev(**SCENE)
            runware.authentication(api_key=OTHER_KEY)
            runware.run(AuthenticationParams(api_key=OTHER_KEY))
            runware.run("authentication", apiKey=OTHER_KEY)
    assert {entry.category for entry in told} >= {"socket"}
    shown = repr(told) + "".join(repr(vars(record)) for record in caplog.records)
    assert fake.api_key not in shown
    assert OTHER_KEY not in shown


@pytest.mark.parametrize("transport", ["rest", "websocket"])
def test_errors_never_show_a_key(fake: FakeVendor, transport: str) -> None:
    """Section 4: a vendor that repeats a key does not bring it into an error of ours.

    It is not in the text, the facts, the traceback or the pickle, be it the client's or a
    parameter.
    """
    echo = {"code": "invalidApiKey", "message": f"{API_KEY} is no key", "given": [API_KEY]}
    errors: list[BaseException] = []
    fake.plan(TaskPlan(error=echo))
    errors.append(our_error(fake, transport))

    other = {"code": "invalidApiKey", "message": f"{OTHER_KEY} is no key", "apiKey": OTHER_KEY}
    reply = Reply.json({"errors": [other]}, 401)
    fake.answer_next(reply, operation="authentication")
    with ours(fake) as runware, pytest.raises(AuthError) as raised:
        runware.authentication(api_key=OTHER_KEY)
    errors.append(raised.value)
    shown = "\n".join(map(_shown, errors))
    assert "is no key" in shown
    assert API_KEY not in shown
    assert OTHER_KEY not in shown


@pytest.mark.parametrize("transport", ["rest", "websocket"])
def test_a_refused_key_is_not_shown(fake: FakeVendor, transport: str) -> None:
    """Section 4: the key that a client was given wrongly is as secret as a right one."""
    with ours(fake, transport, api_key=OTHER_KEY) as runware, pytest.raises(AuthError) as raised:
        runware.image.bfl_flux_2_dev(**SCENE)
    assert OTHER_KEY not in _shown(raised.value)


WRONG: tuple[dict[str, Any], ...] = (
    {"api_key": OTHER_KEY, "connection_session_uuid": 7},
    {"api_keyy": OTHER_KEY},
    {"apiKeys": [OTHER_KEY]},
    {"api_key": OTHER_KEY.encode()},
    {"api_key": [OTHER_KEY]},
    {"api_key": {"key": OTHER_KEY}},
)


@pytest.mark.parametrize("values", WRONG, ids=",".join)
def test_a_key_that_is_given_wrongly_is_not_shown(
    fake: FakeVendor, values: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Section 11: ours masks a key in what it says of wrong parameters, be it misspelt or of a wrong type."""
    params = AuthenticationParams(api_key=OTHER_KEY)
    assert OTHER_KEY not in repr(params) + str(params)
    with pytest.raises(InvalidParams) as built:
        AuthenticationParams(**values)
    with ours(fake) as runware:
        with pytest.raises(InvalidParams) as called:
            runware.authentication(**values)
        with suppress(ModelwireError):  # bytes cannot be sent, whatever the mode
            runware.authentication.with_options(validate="warn")(**values)
        with pytest.raises(InvalidParams) as added:
            runware.authentication.with_options(extra={"apiKey": OTHER_KEY})(api_key="other")
    shown = [_shown(one.value) for one in (built, called, added)]
    assert OTHER_KEY not in "\n".join([*shown, caplog.text])
