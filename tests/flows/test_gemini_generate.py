"""Google's generateContent that comes whole: what is sent, what comes of it, and what goes back."""

import base64
import json
from typing import Any

import pytest

from modelwire_runtime import errors
from modelwire_runtime.errors import InvalidParams, SafetyError
from modelwire_runtime.flows.gemini.generate import PROTOCOL
from modelwire_runtime.results.citations import WebCitation
from modelwire_runtime.results.text import ToolCall
from modelwire_runtime.testing.media import images
from modelwire_runtime.testing.scripted import Outcome, reply
from modelwire_runtime.transports import Lost
from modelwire_runtime.validation import Checked
from tests.flows.harness import Run, play
from tests.support.natives import FUNCTION, GEMINI, answer, candidate, context

PNG = images.png(4, 4)
DRAWN = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(PNG).decode()}}
THOUGHT = {"text": "Listing.", "thought": True}
SIGNED = {**FUNCTION, "thoughtSignature": "seal-1"}


def call(*outcomes: Outcome, values: dict[str, Any] | None = None, **options: Any) -> Run:
    """Make a call through both drivers."""
    checked = Checked(values or GEMINI, ("note",))
    return play(
        lambda ctx: PROTOCOL.call(ctx, checked),
        outcomes,
        lambda: context("generate", **options),
        abandon=PROTOCOL.abandon,
    )


def result(*parts: Any, **fields: Any) -> Any:
    """Make a call whose answer has some parts."""
    return call(reply(answer(*parts, **fields))).value


def test_what_is_sent() -> None:
    """The address names the model and what it is to do; the body is what the caller set."""
    (request,) = call(reply(answer())).requests
    address = "https://natives.test/v1beta/models/talker-1:generateContent"
    assert (request.method, request.url) == ("POST", address)
    assert json.loads(request.body) == GEMINI
    assert request.billable
    assert not request.stream


def test_result() -> None:
    """An answer becomes a result with everything that came with it; the reason to stop stays the vendor's."""
    whole = answer(THOUGHT, {"text": "Rhine"}, {"text": ", Po"})
    made = call(reply(whole, headers={"x-request-id": "r1"})).value
    assert (made.text, made.reasoning, made.finish_reason) == ("Rhine, Po", "Listing.", "STOP")
    assert (made.model, made.request_id, made.warnings) == ("talker-1", "r1", ("note",))
    assert (made.raw, made.output) == (whole, whole["candidates"])


def test_usage_holds_thoughts_in_the_output() -> None:
    """The vendor counts them apart; files are counted by what they are."""
    usage = result().usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (7, 25, 32)
    assert (usage.reasoning_tokens, usage.cached_tokens) == (5, 3)
    details = {
        "promptTokensDetails": [
            {"modality": "IMAGE", "tokenCount": 4},
            {"modality": "TEXT", "tokenCount": 3},
        ],
        "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 9}],
        "serviceTier": "flex",
    }
    made = call(reply({**answer(), "usageMetadata": details})).value
    assert (made.usage.input_image_tokens, made.usage.output_image_tokens) == (4, 9)
    assert (made.usage.output_tokens, made.service_tier) == (None, "flex")
    assert call(reply({**answer(), "usageMetadata": 3})).value.usage is None


def test_calls_of_functions_get_ids() -> None:
    """The protocol has none: each is the same for the same answer, and no other call's; one that is told stays."""
    told = {"functionCall": {"id": "own", "name": "measure"}}
    first, second, third = result(SIGNED, FUNCTION, told).tool_calls
    assert first == ToolCall("call_resp-1_0_0", "measure", '{"river": "Po"}', "functionCall")
    assert (second.id, third.id) == ("call_resp-1_0_1", "own")
    assert third.arguments == "{}"
    assert result(SIGNED).tool_calls[0].id == first.id


def test_ids_where_the_answer_has_none() -> None:
    """They come of what was asked, which grows with the conversation."""
    bare = {**answer(FUNCTION), "responseId": None}
    again = {**GEMINI, "contents": [*GEMINI["contents"], {"role": "user", "parts": []}]}
    ids = [call(reply(bare), values=v).value.tool_calls[0].id for v in (GEMINI, GEMINI, again)]
    assert ids[0] == ids[1] != ids[2]


