"""Where the vendor's own client goes wrong, as its recordings show, ours does not: a test each."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from modelwire import Aborted, AuthError, CallTimeout, InvalidParams, ModelwireError, Runpod
from modelwire_runtime.errors import NotFoundError, ProviderError
from modelwire_runtime.testing import (
    API_KEY,
    ERROR_SHAPES,
    ChatPlan,
    FakeVendor,
    JobPlan,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.testing.plans import REASON, ErrorShape
from modelwire_runtime.testing.scripted import Outcome
from modelwire_runtime.transports import Response
from tests.vectors.sdk_calls import BASE, Recording, load
from tests.vectors.sdk_reasons import EXCLUDED

HELLO: Any = [{"role": "user", "content": "Hello"}]
PICTURE = "https://in.example/1.png"
PNG = "iVBORw0KGgo="
SLASHES = [one for one in load() if "slashes" in EXCLUDED.get(one.key, "")]


def job(state: str, **fields: Any) -> Response:
    """Make a job envelope."""
    return reply({"id": "sync-1", "status": state, **fields})


QUEUED = job("IN_QUEUE")
IMAGE = job("COMPLETED", output={"image_url": "https://cdn.example/a.png", "cost": 0.02})
VIDEO = job("COMPLETED", output={"video_url": "https://cdn.example/v.mp4"})
SPEECH = job("COMPLETED", output={"audio_url": "https://cdn.example/a.wav", "cost": 0.001})


def scripted(*outcomes: Outcome, **settings: Any) -> tuple[Runpod, ScriptedTransport]:
    """Make a client that is answered from a list."""
    transport = ScriptedTransport(outcomes)
    options = {"base_url": BASE, "poll_interval": 0.0, **settings}
    return Runpod(api_key=API_KEY, transport=transport, **options), transport


def sent(transport: ScriptedTransport) -> list[str]:
    """Give what was asked, without the base."""
    return [f"{one.method} {one.url.removeprefix(BASE)}" for one in transport.requests]


def body(transport: ScriptedTransport) -> Any:
    """Give the body of the first request."""
    return json.loads(transport.requests[0].body or b"null")


@pytest.mark.parametrize("before", [(), (QUEUED,)], ids=["at submission", "at a look"])
@pytest.mark.parametrize(
    ("state", "kind", "text"),
    [("CANCELLED", Aborted, "was cancelled"), ("TIMED_OUT", CallTimeout, "timed out")],
)
def test_an_end_is_told_as_what_it_is(
    before: tuple[Response, ...], state: str, kind: type[ModelwireError], text: str
) -> None:
    """The SDK calls CANCELLED and TIMED_OUT of an image job an invalid JSON response."""
    runpod, transport = scripted(*before, job(state))
    with pytest.raises(kind, match=text):
        runpod.image.qwen_qwen_image(prompt="P")
    assert transport.left == 0
    assert len(transport.requests) == len(before) + 1


@pytest.mark.parametrize("before", [(), (QUEUED,)], ids=["at submission", "at a look"])
def test_running_is_a_state_like_in_progress(before: tuple[Response, ...]) -> None:
    """The SDK breaks on RUNNING, which a page of the vendor's lists."""
    runpod, _ = scripted(*before, job("RUNNING"), IMAGE)
    assert runpod.image.qwen_qwen_image(prompt="P").url == "https://cdn.example/a.png"


@pytest.mark.parametrize("state", ["CANCELLED", "TIMED_OUT"])
def test_a_video_that_has_ended_is_not_looked_at_again(state: str) -> None:
    """The SDK polls a cancelled or timed-out video until its attempts run out, ten minutes by default."""
    runpod, transport = scripted(QUEUED, job(state))
    with pytest.raises((Aborted, CallTimeout)) as caught:
        runpod.video.alibaba_wan_2_5(prompt="P", image=PICTURE)
    assert "did not end within" not in str(caught.value)
    assert sent(transport) == ["POST /wan-2-5/run", "GET /wan-2-5/status/sync-1"]


def test_polling_options_stay_out_of_the_input() -> None:
    """The SDK sends its polling options to the worker; ours are options of the call, not parameters."""
    runpod, transport = scripted(QUEUED, IMAGE, poll_interval=0.0, max_polls=3)
    runpod.image.qwen_qwen_image.with_options(timeout=60)(prompt="P")
    assert body(transport) == {"input": {"prompt": "P"}}


