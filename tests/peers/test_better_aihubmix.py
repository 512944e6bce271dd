"""Weaknesses of the gateway's own client for the AI SDK, each absent from ours.

That client is `@aihubmix/ai-sdk-provider` 2.1.0, and where it is said, its older source (`inferera/aihubmix`, c864ad7).
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import AIHubMix, InvalidParams, RateLimitError, TextResult
from modelwire_runtime.errors import CutOff
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, Reply, media

ASKED: Any = [{"role": "user", "content": "Hello"}]
CONTENTS: Any = [{"role": "user", "parts": [{"text": "Hello"}]}]
NEWS = "What are the latest developments in AI?"
TEXTS: dict[str, dict[str, Any]] = {
    "o4-mini": {"messages": ASKED},
    "claude-3-7-sonnet-20250219": {"messages": ASKED, "max_tokens": 99},
    "gemini-2.5-flash": {"contents": CONTENTS},
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve AIHubMix."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def aihubmix(fake: FakeVendor) -> Iterator[AIHubMix]:
    """Give a client of it."""
    with fake.client() as client:
        yield client


def every_kind(aihubmix: AIHubMix) -> None:
    """Make a call of each kind."""
    for id, values in TEXTS.items():
        aihubmix.run(id, **values)
        aihubmix.stream(id, **values).result()
    aihubmix.responses.gpt_4(input="Hello")
    aihubmix.image.gpt_image_1(prompt="x")
    aihubmix.image.gpt_image_1_prediction(prompt="x")
    aihubmix.image.gpt_image_1_edit(prompt="x", image=[media.png(8, 8)])
    aihubmix.embedding.text_embedding_ada_002(input="x")
    aihubmix.transcription.whisper_1(file=media.wav(0.5))
    aihubmix.speech.tts_1(input="x", voice="alloy")


def test_no_code_of_a_foreign_application(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 1: it sends an `APP-Code` of its authors with every call; ours sends one when it is told one, and then always."""
    every_kind(aihubmix)
    assert len(fake.requests) == 13
    assert not [one for one in fake.requests if "app-code" in one.headers]
    fake.requests.clear()
    with fake.client(app_code="MINE") as own:
        every_kind(own)
    assert {one.headers["app-code"] for one in fake.requests} == {"MINE"}


