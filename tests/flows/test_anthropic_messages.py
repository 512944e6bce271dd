"""Anthropic's Messages that come whole: what is sent, what comes of it, and what goes back."""

import json
from typing import Any

import pytest

from modelwire_runtime import errors
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.anthropic.messages import PROTOCOL
from modelwire_runtime.results.citations import PassageCitation, WebCitation
from modelwire_runtime.results.text import ToolCall
from modelwire_runtime.testing.scripted import Outcome, reply
from modelwire_runtime.transports import Lost, NotSent
from modelwire_runtime.validation import Checked
from tests.flows.harness import Run, play
from tests.support.natives import CALL, CLAUDE, HIDDEN, THOUGHT, context, message, text

PAGE = {
    "type": "web_search_result_location",
    "url": "https://rivers.test",
    "title": "Rivers",
    "cited_text": "The Po is long.",
    "encrypted_index": "x",
}
PASSAGE = {
    "type": "char_location",
    "cited_text": "The Po is long.",
    "document_index": 0,
    "document_title": "Notes",
    "file_id": "file_1",
    "start_char_index": 0,
    "end_char_index": 15,
}


def call(*outcomes: Outcome, values: dict[str, Any] | None = None, **options: Any) -> Run:
    """Make a call through both drivers."""
    checked = Checked(values or CLAUDE, ("note",))
    return play(
        lambda ctx: PROTOCOL.call(ctx, checked),
        outcomes,
        lambda: context("messages", **options),
        abandon=PROTOCOL.abandon,
    )


def result(*blocks: dict[str, Any], **fields: Any) -> Any:
    """Make a call whose answer is a message of some blocks."""
    return call(reply(message(*blocks, **fields))).value


def refused(status: int, kind: str, **headers: str) -> Outcome:
    """Write an error in Anthropic's form."""
    error = {"type": kind, "message": "No."}
    return reply({"type": "error", "error": error, "request_id": "req_9"}, status, headers)


def test_what_is_sent() -> None:
    """The body is what the caller set and the model; the request is marked as paid for."""
    (request,) = call(reply(message())).requests
    assert (request.method, request.url) == ("POST", "https://natives.test/v1/messages")
    assert json.loads(request.body) == {**CLAUDE, "model": "talker-1"}
    assert request.billable
    assert not request.stream


def test_result() -> None:
    """A message becomes a result with everything that came with it; what it says of a stop stays as it is."""
    whole = message(THOUGHT, text("Rhine"), text(", Po"))
    headers = {"request-id": "r1", "anthropic-ratelimit-tokens-remaining": "9"}
    made = call(reply(whole, headers=headers)).value
    assert (made.text, made.reasoning, made.finish_reason) == ("Rhine, Po", "Listing.", "end_turn")
    assert (made.model, made.request_id, made.warnings) == ("talker-1", "r1", ("note",))
    assert made.rate_limits == {"anthropic-ratelimit-tokens-remaining": "9"}
    assert (made.raw, made.output) == (whole, whole["content"])
    assert [item.type for item in made.output_items] == ["thinking", "text", "text"]
    assert made.service_tier == "standard"


def test_usage_holds_what_the_cache_brought() -> None:
    """The vendor counts it apart; in ours it is part of the input, as in other protocols."""
    usage = result().usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (18, 30, 48)
    assert (usage.cached_tokens, usage.cache_write_tokens, usage.reasoning_tokens) == (4, 5, 12)
    assert usage.raw["input_tokens"] == 9
    assert result(usage=None).usage is None


def test_calls_of_tools() -> None:
    """An input is JSON text; one that holds nothing is an empty object."""
    bare = {**CALL, "id": "toolu_2", "input": {}}
    made = result(CALL, bare, stop_reason="tool_use")
    assert made.tool_calls == (
        ToolCall("toolu_1", "measure", '{"river": "Po"}', "tool_use"),
        ToolCall("toolu_2", "measure", "{}", "tool_use"),
    )
    assert made.tool_calls[0].parse() == {"river": "Po"}


def test_the_answer_to_a_call() -> None:
    """It is a turn of the user: text as it is, blocks as they are, anything else as JSON."""
    (asked,) = result(CALL).tool_calls
    block = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "652 km"}
    assert asked.answer("652 km") == {"role": "user", "content": [block]}
    assert asked.answer({"km": 652})["content"][0]["content"] == '{"km": 652}'
    assert asked.answer([text("652")])["content"][0]["content"] == [text("652")]


def test_the_next_turn() -> None:
    """Reasoning goes back with its seal, calls as they came; what only answers have stays out."""
    direct = {**CALL, "caller": {"type": "direct"}, "toolset_name": None}
    made = result(THOUGHT, HIDDEN, text("", citations=None), text("Rhine", citations=None), direct)
    sent = [THOUGHT, HIDDEN, text("Rhine"), {**CALL, "caller": {"type": "direct"}}]
    assert made.message == {"role": "assistant", "content": sent}
    made.message["content"].clear()
    assert made.turns == [{"role": "assistant", "content": sent}]
    assert made.choices[0].message == made.message