@pytest.mark.parametrize("name", ["maxPollAttempts", "pollIntervalMillis", "max_polls", "timeout"])
def test_an_option_among_the_parameters_is_refused(name: str) -> None:
    """A polling option that strays among the parameters is told, not sent."""
    runpod, transport = scripted()
    parameters: Any = {name: 3}
    with pytest.raises(InvalidParams, match=f"{name}=3"):
        runpod.run("qwen/qwen-image", prompt="P", **parameters)
    assert transport.requests == []


def test_a_speech_job_that_is_pending_is_waited_for() -> None:
    """The SDK takes a pending speech job for a reply without audio, and the paid job is lost."""
    runpod, transport = scripted(QUEUED, job("IN_PROGRESS"), SPEECH)
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt="Hi")
    assert (speech.url, speech.cost) == ("https://cdn.example/a.wav", 0.001)
    look = "GET /chatterbox-turbo/status/sync-1"
    assert sent(transport) == ["POST /chatterbox-turbo/runsync", look, look]


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("shape", ERROR_SHAPES)
def test_the_reason_of_a_failed_job_is_dug_out(shape: ErrorShape, status: int) -> None:
    """The SDK shows a failed job's raw JSON with its traceback, and breaks on an object."""
    with FakeVendor("runpod") as fake, fake.client() as runpod:
        fake.plan(JobPlan(end="FAILED", shape=shape, error_status=status))
        with pytest.raises(ModelwireError) as caught:
            runpod.image.qwen_qwen_image(prompt="P")
    text = str(caught.value)
    assert (REASON in text) is (shape != "empty")
    assert "{" not in text
    assert "Traceback" not in text
    assert "does not say why" in text or shape != "empty"
    assert "status" in caught.value.raw


@pytest.mark.parametrize(
    "error",
    [
        'Error submitting task: 400, {"code":400,"message":"why"}',
        'x {"message":"why","d":{"a":1}}',
        '{"error_type":"<class \'ValueError\'>","error_message":"why","error_traceback":"tb"}',
        {"message": "why", "details": {"field": "size"}},
        {"error": {"message": "why"}},
    ],
    ids=["upstream", "nested after it", "handler", "object", "object in object"],
)
def test_the_inner_message_is_shown(error: Any) -> None:
    """The same shapes are read in an HTTP error and in a failed job; the SDK reads the last brace of the first."""
    for answer in (reply({"error": error}, 400), job("FAILED", error=error)):
        runpod, _ = scripted(answer)
        with pytest.raises(ModelwireError) as caught:
            runpod.image.qwen_qwen_image(prompt="P")
        assert caught.value.message.split(": ", 1)[1] == "why"


def _draw(runpod: Runpod) -> None:
    runpod.image.qwen_qwen_image(prompt="P")


def _ask(runpod: Runpod) -> None:
    runpod.text.qwen_qwen3_32b_awq(messages=HELLO)


def _listen(runpod: Runpod) -> None:
    runpod.text.qwen_qwen3_32b_awq.stream(messages=HELLO).result()


@pytest.mark.parametrize("call", [_ask, _listen])
def test_an_error_that_is_a_text_is_shown_on_the_chat_path(call: Callable[[Runpod], None]) -> None:
    """The gateway answers `{"error": "text"}`, of which the SDK makes an empty message."""
    runpod, _ = scripted(reply({"error": "endpoint not found"}, 404))
    with pytest.raises(NotFoundError, match=r"endpoint not found.*HTTP 404"):
        call(runpod)


@pytest.mark.parametrize("call", [_draw, _ask, _listen])
def test_an_empty_refusal_still_says_something(call: Callable[[Runpod], None]) -> None:
    """A 401 comes without a body; the SDK's message is empty then."""
    runpod, _ = scripted(Response(401, {}, b""))
    with pytest.raises(AuthError, match=r": \S+.*HTTP 401") as caught:
        call(runpod)
    assert caught.value.documentation


