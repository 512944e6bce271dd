"""Weaknesses of the vendor's own client in streams of text, each beside ours; see `test_better_calls.py`."""

import json
from functools import partialmethod
from typing import Any

import aiohttp
import pytest
from runware import Runware
from runware.types.stream import TextStreamResult

from modelwire import ModelwireError
from modelwire_runtime.errors import CutOff
from modelwire_runtime.results import TextResult
from modelwire_runtime.streams.text import TextDelta, ToolCallDone, UnknownEvent
from modelwire_runtime.testing import ChatPlan, FakeVendor, Reply, ScriptedTransport, StreamedReply
from tests.support.runware_ours import TALK, ours
from tests.support.runware_sdk import TALK as WIRE_TALK
from tests.support.runware_sdk import ask

TEXT = "Größe: 自由 🌊"
WEATHER = {
    "id": "call-1",
    "type": "function",
    "function": {"name": "get_weather", "arguments": '{"city": "Bern"}'},
}


def theirs(fake: FakeVendor) -> TextStreamResult:
    """Stream with the SDK and give its result."""

    async def listen(client: Runware) -> TextStreamResult:
        return await (await client.stream(WIRE_TALK)).result()

    return ask(fake, listen)


def our_own(fake: FakeVendor, **settings: Any) -> tuple[list[Any], TextResult]:
    """Stream with ours and give all events and the result."""
    with (
        ours(fake, **settings) as runware,
        runware.text.google_gemma_4_31b.stream(**TALK) as stream,
    ):
        return list(stream), stream.result()


def answer(fake: FakeVendor, reply: Reply) -> None:
    """Have the next stream answered so."""
    fake.answer_next(reply, operation="stream")


def said(*chunks: str, done: bool = True) -> Reply:
    """Give a stream that consists of some chunks."""
    ends = ["[DONE]"] if done else []
    return Reply.events([f"data: {chunk}\n\n".encode() for chunk in [*chunks, *ends]])


