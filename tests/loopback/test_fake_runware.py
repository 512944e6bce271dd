"""The fake Runware speaks the vendor's HTTP protocol, as a plain client sees it."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import (
    API_KEY,
    FakeVendor,
    FaultPlan,
    LoopbackServer,
    TaskPlan,
    replies,
)
from modelwire_runtime.testing.loopback import Received, Reply
from tests.support.fake_runware import error, items, poll, send, task, uuid
from tests.support.runware_models import FILM, SHARPER, SONG, STATUE, TALKER, runware_data

AT_ONCE = TaskPlan(steps=())


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.origin, headers=headers, trust_env=False) as client:
        yield client


def test_an_async_task_is_acknowledged_and_then_polled(
    http: httpx.Client, fake: FakeVendor
) -> None:
    """A task is acknowledged, works, tells its progress, is finished, and stays finished."""
    assert items(http, task(deliveryMethod="async")) == [
        {"taskType": "imageInference", "taskUUID": uuid()}
    ]
    looks = [poll(http) for _ in range(4)]
    assert [[item["status"] for item in look] for look in looks] == [
        ["processing"],
        ["processing"],
        ["success"],
        ["success"],
    ]
    assert looks[1][0]["progress"] == 40
    assert looks[2] == looks[3]
    assert set(looks[2][0]) == {
        "taskType",
        "taskUUID",
        "status",
        "imageUUID",
        "imageURL",
        "seed",
    }
    assert httpx.get(looks[2][0]["imageURL"], trust_env=False).content.startswith(b"\xff\xd8\xff")
    assert (fake.executed[uuid()], fake.billed) == (1, 1)
    assert fake.operations() == ["imageInference", *["getResponse"] * 4, "file"]


def test_a_sync_task_is_answered_with_its_results(http: httpx.Client) -> None:
    """A task that says nothing is waited for; a video is not, whatever it says."""
    (item,) = items(http, task(includeCost=True, seed=7))
    assert (item["cost"], item["seed"]) == (0.01, 7)
    assert "status" not in item
    (ack,) = items(http, task(2, "videoInference", model=FILM, duration=2))
    assert set(ack) == {"taskType", "taskUUID"}


@pytest.mark.parametrize(
    ("values", "kind", "begins"),
    [
        ({"outputFormat": "PNG"}, "image", b"\x89PNG"),
        ({"outputFormat": "WEBP"}, "image", b"RIFF"),
        ({"type": "videoInference", "model": FILM, "deliveryMethod": "sync"}, "video", b""),
        ({"type": "audioInference", "model": SONG, "outputFormat": "WAV"}, "audio", b"RIFF"),
        ({"type": "upscale", "model": SHARPER, "inputs": {"image": uuid(9)}}, "image", b"\xff\xd8"),
        ({"type": "upscale", "model": SHARPER, "inputs": {"video": uuid(9)}}, "video", b""),
    ],
)
def test_media_come_in_the_form_that_is_asked_for(
    http: httpx.Client, values: Any, kind: str, begins: bytes
) -> None:
    """A link, base64 and a data URI hold the same real file."""
    (link,) = items(http, task(1, **values))
    (text,) = items(http, task(2, **values, outputType="base64Data"))
    (uri,) = items(http, task(3, **values, outputType="dataURI"))
    content = httpx.get(link[f"{kind}URL"], trust_env=False).content
    assert content.startswith(begins)
    assert base64.b64decode(text[f"{kind}Base64Data"]) == content
    assert base64.b64decode(uri[f"{kind}DataURI"].partition("base64,")[2]) == content
    assert len({link[f"{kind}UUID"], text[f"{kind}UUID"], uri[f"{kind}UUID"]}) == 3


def test_other_results_have_their_own_shapes(http: httpx.Client) -> None:
    """Text tells its reason and usage, a statue is a list of files."""
    messages = [{"role": "user", "content": "Hi"}]
    (text,) = items(http, task(1, "textInference", model=TALKER, messages=messages))
    assert text["text"].startswith('You said: "Hi"')
    assert text["finishReason"] == "stop"
    assert text["usage"]["promptTokens"] == 1
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    asked = {"model": TALKER, "messages": messages}
    (data,) = items(http, task(3, "textInference", **asked, jsonSchema=schema))
    assert json.loads(data["text"]) == {"n": 1}
    (short,) = items(http, task(4, "textInference", **asked, settings={"maxTokens": 2}))
    assert (short["text"], short["finishReason"]) == ("You said:", "length")
    (statue,) = items(http, task(2, "3dInference", model=STATUE))
    (file,) = statue["outputs"]["files"]
    assert httpx.get(file["url"], trust_env=False).content.startswith(b"glTF")


def test_results_may_come_one_by_one_and_fail_singly(http: httpx.Client, fake: FakeVendor) -> None:
    """State is cumulative: each poll repeats what has arrived; a failed result stands beside the others."""
    plan = TaskPlan(steps=(None,), apart=1, failures={1: "inferenceError"}, indexed=True)
    fake.plan(plan)
    items(http, task(deliveryMethod="async", numberResults=3))
    looks = [poll(http) for _ in range(4)]
    assert [[item["status"] for item in look] for look in looks] == [
        ["processing"],
        ["success", "processing"],
        ["success", "error", "processing"],
        ["success", "error", "success"],
    ]
    failed = looks[3][1]
    assert failed["error"]["code"] == "inferenceError"
    assert [item["resultIndex"] for item in looks[3]] == [0, 1, 2]
    assert fake.billed == 1


def test_a_plan_may_repeat_turn_round_and_hasten_results(
    http: httpx.Client, fake: FakeVendor
) -> None:
    """Duplicates, another order and results in the acknowledgement are all to be had."""
    fake.plan(TaskPlan(eager=True, repeats=2, backwards=True, indexed=True, empty_errors=True))
    found = send(http, task(deliveryMethod="async", numberResults=2))
    assert found["errors"] == []
    assert "status" not in found["data"][0]
    assert [item["resultIndex"] for item in found["data"][1:]] == [1, 1, 0, 0]


@pytest.mark.parametrize(
    ("values", "code", "parameter"),
    [
        ({"width": 500}, "invalidParameter", "width"),
        ({"colour": "red"}, "unknownParameter", "colour"),
        ({"positivePrompt": 3}, "invalidParameter", "positivePrompt"),
        ({"type": "dancing"}, "invalidTaskType", "taskType"),
        ({"taskUUID": "me"}, "invalidTaskUUID", "taskUUID"),
        ({"model": "civitai:1@2", "width": 500}, "invalidParameter", "width"),
    ],
)
def test_a_wrong_task_is_refused(
    http: httpx.Client, fake: FakeVendor, values: Any, code: str, parameter: str
) -> None:
    """A task is judged by its model's set, or when no spec knows the model by that of its type."""
    reply = http.post("/v1", json=[task(**values)])
    (found,) = reply.json()["errors"]
    assert reply.status_code == 400
    assert (found["code"], found["parameter"]) == (code, parameter)
    assert fake.billed == 0


