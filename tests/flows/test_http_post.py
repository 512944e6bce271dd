"""One POST: what is sent, how often, and what comes of the reply."""

import base64
import json
from typing import Any

import pytest

from modelwire_runtime.errors import (
    AuthError,
    ConnectionFailed,
    InvalidParams,
    ModelwireError,
    NotFoundError,
    ProviderError,
    QuotaError,
    SafetyError,
    ServerError,
)
from modelwire_runtime.flows import protocol
from modelwire_runtime.flows.http import get as http_get
from modelwire_runtime.flows.http.post import PROTOCOL
from modelwire_runtime.results import (
    AsyncSpeechResult,
    DataResult,
    EmbeddingResult,
    ImageResult,
    MediaResult,
    SpeechResult,
    TranscriptionResult,
)
from modelwire_runtime.testing import media
from modelwire_runtime.testing.scripted import Outcome, reply
from modelwire_runtime.transports import Lost, NotSent, Response
from tests.flows.harness import Run, checked, play
from tests.flows.posts import BASE, KEY, context, typed

PNG = base64.b64encode(media.png(8, 8)).decode()


def call(route: str, result: str, *outcomes: Outcome, **values: Any) -> Run:
    """Make a call against scripted outcomes, on both drivers."""
    return play(
        lambda ctx: PROTOCOL.call(ctx, checked(**values)), outcomes, lambda: context(route, result)
    )


def sent(route: str, **values: Any) -> Any:
    """Return the request of a call."""
    return PROTOCOL.request(context(route), checked(**values))


def test_the_flow_is_known_by_its_name() -> None:
    """A route names it."""
    assert protocol("http_post") is PROTOCOL


def test_json_is_sent_once_and_billable() -> None:
    """The caller's values and what the route adds are the body."""
    request = sent("embed", input=["a"], dimensions=8)
    assert (request.method, request.url) == ("POST", f"{BASE}/embeddings")
    assert request.billable
    assert json.loads(request.body) == {"input": ["a"], "dimensions": 8, "model": "served/robot-1"}
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Accept"] == "application/json"


def test_paths_hold_facts_and_parameters() -> None:
    """The id and the served name keep their slashes, and every part is quoted."""
    assert sent("native", prompt="x").url == f"{BASE}/inference/maker/robot%201"
    assert sent("served").url == f"{BASE}/models/served/robot-1/robots"
    request = sent("drop", file_id="a/b", force=True)
    assert (request.method, request.url) == ("DELETE", f"{BASE}/files/a%2Fb?force=true")
    assert (request.body, request.billable) == (None, False)
    with pytest.raises(InvalidParams) as caught:
        sent("drop")
    assert caught.value.parameter == "file_id"


def test_every_flow_has_the_facts_in_its_address() -> None:
    """Whatever the protocol is."""
    assert context("served").url(":go", {"a": 1}) == f"{BASE}/models/served/robot-1/robots:go?a=1"
    with pytest.raises(InvalidParams, match="file_id"):
        context("drop").url()


def test_a_parameter_wins_over_a_fact_of_its_name() -> None:
    """Who sets `id` means that one."""
    request = sent("native", id="other/one", prompt="x")
    assert request.url == f"{BASE}/inference/other%2Fone"
    assert json.loads(request.body) == {"prompt": "x"}


def test_a_body_may_be_wrapped() -> None:
    """The whole body stands below the name that the route gives."""
    assert json.loads(sent("wrapped", prompt="x", n=1).body) == {"input": {"prompt": "x", "n": 1}}


def test_lists_in_a_query_may_have_brackets() -> None:
    """As the route says."""
    request = http_get.PROTOCOL.request(context("list"), checked(include=["a", "b"], limit=2))
    assert request.url == f"{BASE}/items?include%5B%5D=a&include%5B%5D=b&limit=2"


def test_files_ask_for_anything() -> None:
    """A route whose replies are files accepts them, unless the caller says otherwise."""
    assert sent("speak", input="x").headers["Accept"] == "*/*"
    ctx = context("speak")
    ctx.headers["Accept"] = "audio/wav"
    assert PROTOCOL.request(ctx, checked()).headers["Accept"] == "audio/wav"


@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_what_may_have_run_is_not_repeated(status: int) -> None:
    """It may have been charged, which the error says."""
    run = call("embed", "embedding", reply({"error": "down"}, status), input="a")
    assert len(run.requests) == 1
    assert isinstance(run.value, ModelwireError)
    assert run.value.may_have_run
    assert not run.value.retryable