def test_the_answer_to_a_call() -> None:
    """It is a turn of the user: an object as it is, anything else as `output`; an id only when the vendor gave it."""
    (made,) = result(FUNCTION).tool_calls
    told = {"functionResponse": {"name": "measure", "response": {"output": "652 km"}}}
    assert made.answer("652 km") == {"role": "user", "parts": [told]}
    assert made.answer({"km": 652})["parts"][0]["functionResponse"]["response"] == {"km": 652}
    (named,) = result({"functionCall": {"id": "own", "name": "measure"}}).tool_calls
    assert named.answer(1)["parts"][0]["functionResponse"]["id"] == "own"


def test_the_next_turn() -> None:
    """Parts go back as they came, with the signatures of what was thought; empty ones stay out."""
    sealed = {"text": "", "thoughtSignature": "seal-2"}
    made = result(THOUGHT, {"text": ""}, {"text": "Po"}, SIGNED, FUNCTION, DRAWN, sealed)
    sent = [THOUGHT, {"text": "Po"}, SIGNED, FUNCTION, DRAWN, sealed]
    assert made.message == {"role": "model", "parts": sent}
    made.message["parts"].clear()
    assert made.turns == [{"role": "model", "parts": sent}]


def test_images_and_sound() -> None:
    """What the answer holds of files is there by its kind; drafts among the thoughts are none."""
    sound = {"inlineData": {"mimeType": "audio/wav", "data": base64.b64encode(b"RIFF").decode()}}
    draft = {**DRAWN, "thought": True}
    made = result(draft, {"text": "Here"}, DRAWN, sound, {**sound, "thoughtSignature": "x"})
    assert [image.bytes() for image in made.images] == [PNG]
    assert made.images[0].media_type == "image/png"
    assert made.audio.sound.bytes() == b"RIFFRIFF"
    assert made.text == "Here"


def test_grounding() -> None:
    """Stretches are told in bytes of one part; ours are characters of the text. What was found besides is a source."""
    grounding = {
        "groundingChunks": [
            {"web": {"uri": "https://a.test", "title": "A"}},
            {"retrievedContext": {"uri": "doc", "title": "D"}},
            {"maps": {"uri": "https://maps.test", "title": "M"}},
        ],
        "groundingSupports": [
            {
                "segment": {"partIndex": 2, "startIndex": 3, "endIndex": 6, "text": "Elb"},
                "groundingChunkIndices": [0, 1, 9, "x"],
            },
            {"segment": None, "groundingChunkIndices": None},
        ],
    }
    made = result(THOUGHT, {"text": "Weiß: "}, {"text": "öä Elbe"[1:]}, groundingMetadata=grounding)
    page, document = made.annotations
    assert isinstance(page, WebCitation)
    assert (page.url, page.title) == ("https://a.test", "A")
    assert made.text[page.start_index : page.end_index] == "Elb"
    assert (document.type, document.raw["url"]) == ("retrievedContext", "doc")
    assert [(one.type, one.url) for one in made.sources] == [
        ("url", "https://a.test"),
        ("url", "doc"),
        ("maps", "https://maps.test"),
    ]


def test_what_is_repeated_and_what_was_read() -> None:
    """Citations of what a text repeats, and pages that a tool read, are told too."""
    cited = {"citationSources": [{"uri": "https://b.test", "startIndex": 0, "endIndex": 5}]}
    read = {"urlMetadata": [{"retrievedUrl": "https://c.test"}]}
    made = result({"text": "Rhine"}, citationMetadata=cited, urlContextMetadata=read)
    (note,) = made.annotations
    assert (note.raw["url"], note.raw["end_index"]) == ("https://b.test", 5)
    assert [one.url for one in made.sources] == ["https://b.test", "https://c.test"]


def test_logprobs() -> None:
    """The chosen tokens, each with the likeliest at its place."""
    one, two = ({"token": t, "logProbability": p} for t, p in (("Po", -0.1), ("Rhine", -2)))
    told = {"chosenCandidates": [one, two], "topCandidates": [{"candidates": [one, two]}]}
    first, second = result(logprobsResult=told).logprobs
    assert (first.token, first.logprob, [t.token for t in first.top]) == (
        "Po",
        -0.1,
        ["Po", "Rhine"],
    )
    assert (second.logprob, second.top) == (-2.0, ())