def test_a_missing_parameter_is_named(http: httpx.Client) -> None:
    """What must be there is missed by its wire name."""
    wrong = task()
    del wrong["positivePrompt"]
    found = error(http, wrong)
    assert (found["code"], found["parameter"]) == ("missingParameter", "positivePrompt")


def test_a_model_that_no_spec_knows_is_served(http: httpx.Client) -> None:
    """A community model is judged by what every model of its type takes."""
    (item,) = items(http, task(model="civitai:1@2", width=512))
    assert item["imageURL"]


def test_judging_may_be_left_out() -> None:
    """A test that needs speed or nonsense turns the judgement off."""
    with FakeVendor(data=runware_data(), validates=False) as fake:
        headers = {"Authorization": f"Bearer {API_KEY}"}
        wrong = [task(colour="red", width=1)]
        reply = httpx.post(fake.url, json=wrong, headers=headers, trust_env=False)
        assert reply.status_code == 200


def test_a_known_id_is_a_conflict(http: httpx.Client, fake: FakeVendor) -> None:
    """The same id is executed once; a vendor that forgets executes it again."""
    items(http, task())
    found = error(http, task())
    assert (found["code"], found["taskUUID"]) == ("conflictTaskUUID", uuid())
    assert (fake.submitted[uuid()], fake.executed[uuid()]) == (2, 1)
    fake.remembers = False
    items(http, task())
    assert fake.executed[uuid()] == 2


def test_tasks_of_a_batch_are_answered_together(http: httpx.Client) -> None:
    """One task may be refused while the others are done."""
    reply = http.post("/v1", json=[task(1), task(2, width=1), task(3)])
    assert reply.status_code == 200
    assert [item["taskUUID"] for item in reply.json()["data"]] == [uuid(1), uuid(3)]
    assert [item["taskUUID"] for item in reply.json()["errors"]] == [uuid(2)]


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("insufficientCredits", 402),
        ("rateLimitExceeded", 429),
        ("internalServerError", 500),
        ("timeoutProvider", 504),
        ({"code": "own", "message": "Mine.", "parameter": ["width", "height"]}, 400),
    ],
)
def test_a_planned_refusal_has_its_status(
    http: httpx.Client, fake: FakeVendor, code: Any, status: int
) -> None:
    """A plan refuses a task with any code; nothing is done."""
    fake.plan(TaskPlan(error=code))
    reply = http.post("/v1", json=[task()])
    assert reply.status_code == status
    (found,) = reply.json()["errors"]
    assert found["code"] == (code if isinstance(code, str) else "own")
    assert found["taskUUID"] == uuid()
    assert fake.billed == 0