def test_a_lost_reply_is_not_repeated() -> None:
    """Whether the work was done nobody knows."""
    run = call("embed", "embedding", Lost("reset"), input="a")
    assert isinstance(run.value, ConnectionFailed)
    assert (run.value.may_have_run, len(run.requests)) == (True, 1)


def test_what_was_not_done_is_repeated() -> None:
    """What was never sent, and what the vendor asked to send later."""
    busy = reply({"detail": {"error": "model busy"}}, 429, {"retry-after": "1"})
    good = reply({"data": [{"index": 0, "embedding": [1.0]}]})
    run = call("embed", "embedding", NotSent("refused"), busy, good, input="a")
    assert isinstance(run.value, EmbeddingResult)
    assert len(run.requests) == 3


def test_what_costs_nothing_is_repeated() -> None:
    """A POST that only counts, and a DELETE."""
    down, good = reply({"error": "down"}, 500), reply({"tokens": 3})
    assert call("count", "json", down, good, input="a").value.data == {"tokens": 3}
    run = call("drop", "json", Lost("reset"), reply({"deleted": True}), file_id="f")
    assert run.value.data == {"deleted": True}
    assert run.sent == ["DELETE https://api.acme.test/v1/files/f"] * 2


ERRORS: list[tuple[Any, int, type[ModelwireError], str, str | None]] = [
    (
        {"error": {"message": "Unknown model", "type": "invalid_request_error", "param": "model"}},
        400,
        InvalidParams,
        "Unknown model",
        "model",
    ),
    ({"detail": {"error": "no such size"}}, 400, InvalidParams, "no such size", None),
    ({"detail": "Not authenticated"}, 401, AuthError, "Not authenticated", None),
    ({"error": "no such model"}, 404, NotFoundError, "no such model", None),
    (
        {
            "detail": [
                {"loc": ["body", "width"], "msg": "not an integer", "type": "int"},
                {"loc": ["body", "size", 0], "msg": "too small", "type": "value"},
            ]
        },
        422,
        InvalidParams,
        "width: not an integer; size.0: too small",
        "width",
    ),
    (
        {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}},
        529,
        ServerError,
        "Overloaded",
        None,
    ),
    (
        {"error": {"message": "no credit", "code": "insufficient_quota"}},
        429,
        QuotaError,
        "no credit",
        None,
    ),
    (
        {"error": {"message": "refused", "code": "image_content_policy_violation"}},
        400,
        SafetyError,
        "refused",
        None,
    ),
]


@pytest.mark.parametrize(("body", "status", "kind", "message", "parameter"), ERRORS)
def test_errors_in_all_shapes(
    body: Any, status: int, kind: type[ModelwireError], message: str, parameter: str | None
) -> None:
    """What a vendor says is the message, whatever it is wrapped in."""
    error = call("embed", "embedding", reply(body, status), input="a").value
    assert isinstance(error, kind)
    assert message in str(error)
    assert (error.parameter, error.status, error.raw) == (parameter, status, body)


FAILURES: list[tuple[Response, str]] = [
    (reply({"error": {"message": "bad seed", "type": "invalid_request_error"}}), "bad seed"),
    (reply({"inference_status": {"status": "failed"}, "error": "on fire"}), "on fire"),
    (reply({"inference_status": {"status": "failed"}}), "the work failed"),
    (typed("<html>hi</html>", "text/html"), "no JSON; it says: <html>hi"),
    (typed('{"images": [', "application/json"), "no JSON"),
]


@pytest.mark.parametrize(("answer", "message"), FAILURES)
def test_a_good_status_may_tell_of_a_failure(answer: Response, message: str) -> None:
    """An error in the body is one, and so is a state that is `failed`, or a page of a gateway."""
    error = call("native", "native_image", answer, prompt="x").value
    assert isinstance(error, (ProviderError, InvalidParams))
    assert message in str(error)
    assert error.may_have_run
    assert not error.retryable


def test_no_error_shows_the_key() -> None:
    """Not even one that the vendor echoes."""
    error = call("embed", "embedding", reply({"error": f"bad key {KEY}"}, 401)).value
    assert isinstance(error, AuthError)
    assert KEY not in f"{error} {error.raw}"