def test_several_answers() -> None:
    """Each has its own text, calls and turn."""
    two = [candidate({"text": "Po"}, finishReason="STOP"), candidate(FUNCTION, index=1)]
    made = call(reply({**answer(), "candidates": two})).value
    assert [choice.text for choice in made.choices] == ["Po", ""]
    assert made.choices[1].tool_calls[0].id == "call_resp-1_1_0"
    assert made.choices[1].message == {"role": "model", "parts": [FUNCTION]}


def test_a_prompt_that_is_blocked() -> None:
    """There is no answer, so it is an error; it says why."""
    blocked = {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": {}}
    found = call(reply(blocked)).value
    assert isinstance(found, SafetyError)
    assert "PROHIBITED_CONTENT" in str(found)
    assert found.raw == {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}}


@pytest.mark.parametrize("reason", ["SAFETY", "IMAGE_SAFETY", "RECITATION", "SPII"])
def test_an_answer_that_is_kept_back(reason: str) -> None:
    """It is a result with what came; the vendor's words on it are the refusal."""
    made = result({"text": "Well"}, finishReason=reason, finishMessage="Not this.")
    assert (made.text, made.finish_reason, made.refusal) == ("Well", reason, "Not this.")
    assert result(finishReason="MAX_TOKENS", finishMessage="Long.").refusal == ""


@pytest.mark.parametrize(
    ("status", "word", "error"),
    [
        (400, "INVALID_ARGUMENT", InvalidParams),
        (401, "UNAUTHENTICATED", errors.AuthError),
        (404, "NOT_FOUND", errors.NotFoundError),
        (503, "UNAVAILABLE", errors.ServerError),
    ],
)
def test_errors(status: int, word: str, error: type[Exception]) -> None:
    """Google's form, whose code is a number, and OpenAI's, which a gateway may use, are told alike."""
    for body in (
        {"error": {"code": status, "message": "No.", "status": word}},
        {"error": {"message": "No.", "type": "some_error", "param": None, "code": None}},
    ):
        found = call(reply(body, status), max_retries=0).value
        assert isinstance(found, error)
        assert "No." in str(found)
        assert found.status == status  # type: ignore[attr-defined]


def test_a_limit_is_waited_for() -> None:
    """A request that was refused for its rate is sent again."""
    body = {"error": {"code": 429, "message": "Slow down", "status": "RESOURCE_EXHAUSTED"}}
    done = call(reply(body, 429, {"retry-after": "3"}), reply(answer()))
    assert (done.value.text, done.pauses) == ("Rhine, Po", [3.0])


def test_a_lost_request_is_not_paid_twice() -> None:
    """It is sent once."""
    lost = call(Lost("reset"), reply(answer()))
    assert isinstance(lost.value, errors.ConnectionFailed)
    assert len(lost.requests) == 1


@pytest.mark.parametrize(
    ("told", "error", "ran"),
    [
        ({"code": 503, "message": "No.", "status": "UNAVAILABLE"}, errors.ServerError, True),
        (
            {"code": 429, "message": "No.", "status": "RESOURCE_EXHAUSTED"},
            errors.RateLimitError,
            False,
        ),
        ({"code": 418, "message": "No."}, errors.ModelwireError, True),
        ("No.", errors.ProviderError, True),
    ],
)
def test_an_error_of_good_status(told: Any, error: type[Exception], ran: bool) -> None:
    """It is one all the same, and is told what it means."""
    found = call(reply({"error": told})).value
    assert isinstance(found, error)
    assert "No." in str(found)
    assert found.may_have_run is ran  # type: ignore[attr-defined]


@pytest.mark.parametrize("body", [{}, [], "Hello", {"candidates": "Hello"}, {"candidates": [1]}])
def test_a_reply_that_is_no_answer(body: Any) -> None:
    """It is an error that may have been paid for."""
    found = call(reply(body)).value
    assert isinstance(found, errors.ProviderError)
    assert found.may_have_run
    assert "no answer" in str(found)


def test_odd_parts_are_read_all_the_same() -> None:
    """What is no part is passed over, what nobody knows is kept."""
    odd = {"hologram": {"x": 1}}
    made = result(5, {"text": 7}, odd, {"functionCall": 3}, {"text": "Po"}, {"inlineData": {}})
    assert made.text == "Po"
    assert odd in made.message["parts"]


def test_there_are_no_jobs() -> None:
    """A call is done when it returns."""
    with pytest.raises(InvalidParams, match="no jobs"):
        PROTOCOL.submit(context("generate"), Checked(GEMINI))