def test_an_error_may_name_no_task(http: httpx.Client, fake: FakeVendor) -> None:
    """A plan may leave the id out of a refusal."""
    fake.plan(TaskPlan(error="internalServerError", anonymous=True))
    assert "taskUUID" not in error(http, task())


def test_the_key_stands_in_the_header_or_in_the_body(fake: FakeVendor) -> None:
    """Either place will do; without a key, or with a wrong one, nothing is done."""
    told = {"taskType": "authentication", "apiKey": API_KEY}
    found = httpx.post(fake.url, json=[told, task()], trust_env=False)
    assert found.status_code == 200
    alone = httpx.post(fake.url, json=[told], trust_env=False).json()
    assert alone["data"][0]["connectionSessionUUID"]
    for body in ([task(2)], [{**told, "apiKey": "other"}, task(2)], []):
        refused = httpx.post(fake.url, json=body, trust_env=False)
        assert refused.status_code == 401
        assert refused.json()["errors"][0]["code"] == "invalidApiKey"
    assert fake.billed == 1


@pytest.mark.parametrize("body", [b"{}", b"[", b"[]", b"[1]", b'[{"taskUUID": "x"}]'])
def test_a_body_that_is_no_task_is_refused(http: httpx.Client, body: bytes) -> None:
    """Only an array of objects that name their type is taken."""
    reply = http.post("/v1", content=body)
    assert reply.status_code == 400
    assert reply.json()["errors"]


def test_a_dry_run_prices_and_runs_nothing(http: httpx.Client, fake: FakeVendor) -> None:
    """The header has a task judged and priced; its id stays free."""
    headers = {"X-Runware-Dry-Run": "1"}
    (item,) = send(http, task(numberResults=2), headers=headers)["data"]
    assert item["cost"] == 0.02
    assert send(http, task(2, width=1), headers=headers)["errors"]
    assert (fake.billed, fake.executed.total(), len(fake.tasks)) == (0, 0, 0)


def test_an_unknown_task_cannot_be_polled(http: httpx.Client, fake: FakeVendor) -> None:
    """A task that never arrived, or has expired, is not found."""
    assert http.post("/v1", json=[task(9, "getResponse")]).status_code == 404
    items(http, task(deliveryMethod="async"))
    fake.expire(uuid())
    assert error(http, task(1, "getResponse"))["code"] == "taskFailedOrNotFound"


def test_a_webhook_is_sent_each_result_flat(http: httpx.Client, fake: FakeVendor) -> None:
    """Every result is posted by itself, without an envelope."""
    posted: list[Any] = []

    def hook(received: Received) -> Reply:
        posted.append(received.json())
        return Reply()

    with LoopbackServer(hook) as server:
        hooked = task(deliveryMethod="async", webhookURL=f"{server.origin}/hook", numberResults=2)
        items(http, hooked)
        fake.wait_for_webhooks()
    assert [one["taskUUID"] for one in posted] == [uuid()] * 2
    assert fake.tasks[uuid()].webhooks == [200, 200]


def test_no_webhook_leaves_the_machine(http: httpx.Client, fake: FakeVendor) -> None:
    """An address elsewhere is never called."""
    items(http, task(webhookURL="https://me.example/hook"))
    fake.wait_for_webhooks()
    assert "me.example" in fake.violations[0]


def test_faults_strike_by_count(fake: FakeVendor) -> None:
    """A repeat after a lost reply is a conflict, since the task was done; after 429 and 503 it is not."""
    plan = FaultPlan({1: "drop", 3: "error_429", 5: "error_503", 7: "duplicate", 8: "cut"})
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with (
        FakeVendor(data=runware_data(), faults=plan) as other,
        httpx.Client(headers=headers, trust_env=False) as http,
    ):

        def post(number: int) -> httpx.Response:
            return http.post(other.url, json=[task(number)])

        with pytest.raises(httpx.TransportError):
            post(1)
        assert post(1).json()["errors"][0]["code"] == "conflictTaskUUID"
        limited = post(2)
        assert (limited.status_code, limited.headers["retry-after"]) == (429, "0")
        assert post(2).status_code == 200
        assert post(3).status_code == 503
        assert post(3).status_code == 200
        assert post(4).json()["errors"][0]["code"] == "conflictTaskUUID"
        with pytest.raises(httpx.TransportError):
            post(5)
        assert set(other.executed.values()) == {1}
        assert len(other.executed) == 5


def test_a_forced_reply_goes_by_the_type_of_the_task(http: httpx.Client, fake: FakeVendor) -> None:
    """What is forced upon polls leaves submissions alone."""
    fake.answer_next(replies.rate_limited(3), operation="getResponse")
    items(http, task(deliveryMethod="async"))
    reply = http.post("/v1", json=[task(1, "getResponse")])
    assert (reply.status_code, reply.headers["retry-after"]) == (429, "3")