def test_images_and_what_is_told_of_them() -> None:
    """Pictures, usage and metadata; a draft's index is no part of it."""
    body = {
        "created": 5,
        "data": [{"b64_json": PNG, "revised_prompt": "a grey heron"}, {"b64_json": PNG}],
        "size": "1024x1536",
        "quality": "high",
        "background": "opaque",
        "output_format": "png",
        "usage": {
            "input_tokens": 5,
            "input_tokens_details": {"text_tokens": 4, "image_tokens": 1},
            "output_tokens": 7,
            "total_tokens": 12,
        },
    }
    result = call("draw", "image", reply(body, headers={"x-request-id": "q1"}), prompt="x").value
    assert isinstance(result, ImageResult)
    assert [item.bytes() for item in result] == [media.png(8, 8)] * 2
    assert (result.created, result.size, result.quality) == (5, "1024x1536", "high")
    assert (result.background, result.output_format) == ("opaque", "png")
    assert result.revised_prompts == ("a grey heron", None)
    assert result.usage is not None
    assert (result.usage.input_tokens, result.usage.input_image_tokens) == (5, 1)
    assert (result.request_id, result.nsfw, result.raw) == ("q1", (), body)


def test_svg_has_its_type() -> None:
    """Its bytes betray none, so the reply's word counts."""
    svg = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'>" + b" " * 300).decode()
    body = {"created": 5, "data": [{"b64_json": svg}], "output_format": "svg"}
    result = call("draw", "image", reply(body), prompt="x").value
    assert (result.media_type, result.extension) == ("image/svg+xml", "svg")


def test_the_native_form_of_images() -> None:
    """Data URIs, the seed, what is unsafe, the price and the time that it took."""
    body = {
        "images": [f"data:image/png;base64,{PNG}"],
        "nsfw_content_detected": [True],
        "seed": 7,
        "request_id": "R1",
        "inference_status": {"status": "succeeded", "runtime_ms": 2100, "cost": 0.06},
    }
    result = call("native", "native_image", reply(body), prompt="x").value
    assert isinstance(result, ImageResult)
    assert result.bytes() == media.png(8, 8)
    assert (result.cost, result.seed, result.nsfw, result.request_id) == (0.06, 7, (True,), "R1")
    assert result.timing is not None
    assert result.timing.execution == 2.1


def test_a_queued_state_is_no_failure() -> None:
    """With a webhook the answer comes at once, and holds no picture yet."""
    body = {"request_id": "R1", "inference_status": {"status": "queued"}}
    result = call("native", "native_image", reply(body), prompt="x").value
    assert (len(result), result.raw) == (0, body)


def test_vectors_stand_in_the_order_of_their_index() -> None:
    """Both codings give the same numbers."""
    coded = base64.b64encode(b"\x00\x00\x80\x3f\x00\x00\x00\xc0").decode()
    data = [{"index": 1, "embedding": coded}, {"index": 0, "embedding": [0.5, 2]}]
    usage = {"prompt_tokens": 4, "total_tokens": 4}
    answer = reply({"data": data, "usage": usage}, headers={"x-ratelimit-limit-requests": "9"})
    result = call("embed", "embedding", answer, input=["a", "b"]).value
    assert isinstance(result, EmbeddingResult)
    assert result.vectors == ((0.5, 2.0), (1.0, -2.0))
    assert (result.vector, result.dimensions) == ((0.5, 2.0), 2)
    assert result.usage is not None
    assert result.usage.input_tokens == 4
    assert result.rate_limits == {"x-ratelimit-limit-requests": "9"}


def test_the_native_form_of_vectors() -> None:
    """Bare vectors, and the count of tokens beside them."""
    body = {
        "embeddings": [[0.5], [1.5]],
        "input_tokens": 3,
        "inference_status": {"status": "succeeded", "cost": 1e-6},
    }
    result = call("native", "native_embedding", reply(body), inputs=["a", "b"]).value
    assert result.vectors == ((0.5,), (1.5,))
    assert (result.usage.input_tokens, result.cost) == (3, 1e-6)


@pytest.mark.parametrize(
    ("data", "declared", "asked", "media_type"),
    [
        (media.mp3(0.1), "audio/mpeg", "mp3", "audio/mpeg"),
        (media.wav(0.1), "application/octet-stream", "wav", "audio/wav"),
        (media.flac(0.1), "", "flac", "audio/flac"),
        (media.ogg(0.1), "audio/mpeg", "opus", "audio/ogg"),
        (b"\xff\xfb\x90\x00" * 64, "audio/pcm", "pcm", "audio/pcm"),
        (b"\x00\x01" * 64, "application/octet-stream", "pcm", "audio/pcm"),
    ],
)
def test_speech_is_the_reply_itself(
    data: bytes, declared: str, asked: str, media_type: str
) -> None:
    """Its type comes from the bytes; of samples without a header, from the reply or the request."""
    answer = typed(data, declared)
    result = call("speak", "speech", answer, input="x", response_format=asked).value
    assert isinstance(result, (SpeechResult, AsyncSpeechResult))
    assert result.first.loaded() == data
    assert (result.media_type, result.raw) == (media_type, None)