def test_one_key_header_a_protocol(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 2: its older source left `Authorization` on calls of Anthropic's and Google's protocols, beside theirs."""
    every_kind(aihubmix)
    names = ("authorization", "x-api-key", "x-goog-api-key")
    for one in fake.requests:
        kind = (
            "x-api-key"
            if one.path == "/v1/messages"
            else "x-goog-api-key" if one.path.startswith("/gemini/") else "authorization"
        )
        assert [name for name in names if name in one.headers] == [kind], one.path
        assert one.headers[kind].removeprefix("Bearer ") == API_KEY
        assert ("anthropic-version" in one.headers) == (one.path == "/v1/messages")


def test_the_host_can_be_set(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 1: it has no setting for the host; ours has one, and the three protocols lie below it."""
    every_kind(aihubmix)
    hosts = {one.headers["host"] for one in fake.requests}
    assert hosts == {fake.origin.removeprefix("http://")}


def test_no_tool_is_dropped_in_silence(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 8: its web search never reaches the wire: the chat model drops it.

    Ours goes by Responses, where the service takes it, and is refused in a chat before anything is sent.
    """
    search: Any = {"type": "web_search_preview", "search_context_size": "high"}
    aihubmix.responses.gpt_4(input=NEWS, tools=[search])
    assert fake.requests[-1].json()["tools"] == [search]
    kinds: list[Any] = [
        {"type": "web_search", "filters": {"allowed_domains": ["a.example"]}},
        {"type": "code_interpreter", "container": {"type": "auto"}},
        {"type": "image_generation", "quality": "high"},
        {"type": "file_search", "vector_store_ids": ["vs_1"]},
    ]
    aihubmix.responses.gpt_5(input=NEWS, tools=kinds)
    assert fake.requests[-1].json()["tools"] == kinds
    before = len(fake.requests)
    for handle in (aihubmix.text.gpt_4, aihubmix.text.claude_3_7_sonnet_20250219):
        with pytest.raises(InvalidParams, match="tools"):
            handle(messages=ASKED, tools=[search], max_tokens=99)
    assert len(fake.requests) == before


@pytest.mark.parametrize("attribute", ["gpt_image_1", "gpt_image_1_5", "gpt_image_1_mini"])
def test_gpt_images_are_sent_no_response_format(
    fake: FakeVendor, aihubmix: AIHubMix, attribute: str
) -> None:
    """Section 9: it asks every model for base64, which models of this family refuse; ours sends what was asked for."""
    handle = getattr(aihubmix.image, attribute)
    handle(prompt="x")
    handle(prompt="x", n=2, size="1024x1024")
    for one in fake.requests:
        assert one.json().keys() <= {"model", "prompt", "n", "size"}
    with pytest.raises(InvalidParams, match="response_format"):
        handle(prompt="x", response_format="b64_json")
    assert len(fake.requests) == 2


def calls(*names: str, **more: Any) -> Reply:
    """Answer with calls of functions that have no ids, as Google's protocol has it."""
    parts = [{"functionCall": {"name": name, "args": {"a": 1}}} for name in names]
    candidate = {"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}
    return Reply.json({"candidates": [candidate], **more})


def test_ids_of_calls_differ(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 6: it names calls by the clock, so that two in a millisecond have one name.

    In a conversation no two of ours have, however fast its turns are; equal answers to equal questions have equal ids.
    """

    def add(a: int) -> int:
        """Add."""
        return a

    fake.answer_next(calls("add", "add", "add"), times=5)
    run = aihubmix.text.gemini_2_5_flash.run_tools([add], contents=CONTENTS)
    ids = [answer.call.id for step in run.steps for answer in step.answers]
    assert len(ids) == len(set(ids)) == 15
    fake.answer_next(calls("add", responseId="one"))
    fake.answer_next(calls("add", responseId="two"))
    one, two = (aihubmix.text.gemini_2_5_flash(contents=CONTENTS).tool_calls[0] for _ in range(2))
    assert one.id != two.id


def test_a_call_without_arguments_has_none(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 5: empty arguments are an empty object in each protocol."""
    chosen = ChatPlan(tool_calls=(("now", {}),))
    for id, values in TEXTS.items():
        fake.plan(chosen, chosen)
        for result in (aihubmix.run(id, **values), aihubmix.stream(id, **values).result()):
            assert isinstance(result, TextResult)
            (call,) = result.tool_calls
            assert (call.name, json.loads(call.arguments)) == ("now", {})


@pytest.mark.parametrize("id", TEXTS)
def test_a_stream_that_is_cut_off_is_no_success(
    fake: FakeVendor, aihubmix: AIHubMix, id: str
) -> None:
    """The issue: in no protocol is half an answer a whole one; what has come is kept."""
    fake.plan(ChatPlan(text="The end is near.", ending="cut"))
    with pytest.raises(CutOff) as raised:
        aihubmix.stream(id, **TEXTS[id]).result()
    assert "The end is near.".startswith(raised.value.partial.text)
    assert raised.value.may_have_run


@pytest.mark.parametrize("id", TEXTS)
def test_a_stream_that_just_stops_is_no_success(
    fake: FakeVendor, aihubmix: AIHubMix, id: str
) -> None:
    """The issue: the same when the connection ends well, after events that say no end."""
    pieces: dict[str, list[Any]] = {
        "o4-mini": [{"choices": [{"index": 0, "delta": {"content": "Hi"}}]}],
        "claude-3-7-sonnet-20250219": [
            {"type": "message_start", "message": {"id": "m", "content": [], "usage": {}}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text"}},
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "text_delta", "text": "Hi"},
            },
        ],
        "gemini-2.5-flash": [{"candidates": [{"content": {"parts": [{"text": "Hi"}]}}]}],
    }
    fake.answer_next(Reply.events([f"data: {json.dumps(one)}\n\n".encode() for one in pieces[id]]))
    with pytest.raises(CutOff) as raised:
        aihubmix.stream(id, **TEXTS[id]).result()
    assert raised.value.partial.text == "Hi"


def test_a_recording_has_the_right_name(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 10: the service goes by the file's ending; ours looks into the bytes, whatever the name was."""
    aihubmix.transcription.whisper_1(file=media.mp3(0.5))
    request = fake.requests[-1]
    assert b'filename="file.mp3"' in request.body
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize(
    ("id", "body"),
    [
        ("o4-mini", {"error": {"message": "slow down", "type": "x", "param": None, "code": 1}}),
        (
            "claude-3-7-sonnet-20250219",
            {"type": "error", "error": {"type": "rate_limit_error", "message": "slow down"}},
        ),
        ("claude-3-7-sonnet-20250219", {"error": {"message": "slow down"}}),
        (
            "gemini-2.5-flash",
            {"error": {"code": 429, "message": "slow down", "status": "RESOURCE_EXHAUSTED"}},
        ),
    ],
)
def test_errors_of_all_protocols_are_read(fake: FakeVendor, id: str, body: Any) -> None:
    """Section 11: the maker's shape and the gateway's own, on any path; the support's number is kept."""
    fake.answer_next(Reply.json(body, 429, {"X-Request-Id": "req-7"}))
    refused = pytest.raises(RateLimitError, match="slow down")
    with fake.client(max_retries=0) as aihubmix, refused as raised:
        aihubmix.run(id, **TEXTS[id])
    assert raised.value.request_id == "req-7"


def test_names_choose_no_protocol(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Section 2: it goes by how a name begins and ends; here a model says its protocol, and the caller may force another.

    That the specs say of each model what the rule says is tried with all of them.
    """
    rehearsal = aihubmix.with_options(dry_run=True, validate="off")
    paths = {"claude": "/v1/messages", "gemini": "/gemini/v1beta/models/"}
    for model in rehearsal.models:
        if model.namespace == "text":
            chats = model.id.endswith(("-search", "-nothink"))
            family = "" if chats else model.id.partition("-")[0]
            wanted = fake.origin + paths.get(family, "/v1/chat/completions")
            url = rehearsal.run(model.id).raw["request"]["url"]
            assert url.startswith(wanted), model.id
    assert aihubmix.responses.gpt_5_pro(input="Hello").text
    assert fake.requests[-1].path == "/v1/responses"
    assert aihubmix.chat.claude_3_7_sonnet_20250219(messages=ASKED).text
    assert fake.requests[-1].path == "/v1/chat/completions"