def test_split_characters_are_lost(fake: FakeVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Section 10: the SDK decodes each piece of bytes alone, which breaks a character cut in two.

    Ours holds when every single byte arrives alone.
    """
    by_byte = partialmethod(aiohttp.StreamReader.iter_chunked, 1)
    monkeypatch.setattr(aiohttp.StreamReader, "iter_any", by_byte)
    fake.plan(ChatPlan(text=TEXT, piece=1))
    assert "\ufffd" in theirs(fake).text

    fake.plan(ChatPlan(text=TEXT, piece=1))
    assert our_own(fake)[1].text == TEXT


def test_no_cut_breaks_a_character(fake: FakeVendor) -> None:
    """Section 10: ours holds wherever a stream is cut in two, at every byte of it."""
    body = b"".join(
        f"data: {chunk}\n\n".encode()
        for chunk in (
            _chunk('"delta":%s', {"reasoningContent": TEXT[::-1]}),
            _chunk('"delta":%s,"finishReason":"stop"', {"text": TEXT}),
            "[DONE]",
        )
    )
    for place in range(1, len(body)):
        reply = StreamedReply((body[:place], body[place:]))
        with ours(fake, transport=ScriptedTransport([reply])) as runware:
            result = runware.text.google_gemma_4_31b.stream(**TALK).result()
        assert (result.text, result.reasoning) == (TEXT, TEXT[::-1]), place


def test_tool_calls_are_lost(fake: FakeVendor) -> None:
    """Section 10: the SDK takes text and reasoning out of a delta and nothing else.

    Ours has the call, in pieces as language models stream it, as an event and in the result.
    """
    function = WEATHER["function"]
    assert isinstance(function, dict)
    first = {**WEATHER, "index": 0, "function": {**function, "arguments": '{"city": '}}
    last = {"index": 0, "function": {"arguments": '"Bern"}'}}
    chunks = [
        _chunk('"delta":{"toolCalls":[%s]}', first),
        _chunk('"delta":{"toolCalls":[%s]}', last),
        _chunk('"delta":%s,"finishReason":"tool_calls"', {}),
    ]
    answer(fake, said(*chunks))
    lost = theirs(fake)
    assert (lost.text, lost.finish_reason) == ("", "tool_calls")
    assert "get_weather" not in repr(lost)

    answer(fake, said(*chunks))
    events, result = our_own(fake)
    assert [event.tool_call for event in events if isinstance(event, ToolCallDone)] == list(
        result.tool_calls
    )
    (call,) = result.tool_calls
    assert (call.id, call.name, call.arguments) == ("call-1", "get_weather", '{"city": "Bern"}')


def test_unknown_keys_are_lost(fake: FakeVendor) -> None:
    """Section 10: what the SDK does not know of a delta or a chunk, nobody sees; ours passes it on."""
    chunks = [
        _chunk('"delta":%s', {"text": "Hi", "audioTone": "warm"}),
        _chunk('"citations":%s,"delta":{},"finishReason":"stop"', ["https://a.example"]),
    ]
    answer(fake, said(*chunks))
    assert "warm" not in repr(theirs(fake))

    answer(fake, said(*chunks))
    events, result = our_own(fake)
    told = [event.data for event in events if isinstance(event, UnknownEvent)]
    assert told == [{"audioTone": "warm"}, {"citations": ["https://a.example"]}]
    assert result.text == "Hi"


@pytest.mark.parametrize(
    "plan",
    [
        ChatPlan(text="The end is near.", done=False, finish_reason=""),
        ChatPlan(text="The end is near.", ending="cut"),
        ChatPlan(text="", done=False, finish_reason=""),
    ],
    ids=["no reason", "cut", "nothing"],
)
def test_a_stream_that_just_ends_is_taken_for_whole(fake: FakeVendor, plan: ChatPlan) -> None:
    """Section 10: the SDK misses neither a reason to stop nor a last line.

    Ours raises, and keeps what has come.
    """
    fake.plan(plan)
    with pytest.raises(CutOff) as raised:
        our_own(fake)
    assert "The end is near.".startswith(raised.value.partial.text)
    assert raised.value.may_have_run
    if plan.ending == "whole":
        fake.plan(plan)
        assert theirs(fake).finish_reason is None


def test_an_error_that_is_no_event_is_taken_for_silence(fake: FakeVendor) -> None:
    """Section 10: a good status with a body of plain JSON is an empty text to the SDK.

    Servers that do not stream send it, be it an error or the whole answer. Ours reads both.
    """
    wrong = Reply.json({"errors": [{"code": "insufficientCredits", "message": "No credits."}]})
    answer(fake, wrong)
    assert theirs(fake).text == ""
    answer(fake, wrong)
    with pytest.raises(ModelwireError) as raised:
        our_own(fake)
    assert raised.value.code == "quota"

    whole = Reply.json(
        {"data": [{"taskType": "textInference", "text": "Hi", "finishReason": "stop"}]}
    )
    answer(fake, whole)
    assert theirs(fake).text == ""
    answer(fake, whole)
    assert our_own(fake)[1].text == "Hi"


def test_an_empty_list_of_errors_breaks_a_stream(fake: FakeVendor) -> None:
    """Section 5: a chunk that carries an empty list of errors is an error to the SDK; ours reads on."""
    chunks = [
        _chunk('"errors":[],"delta":%s', {"text": "Hi"}),
        _chunk('"delta":%s,"finishReason":"stop"', {}),
    ]
    answer(fake, said(*chunks))
    with pytest.raises(Exception, match="unknown API error"):
        theirs(fake)
    answer(fake, said(*chunks))
    events, result = our_own(fake)
    assert result.text == "Hi"
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["Hi"]


def test_a_second_reader_finds_nothing(fake: FakeVendor) -> None:
    """Section 10: the SDK hands each delta to whoever asks first, so two readers share one text.

    Views of ours each have all of it.
    """

    async def twice(client: Runware) -> list[str]:
        stream = await client.stream(WIRE_TALK)
        first, second = stream.text_stream, stream.text_stream
        return [await anext(first), await anext(second)]

    fake.plan(ChatPlan(text="One two"), ChatPlan(text="One two"))
    one, two = ask(fake, twice)
    assert one != two
    with ours(fake) as runware, runware.text.google_gemma_4_31b.stream(**TALK) as stream:
        assert "".join(stream.text) == "".join(stream.text) == "One two"


def _chunk(form: str, value: Any) -> str:
    return '{"taskUUID":"1",%s}' % (form % json.dumps(value, ensure_ascii=False))