def test_reasoning_without_a_seal_is_left_out() -> None:
    """The vendor would refuse it."""
    made = result({"type": "thinking", "thinking": "Hm."}, text())
    assert made.reasoning == "Hm."
    assert made.message["content"] == [text()]


def test_a_server_tool_goes_back_as_it_came() -> None:
    """It is no call for the caller; what its search found is among the sources."""
    used = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"q": 1}}
    page = {"type": "web_search_result", "url": "https://a.test", "title": "A"}
    found = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [page]}
    made = result(used, found, text(), stop_reason="pause_turn")
    assert made.tool_calls == ()
    assert [source.url for source in made.sources] == ["https://a.test"]
    assert made.message["content"] == [used, found, text()]


def test_citations() -> None:
    """They say which stretch of the text they stand behind; a thing is a source once."""
    made = result(
        text("Long: "), text("Po", citations=[PAGE, PASSAGE]), text("!", citations=[PAGE])
    )
    page, passage, again = made.annotations
    assert isinstance(page, WebCitation)
    assert (page.url, page.title, page.start_index, page.end_index) == (
        "https://rivers.test",
        "Rivers",
        6,
        8,
    )
    assert isinstance(passage, PassageCitation)
    assert (passage.document_title, passage.cited_text) == ("Notes", "The Po is long.")
    assert (again.start_index, again.end_index) == (8, 9)
    assert [(one.url, one.title, one.file_id) for one in made.sources] == [
        ("https://rivers.test", "Rivers", None),
        (None, "Notes", "file_1"),
    ]
    sent = made.message["content"][1]["citations"]
    assert sent[0] == PAGE
    assert "file_id" not in sent[1]


@pytest.mark.parametrize(
    ("details", "told"),
    [
        ({"type": "refusal", "category": "bio", "explanation": "Not this."}, "Not this."),
        ({"type": "refusal", "category": "bio", "explanation": None}, "bio"),
        (None, ""),
    ],
)
def test_a_refusal(details: Any, told: str) -> None:
    """It is told in the vendor's words where it has some."""
    made = result(stop_reason="refusal", stop_details=details, content=[])
    assert (made.finish_reason, made.refusal, made.text) == ("refusal", told, "")
    assert made.message["content"] == []


@pytest.mark.parametrize(
    ("status", "kind", "error"),
    [
        (400, "invalid_request_error", InvalidParams),
        (401, "authentication_error", errors.AuthError),
        (404, "not_found_error", errors.NotFoundError),
        (529, "overloaded_error", errors.ServerError),
    ],
)
def test_errors(status: int, kind: str, error: type[Exception]) -> None:
    """Anthropic's form and OpenAI's, which a gateway may use, are told alike."""
    for body in (
        {"type": "error", "error": {"type": kind, "message": "No."}, "request_id": "req_9"},
        {"error": {"message": "No.", "type": kind, "param": None, "code": None}},
    ):
        found = call(reply(body, status, {"x-request-id": "r1"}), max_retries=0).value
        assert isinstance(found, error)
        assert "No." in str(found)
        assert (found.request_id, found.status) == ("r1", status)  # type: ignore[attr-defined]


def test_a_limit_is_waited_for() -> None:
    """A request that was refused for its rate is sent again."""
    done = call(refused(429, "rate_limit_error", **{"retry-after": "2"}), reply(message()))
    assert done.value.text == "Rhine, Po"
    assert done.pauses == [2.0]


def test_a_lost_request_is_not_paid_twice() -> None:
    """It is sent again only when it cannot have arrived."""
    assert call(NotSent("refused"), reply(message())).value.text == "Rhine, Po"
    lost = call(Lost("reset"), reply(message()))
    assert isinstance(lost.value, errors.ConnectionFailed)
    assert len(lost.requests) == 1
    assert lost.value.may_have_run


def test_an_error_of_good_status() -> None:
    """It is one all the same, and is told what it means."""
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    found = call(reply(error)).value
    assert isinstance(found, errors.ServerError)
    assert found.may_have_run
    limited = {"type": "error", "error": {"type": "rate_limit_error", "message": "Slow down"}}
    found = call(reply(limited)).value
    assert isinstance(found, errors.RateLimitError)
    assert (found.may_have_run, found.retryable) == (False, True)


@pytest.mark.parametrize("body", [{}, [], "Hello", {"content": "Hello"}, None])
def test_a_reply_that_is_no_message(body: Any) -> None:
    """It is an error that may have been paid for."""
    found = call(reply(body)).value
    assert isinstance(found, errors.ProviderError)
    assert found.may_have_run
    assert "no message" in str(found)


def test_odd_blocks_are_read_all_the_same() -> None:
    """What is no block is passed over, what nobody knows is kept."""
    odd = {"type": "hologram", "data": [1]}
    made = result({"type": "text", "text": 7}, odd, 5, text(citations=[3]), {"type": ["x"]})  # type: ignore[arg-type]
    assert made.text == "Rhine, Po"
    assert odd in made.message["content"]


def test_there_are_no_jobs() -> None:
    """A call is done when it returns."""
    with pytest.raises(InvalidParams, match="no jobs"):
        PROTOCOL.submit(context("messages"), Checked(CLAUDE))
