"""The fake vendor's job queue speaks the vendor's protocol, as a plain HTTP client sees it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, ERROR_SHAPES, FakeVendor, JobPlan, LoopbackServer
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import REASON

IMAGE = "p-image-t2i"
VIDEO = "p-video"
SPEECH = "chatterbox-turbo"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.base_url, headers=headers, trust_env=False) as client:
        yield client


def submit(http: httpx.Client, endpoint: str = IMAGE, operation: str = "run", **values: Any) -> Any:
    """Submit a job and return its envelope."""
    values = {"prompt": "A robot", **values}
    return http.post(f"/{endpoint}/{operation}", json={"input": values}).json()


def test_a_job_moves_on_when_it_is_looked_at(http: httpx.Client) -> None:
    """A job is queued, works, reports progress and completes, one step a look and without a clock."""
    job = submit(http)
    assert job == {"id": job["id"], "status": "IN_QUEUE"}
    looks = [http.get(f"/{IMAGE}/status/{job['id']}").json() for _ in range(4)]
    assert [look["status"] for look in looks] == [
        "IN_QUEUE",
        "IN_PROGRESS",
        "COMPLETED",
        "COMPLETED",
    ]
    assert looks[1]["output"] == "50%"
    assert set(looks[2]["output"]) == {"image_url", "cost"}


def test_runsync_waits_for_the_end_or_gives_up(http: httpx.Client, fake: FakeVendor) -> None:
    """A synchronous submission answers with the finished job, or with a pending one whose wait ran out."""
    done = submit(http, operation="runsync")
    assert done["status"] == "COMPLETED"
    assert done["id"].startswith("sync-")
    fake.plan(JobPlan(in_sync=False))
    pending = submit(http, operation="runsync")
    assert pending["status"] == "IN_QUEUE"
    held = http.get(f"/{IMAGE}/status-sync/{pending['id']}", params={"wait": 1000}).json()
    assert held["status"] == "COMPLETED"


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"aspect_ratio": "5:9"}, "aspect_ratio"),
        ({"aspect_ratio": "custom", "width": 500, "height": 512}, "width"),
        ({"aspect_ratio": "custom"}, "width"),
        ({"prompt": 7}, "prompt"),
        ({"seed": "one"}, "seed"),
    ],
)
def test_wrong_input_is_refused_by_name(
    http: httpx.Client, fake: FakeVendor, values: dict[str, Any], named: str
) -> None:
    """The model's own parameter set judges the input; the answer is a 400 that names the parameter."""
    reply = http.post(f"/{IMAGE}/run", json={"input": {"prompt": "A robot", **values}})
    assert reply.status_code == 400
    assert named in reply.json()["error"]
    assert not fake.jobs
    assert fake.billed == 0


def test_unknown_input_is_let_pass(http: httpx.Client) -> None:
    """A key that no page documents is tolerated, as the vendor seems to."""
    assert submit(http, new_option=True)["status"] == "IN_QUEUE"


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (b"{", "not JSON"),
        (b"{}", "input"),
        (b'{"input": 3}', "input"),
        (b'{"input": {"prompt": "A"}, "policy": {"ttl": 5}}', "policy.ttl"),
        (
            b'{"input": {"prompt": "A"}, "policy": {"executionTimeout": true}}',
            "policy.executionTimeout",
        ),
        (b'{"input": {"prompt": "A"}, "s3Config": {"accessId": "a"}}', "s3Config"),
    ],
)
def test_a_wrong_envelope_is_refused(http: httpx.Client, body: bytes, named: str) -> None:
    """What stands around the input is judged too."""
    reply = http.post(f"/{IMAGE}/run", content=body, headers={"Content-Type": "application/json"})
    assert (reply.status_code, named in reply.json()["error"]) == (400, True)


@pytest.mark.parametrize("wait", ["999", "300001", "long"])
def test_a_wait_out_of_range_is_refused(http: httpx.Client, wait: str) -> None:
    """How long a synchronous submission may be held open has limits."""
    reply = http.post(f"/{IMAGE}/runsync?wait={wait}", json={"input": {"prompt": "A"}})
    assert reply.status_code == 400
    assert reply.json()["error"].startswith("wait")


def test_a_policy_in_its_limits_is_kept(http: httpx.Client, fake: FakeVendor) -> None:
    """A policy within the vendor's limits is accepted and can be looked up."""
    policy = {"executionTimeout": 60_000, "ttl": 600_000, "lowPriority": True}
    job = http.post(f"/{IMAGE}/run", json={"input": {"prompt": "A"}, "policy": policy}).json()
    assert fake.jobs[job["id"]].request["policy"] == policy