def test_a_speech_reply_that_is_text_is_an_error() -> None:
    """A page is no sound."""
    assert isinstance(call("speak", "speech", typed("hello", "text/plain")).value, ProviderError)


def test_transcriptions_whole() -> None:
    """Segments, words, speakers, the language and what was charged."""
    body = {
        "text": "hi there",
        "language": "english",
        "duration": 1.5,
        "segments": [
            {"id": 0, "start": 0.0, "end": 0.5, "text": "hi", "speaker": "A", "avg_logprob": -0.2},
            {"id": "s2", "start": 0.5, "end": 1.5, "text": "there", "speaker": "B"},
        ],
        "words": [{"word": "hi", "start": 0.0, "end": 0.5}],
        "usage": {"type": "duration", "seconds": 2},
    }
    result = call("brackets", "transcription", reply(body)).value
    assert isinstance(result, TranscriptionResult)
    assert (str(result), result.language, result.duration) == ("hi there", "english", 1.5)
    assert [(item.id, item.text) for item in result.segments] == [("0", "hi"), ("s2", "there")]
    assert result.segments[0].raw["avg_logprob"] == -0.2
    assert result.speakers == ("A", "B")
    assert [(word.text, word.end) for word in result.words] == [("hi", 0.5)]
    assert result.usage is not None
    assert result.usage.seconds == 2


SRT = "1\n00:00:00,000 --> 00:00:01,500\nHi,\nyou\n\n2\n00:00:01,500 --> 01:00:02,000\nthere\n"
VTT = "WEBVTT\n\nNOTE x\n\n00:00.000 --> 00:01.500 align:start\nHi,\nyou\n\nb\n00:01.500 --> 01:00:02.000\nthere\n"


@pytest.mark.parametrize(
    ("body", "media_type"),
    [(SRT, "text/plain"), (VTT, "text/vtt"), (SRT.replace("\n", "\r\n"), "application/x-subrip")],
)
def test_subtitles_are_kept_and_read(body: str, media_type: str) -> None:
    """The text is what can be saved, and each cue is a segment."""
    result = call("brackets", "transcription", typed(body, media_type)).value
    assert result.text == body
    times = [(item.text, item.start, item.end) for item in result.segments]
    assert times == [("Hi,\nyou", 0.0, 1.5), ("there", 1.5, 3602.0)]


@pytest.mark.parametrize("text", ["42", "Hello.", "[Music] hello", '"quoted"'])
def test_plain_text_stays_text(text: str) -> None:
    """Even where it could be read as JSON."""
    result = call("brackets", "transcription", typed(f"{text}\n", "text/plain")).value
    assert (result.text, result.segments) == (text, ())


def test_json_under_a_wrong_name_is_json() -> None:
    """Some servers call everything text."""
    answer = typed('{"text": "hi", "duration": 2}', "text/plain")
    assert call("brackets", "transcription", answer).value.duration == 2


def test_files_are_read() -> None:
    """What a read gives may be a file, whatever its type."""
    for body, media_type in (
        (media.png(4, 4), "application/octet-stream"),
        (b"%PDF-1", ""),
        (b"a,b\n1,2\n", "text/csv"),
        (b'{"error": "told"}', "application/json"),
    ):
        run = play(
            lambda ctx: http_get.PROTOCOL.call(ctx, checked(file_id="f")),
            [typed(body, media_type)],
            lambda: context("content", "file"),
        )
        assert isinstance(run.value, MediaResult)
        assert run.value.bytes() == body


def test_other_replies_are_data() -> None:
    """An object that was made."""
    result = call("count", "json", reply({"id": "conv_1", "error": None})).value
    assert isinstance(result, DataResult)
    assert result.data["id"] == "conv_1"


def test_a_call_is_no_job_and_only_streams_where_it_can() -> None:
    """Each refusal says so before anything is sent."""
    ctx = context("embed", "embedding")
    for refused in (
        lambda: PROTOCOL.submission(ctx, checked()),
        lambda: PROTOCOL.open_stream(ctx, checked()),
    ):
        with pytest.raises(InvalidParams):
            refused()