@pytest.mark.parametrize(
    ("call", "path", "answer"),
    [
        (lambda r: r.image.qwen_qwen_image(prompt="P"), "qwen-image-t2i/runsync", IMAGE),
        (lambda r: r.video.pruna_p_video(prompt="P"), "p-video/run", VIDEO),
        (
            lambda r: r.speech.resembleai_chatterbox_turbo(prompt="P"),
            "chatterbox-turbo/runsync",
            SPEECH,
        ),
        (lambda r: r.endpoint("abc").run({"a": 1}), "abc/run", job("COMPLETED", output=1)),
        (
            lambda r: r.text.qwen_qwen3_32b_awq(messages=HELLO),
            "qwen3-32b-awq/openai/v1/chat/completions",
            reply({"choices": [{"index": 0, "message": {"content": "A"}}]}),
        ),
        (
            lambda r: r.completion.qwen_qwen3_32b_awq(prompt="P"),
            "qwen3-32b-awq/openai/v1/completions",
            reply({"choices": [{"index": 0, "text": "A"}]}),
        ),
    ],
    ids=["image", "video", "speech", "endpoint", "chat", "completion"],
)
def test_a_base_url_means_the_same_for_all(call: Any, path: str, answer: Response) -> None:
    """The SDK takes it for an endpoint, for an OpenAI server, or for nothing, by the kind of model."""
    runpod, transport = scripted(answer, base_url="https://proxy.example/v2")
    call(runpod)
    assert transport.requests[0].url == f"https://proxy.example/v2/{path}"


def test_another_endpoint_is_named_apart_from_the_base() -> None:
    """A model on an endpoint of one's own keeps its rules, and the base stays the service's."""
    runpod, transport = scripted(IMAGE)
    page = "https://console.runpod.io/serverless/user/endpoint/abc"
    runpod.run(page, like="qwen/qwen-image", prompt="P")
    assert sent(transport) == ["POST /abc/runsync"]
    with pytest.raises(InvalidParams, match="sizw"):
        runpod.run("abc", like="qwen/qwen-image", prompt="P", sizw="1328*1328")


def test_a_console_page_names_an_endpoint_for_chats_too() -> None:
    """The SDK understands the address of a console page for images only."""
    runpod, transport = scripted(reply({"choices": [{"index": 0, "message": {"content": "A"}}]}))
    page = "https://console.runpod.io/serverless/user/endpoint/abc123"
    assert runpod.endpoint(page).openai("my/model")(messages=HELLO).text == "A"
    assert sent(transport) == ["POST /abc123/openai/v1/chat/completions"]


@pytest.mark.parametrize("recording", SLASHES, ids=lambda one: one.key)
def test_the_slashes_of_an_unknown_id_become_dashes(recording: Recording) -> None:
    """The SDK leaves them in the path; the vendor's endpoints are named with dashes."""
    runpod, transport = scripted(IMAGE)
    runpod.run(recording.id, task_type="text-to-image", **recording.values)
    assert sent(transport) == ["POST /google-nano-banana-pro/runsync"]
    assert body(transport) == recording.body


@pytest.mark.parametrize("text", [PNG, f"data:image/png;base64,{PNG}"], ids=["bare", "data URI"])
@pytest.mark.parametrize("field", ["result", "image_url"])
def test_base64_is_decoded_and_not_fetched(field: str, text: str) -> None:
    """The SDK asks the network for the base64 text as if it were a URL."""
    runpod, transport = scripted(job("COMPLETED", output={field: text}))
    image = runpod.image.google_nano_banana_2_edit(prompt="P", images=[PICTURE])
    assert image.bytes() == b"\x89PNG\r\n\x1a\n"
    assert image.media_type == "image/png"
    assert len(transport.requests) == 1


@pytest.mark.parametrize("progress", ["50 %", {"image_url": "https://cdn.example/draft.png"}])
def test_an_output_before_the_end_is_progress(progress: Any) -> None:
    """The SDK breaks on a text there; the state alone tells whether a job has ended."""
    seen: list[Any] = []
    runpod, transport = scripted(
        QUEUED,
        job("IN_PROGRESS", output=progress),
        IMAGE,
        on_progress=lambda status: seen.append(status.progress),
    )
    assert runpod.image.qwen_qwen_image(prompt="P").url == "https://cdn.example/a.png"
    assert seen == [None, progress, None]
    assert transport.left == 0


def test_a_rate_limit_does_not_end_the_wait() -> None:
    """The SDK throws at the first 429 of a look, and the paid job is lost."""
    limit = reply({"error": "slow down"}, 429, {"Retry-After": "0"})
    runpod, transport = scripted(QUEUED, limit, limit, limit, limit, VIDEO)
    video = runpod.video.pruna_p_video(prompt="P")
    assert video.url == "https://cdn.example/v.mp4"
    assert [one.split()[0] for one in sent(transport)] == ["POST"] + ["GET"] * 5