@pytest.mark.parametrize(
    ("endpoint", "values", "key", "media_type", "begins"),
    [
        (IMAGE, {}, "image_url", "image/png", b"\x89PNG"),
        (
            "black-forest-labs-flux-1-dev",
            {"image_format": "jpeg"},
            "image_url",
            "image/jpeg",
            b"\xff\xd8",
        ),
        ("z-image-turbo", {"output_format": "webp"}, "image_url", "image/webp", b"RIFF"),
        (VIDEO, {"duration": 2}, "video_url", "video/mp4", b"\x00\x00\x00"),
        (SPEECH, {}, "audio_url", "audio/wav", b"RIFF"),
        (SPEECH, {"format": "flac"}, "audio_url", "audio/flac", b"fLaC"),
        (SPEECH, {"format": "ogg"}, "audio_url", "audio/ogg", b"OggS"),
    ],
)
def test_results_are_real_files(
    http: httpx.Client,
    fake: FakeVendor,
    endpoint: str,
    values: dict[str, Any],
    key: str,
    media_type: str,
    begins: bytes,
) -> None:
    """A result is a file in the format that was asked for, fetched without a key."""
    output = submit(http, endpoint, "runsync", **values)["output"]
    assert output["cost"] == 0.01
    file = httpx.get(output[key], trust_env=False)
    assert file.headers["content-type"] == media_type
    assert file.content.startswith(begins)
    assert not fake.violations