@pytest.mark.parametrize(
    ("model", "given", "nearest"),
    [
        ("pruna/p-image-t2i", {"aspect_ratio": "4:5"}, "3:4"),
        ("pruna/p-image-t2i", {"aspect_ratio": "16:10"}, "3:2"),
        ("alibaba/wan-2.6", {"size": "512*512"}, r"\d+\*\d+"),
    ],
)
def test_a_wrong_ratio_is_refused_with_the_nearest(model: str, given: Any, nearest: str) -> None:
    """The SDK lists all that is allowed or what is wrong; ours names the nearest, and nothing is sent."""
    runpod, transport = scripted()
    with pytest.raises(InvalidParams, match=f"nearest: '{nearest}'"):
        runpod.run(model, prompt="P", **given)
    assert transport.requests == []


def test_width_and_height_go_out_as_integers() -> None:
    """Models that take two numbers get two JSON integers, whatever others take in one text."""
    runpod, transport = scripted(IMAGE, IMAGE)
    runpod.image.black_forest_labs_flux_1_dev(prompt="P", width=512, height=768)
    custom: Any = {"aspect_ratio": "custom", "width": 512, "height": 768}
    runpod.run("pruna/p-image-t2i", prompt="P", **custom)
    for request in transport.requests:
        assert b'"width":512,"height":768' in (request.body or b"").replace(b" ", b"")
    with pytest.raises(InvalidParams, match="width"):
        runpod.run("pruna/p-image-t2i", prompt="P", **{**custom, "width": "512"})


def test_thinking_in_the_text_is_told_apart() -> None:
    """The SDK passes `<think>` on as text."""
    with FakeVendor("runpod") as fake, fake.client() as runpod:
        fake.plan(ChatPlan(text="ans", reasoning="t", reasoning_form="think"))
        with runpod.text.qwen_qwen3_32b_awq.stream(messages=HELLO) as stream:
            answer = stream.result()
    assert (answer.text, answer.reasoning) == ("ans", "t")


def test_a_stream_that_tells_an_error_ends_with_it() -> None:
    """The SDK lets the stream finish behind the error; ours raises it, with what had come."""
    chunk = {"choices": [{"index": 0, "delta": {"content": "a"}}]}
    lines = [chunk, {"error": {"message": "boom"}}]
    runpod, _ = scripted(StreamedReply([f"data: {json.dumps(one)}\n\n".encode() for one in lines]))
    with pytest.raises(ModelwireError, match="boom") as caught:
        runpod.text.openai_gpt_oss_120b.stream(messages=HELLO).result()
    assert caught.value.partial.text == "a"


def test_a_schema_for_the_answer_is_sent() -> None:
    """The SDK drops the schema of a structured answer with a warning."""
    runpod, transport = scripted(reply({"choices": [{"index": 0, "message": {"content": "{}"}}]}))
    schema: Any = {
        "type": "json_schema",
        "json_schema": {"name": "n", "schema": {"type": "object"}},
    }
    runpod.text.qwen_qwen3_32b_awq(messages=HELLO, response_format=schema)
    assert body(transport)["response_format"] == schema


@pytest.mark.parametrize("output", [[{"image": "https://cdn.example/a.png"}], "text", 7, None])
def test_any_output_of_an_endpoint_of_ones_own_is_given(output: Any) -> None:
    """The SDK breaks on what is no object with a URL."""
    runpod, _ = scripted(job("COMPLETED", output=output))
    assert runpod.endpoint("my-endpoint").run({"prompt": "P"}).output == output


def test_an_output_without_a_file_keeps_what_came() -> None:
    """The SDK throws the paid result away; ours says what is missing when it is asked for, and keeps the rest."""
    runpod, _ = scripted(QUEUED, job("COMPLETED", output={"other": 1}))
    video = runpod.video.pruna_p_video(prompt="P")
    assert video.output == {"other": 1}
    with pytest.raises(LookupError, match="holds no video"):
        _ = video.url


def test_a_link_beside_the_output_is_no_reason_to_warn() -> None:
    """A speech worker may put its link into the envelope itself."""
    runpod, _ = scripted(job("COMPLETED", audio_url="https://cdn.example/a.wav"))
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt="Hi")
    assert speech.url == "https://cdn.example/a.wav"
    assert speech.warnings == ()


def test_a_failure_is_no_timeout() -> None:
    """A failed video tells the worker's reason as a ProviderError, which no retry would help."""
    runpod, _ = scripted(QUEUED, job("FAILED", error="nope"))
    with pytest.raises(ProviderError, match="nope") as caught:
        runpod.video.pruna_p_video(prompt="P")
    assert not caught.value.retryable