def test_a_picture_has_the_size_that_was_asked_for(http: httpx.Client) -> None:
    """Width and height reach the file."""
    values = {"aspect_ratio": "custom", "width": 512, "height": 768}
    url = submit(http, IMAGE, "runsync", **values)["output"]["image_url"]
    data = httpx.get(url, trust_env=False).content
    assert (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")) == (512, 768)


def test_the_key_must_not_reach_the_host_of_results(http: httpx.Client, fake: FakeVendor) -> None:
    """Fetching a result with the key is answered with 400 and kept as a violation."""
    url = submit(http, operation="runsync")["output"]["image_url"]
    assert http.get(url).status_code == 400
    assert fake.violations == [f"Authorization was sent with GET {httpx.URL(url).path}"]


@pytest.mark.parametrize("shape", ERROR_SHAPES)
@pytest.mark.parametrize("status", [200, 400])
def test_a_failure_tells_its_reason_in_each_shape(
    http: httpx.Client, fake: FakeVendor, shape: Any, status: int
) -> None:
    """A failed job has its reason in the planned shape and comes with the planned HTTP status."""
    fake.plan(JobPlan(end="FAILED", shape=shape, error_status=status, steps=()))
    job = submit(http)
    reply = http.get(f"/{IMAGE}/status/{job['id']}")
    assert (reply.status_code, reply.json()["status"]) == (status, "FAILED")
    assert ("error" in reply.json()) == (shape != "empty")
    assert shape == "empty" or REASON in json.dumps(reply.json()["error"])


@pytest.mark.parametrize("end", ["CANCELLED", "TIMED_OUT", "SOMETHING_NEW"])
def test_a_job_ends_as_planned(http: httpx.Client, fake: FakeVendor, end: str) -> None:
    """Every end can be planned, one that no client knows too."""
    fake.plan(JobPlan(steps=("RUNNING",), end=end))
    job = submit(http)
    looks = [http.get(f"/{IMAGE}/status/{job['id']}").json()["status"] for _ in range(2)]
    assert looks == ["RUNNING", end]


def test_cancel_ends_a_job_for_good(http: httpx.Client) -> None:
    """A cancelled job stays cancelled."""
    job = submit(http)
    assert http.post(f"/{IMAGE}/cancel/{job['id']}").json() == {
        "id": job["id"],
        "status": "CANCELLED",
    }
    assert http.get(f"/{IMAGE}/status/{job['id']}").json()["status"] == "CANCELLED"


def test_retry_runs_a_failed_job_again(http: httpx.Client, fake: FakeVendor) -> None:
    """Only a failed job can be retried; it keeps its id and drops its error."""
    fake.plan(JobPlan(end="FAILED", steps=()), JobPlan(steps=()))
    job = submit(http)
    path = f"/{IMAGE}/retry/{job['id']}"
    assert http.post(path).status_code == 400
    assert http.get(f"/{IMAGE}/status/{job['id']}").json()["status"] == "FAILED"
    assert http.post(path).json() == {"id": job["id"], "status": "IN_QUEUE"}
    again = http.get(f"/{IMAGE}/status/{job['id']}").json()
    assert again["status"] == "COMPLETED"
    assert "error" not in again


def test_purge_removes_what_waits(http: httpx.Client) -> None:
    """Purging drops queued jobs and leaves the running one."""
    running, waiting = submit(http), submit(http)
    for _ in range(2):
        http.get(f"/{IMAGE}/status/{running['id']}")
    assert http.post(f"/{IMAGE}/purge-queue").json() == {"removed": 1, "status": "completed"}
    assert http.get(f"/{IMAGE}/status/{running['id']}").status_code == 200
    assert http.get(f"/{IMAGE}/status/{waiting['id']}").status_code == 404


def test_health_counts_the_jobs(http: httpx.Client) -> None:
    """Health counts an endpoint's own jobs by what they do."""
    submit(http)
    submit(http, operation="runsync")
    submit(http, VIDEO)
    jobs = http.get(f"/{IMAGE}/health").json()["jobs"]
    assert jobs == {"completed": 1, "failed": 0, "inProgress": 0, "inQueue": 1, "retried": 0}


def test_an_expired_job_is_gone(http: httpx.Client, fake: FakeVendor) -> None:
    """A job whose time has run out is a 404, as at the vendor."""
    job = submit(http)
    fake.expire(job["id"])
    assert http.get(f"/{IMAGE}/status/{job['id']}").status_code == 404


@pytest.mark.parametrize("bare", [False, True])
def test_a_stream_is_polled_until_it_is_empty(
    http: httpx.Client, fake: FakeVendor, bare: bool
) -> None:
    """Each look at a stream gives what came since; the object and the bare list are both served."""
    fake.plan(JobPlan(chunks=("Hel", "lo"), output="Hello", bare_stream=bare))
    fake.serve_endpoint("mine", lambda value: value)
    job = http.post("/mine/run", json={"input": {}}).json()
    looks = [http.get(f"/mine/stream/{job['id']}").json() for _ in range(4)]
    if bare:
        assert [[piece["output"] for piece in look] for look in looks] == [["Hel"], ["lo"], [], []]
    else:
        assert [look["status"] for look in looks][-1] == "COMPLETED"
        pieces = [piece["output"] for look in looks for piece in look["stream"]]
        assert pieces == ["Hel", "lo"]


def test_a_private_endpoint_runs_its_own_worker(http: httpx.Client, fake: FakeVendor) -> None:
    """A worker may return any JSON or yield chunks; its exception is a failed job in the vendor's words."""

    def worker(value: Any) -> Any:
        if value == "bad":
            raise ValueError("no such thing")
        return [value, None, True]

    fake.serve_endpoint("mine", worker)
    done = http.post("/mine/runsync", json={"input": {"n": 1}}).json()
    assert done["output"] == [{"n": 1}, None, True]
    failed = http.post("/mine/runsync", json={"input": "bad"}).json()
    assert failed["status"] == "FAILED"
    assert json.loads(failed["error"])["error_message"] == "no such thing"


def test_a_generator_streams(http: httpx.Client, fake: FakeVendor) -> None:
    """What a worker yields comes piece by piece, and as a list in its output."""
    fake.serve_endpoint("mine", lambda value: (part for part in value["words"]))
    job = http.post("/mine/run", json={"input": {"words": ["a", "b"]}}).json()
    pieces: list[Any] = []
    for _ in range(3):
        pieces += http.get(f"/mine/stream/{job['id']}").json()["stream"]
    assert [piece["output"] for piece in pieces] == ["a", "b"]
    assert http.get(f"/mine/status/{job['id']}").json()["output"] == ["a", "b"]


@pytest.mark.parametrize(
    ("answers", "seen"), [([200], [200]), ([500, 200], [500, 200]), ([500] * 5, [500] * 3)]
)
def test_a_webhook_is_called_once_the_job_ends(
    http: httpx.Client, fake: FakeVendor, answers: list[int], seen: list[int]
) -> None:
    """The end of a job is posted to its webhook, three times at most until it answers 200."""
    posted: list[Any] = []

    def hook(received: Received) -> Reply:
        posted.append(received.json())
        return Reply(answers.pop(0))

    with LoopbackServer(hook) as server:
        body = {"input": {"prompt": "A"}, "webhook": f"{server.origin}/hook"}
        job = http.post(f"/{IMAGE}/run", json=body).json()
        fake.wait_for_webhooks()
    assert [one["status"] for one in posted] == ["COMPLETED"] * len(seen)
    assert fake.jobs[job["id"]].webhooks == seen


def test_no_webhook_leaves_the_machine(http: httpx.Client, fake: FakeVendor) -> None:
    """A webhook that is not on 127.0.0.1 is never called; the job runs all the same."""
    body = {"input": {"prompt": "A"}, "webhook": "https://me.example/hook"}
    job = http.post(f"/{IMAGE}/runsync", json=body).json()
    fake.wait_for_webhooks()
    assert job["status"] == "COMPLETED"
    assert "me.example" in fake.violations[0]


def test_text_by_the_job_path_comes_as_tokens(fake: FakeVendor) -> None:
    """A transcription and a picture in base64 come in the shapes of their own."""
    from modelwire_runtime.testing.outputs import output_for

    models = {model.entry.endpoint: model for model in fake.data.models}
    spoken = output_for(models["whisper-v3-large"], {"audio": "x"}, "job", fake.add_file, 0.5)
    assert spoken["transcription"]
    assert spoken["cost"] == 0.5
    inline = output_for(models[IMAGE], {"enable_base64_output": True}, "job", fake.add_file, None)
    assert inline["image_url"].startswith("data:image/png;base64,")
    assert "cost" not in inline
