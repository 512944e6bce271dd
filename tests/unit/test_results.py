"""Replies are read leniently: what is understood has a name, everything else stays in `raw`."""

import asyncio
import pickle
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime import aio, sync
from modelwire_runtime.media import AsyncMedia, Media
from modelwire_runtime.media.files import data_uri
from modelwire_runtime.results import (
    AsyncImageResult,
    AudioResult,
    Choice,
    ImageResult,
    Reply,
    Result,
    Segment,
    SpeechResult,
    TextResult,
    ToolCall,
    TranscriptionResult,
    Usage,
    VideoResult,
    build,
    to_async,
)
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport
from modelwire_runtime.testing.media import png
from modelwire_runtime.transports import Response
from modelwire_runtime.vendor import Reader

URL = "https://image.runpod.ai/x.png"
PNG = png()
IMAGE = Reader(kind="image", media=("image_url", "result"), cost="cost")
VIDEO = Reader(kind="video", media=("video_url", "result", "url", ""), cost="cost")
SPEECH = Reader(kind="speech", media=("audio_url",), cost="cost")
TRANSCRIPT = Reader(kind="transcription", text=("transcription", "text", "result"), cost="cost")
TEXT = Reader(kind="text", cost="cost")
KINDS = [IMAGE, VIDEO, SPEECH, TRANSCRIPT, TEXT, Reader(kind="any"), Reader(kind="audio")]


def urls(result: Result) -> list[str]:
    """List the addresses of a result's files."""
    assert isinstance(result, Sequence)
    return [item.url for item in result]


@pytest.mark.parametrize(
    ("reader", "output", "found"),
    [
        (IMAGE, {"image_url": URL, "cost": 0.02}, [URL]),
        (IMAGE, {"result": URL}, [URL]),
        (IMAGE, {"image_url": "", "result": URL}, [URL]),
        (IMAGE, {"image_url": None, "result": URL}, [URL]),
        (IMAGE, {"image_url": "success", "result": URL}, [URL]),
        (IMAGE, {"image_url": [URL, URL + "2"]}, [URL, URL + "2"]),
        (IMAGE, {"image_url": [{"url": URL}]}, [URL]),
        (IMAGE, [{"image_url": URL}, {"image_url": URL + "2"}], [URL, URL + "2"]),
        (IMAGE, {"image_url": data_uri(PNG, "image/png")}, [data_uri(PNG, "image/png")]),
        (IMAGE, {"result": Media(PNG).base64()}, [data_uri(PNG, "image/png")]),
        (VIDEO, URL, [URL]),
        (VIDEO, {"video_url": URL, "url": "https://other"}, [URL]),
        (VIDEO, {"url": URL}, [URL]),
        (VIDEO, "done", []),
        (IMAGE, {"unknown": URL}, []),
        (IMAGE, None, []),
        (IMAGE, 5, []),
    ],
)
def test_files_are_found(reader: Reader, output: Any, found: list[str]) -> None:
    """The first path that has a file wins; a word is no file."""
    assert urls(build(reader, output)) == found


def test_long_base64_of_no_known_type_is_a_file() -> None:
    """A format that the table lacks still comes through."""
    text = Media(b"\x07" * 300).base64()
    result = build(IMAGE, {"image_url": text})
    assert isinstance(result, ImageResult)
    assert result.bytes() == b"\x07" * 300


def test_fields_beside_the_envelope_are_read_when_there_is_no_output() -> None:
    """Some speech workers answer at the top level."""
    raw = {"id": "j1", "status": "COMPLETED", "audio_url": URL}
    result = build(SPEECH, None, Reply(raw=raw, job_id="j1"))
    assert isinstance(result, SpeechResult)
    assert result.url == URL
    assert result.raw is raw
    assert result.output is None


def test_what_a_result_knows() -> None:
    """The facts of the reply are attributes, with times in seconds."""
    output = {"image_url": URL, "cost": "0.02", "new_field": {"x": 1}}
    raw = {"id": "j1", "output": output}
    reply = Reply(
        model="acme/m",
        raw=raw,
        request_id="r1",
        job_id="j1",
        token="t1",
        delay=0.5,
        execution=2.0,
        rate_limits={"x-ratelimit-limit": "9"},
        warnings=("seed=1 is ignored when image is set",),
    )
    result = build(IMAGE, output, reply)
    assert isinstance(result, ImageResult)
    assert (result.cost, result.model, result.job_id, result.token) == (0.02, "acme/m", "j1", "t1")
    assert result.timing is not None
    assert (result.timing.delay, result.timing.execution) == (0.5, 2.0)
    assert result.output["new_field"] == {"x": 1}
    assert result.rate_limits == {"x-ratelimit-limit": "9"}
    assert result.warnings == ("seed=1 is ignored when image is set",)
    assert repr(result) == (
        "ImageResult(model='acme/m', cost=0.02, request_id='r1', job_id='j1', "
        "warnings=('seed=1 is ignored when image is set',), "
        "media=(Media('https://image.runpod.ai/x.png'),))"
    )


def test_an_image_result_is_a_sequence_that_forwards_to_its_first() -> None:
    """One picture needs no index, several have one."""
    driver = sync.Driver(ScriptedTransport([Response(200, {}, PNG)]))
    result = build(IMAGE, {"image_url": [URL, URL + "2"]}, Reply(driver=driver))
    assert isinstance(result, ImageResult)
    assert len(result) == 2
    assert result[1].url == URL + "2"
    assert [item.url for item in result[:1]] == [result.url] == [URL]
    assert result.media_type == "image/png"
    assert result.bytes() == PNG
    assert result.data_uri() == data_uri(PNG, "image/png")
    assert result.base64() == Media(PNG).base64()
    assert result._repr_mimebundle_()["text/html"].count("<img") == 2


def test_a_result_without_files_says_so() -> None:
    """Nothing crashes until a file is asked for, and then the message helps."""
    result = build(IMAGE, {"images": 3}, Reply(model="acme/m"))
    assert isinstance(result, ImageResult)
    assert not result
    with pytest.raises(LookupError, match=r"acme/m holds no image; see \.raw"):
        _ = result.url


def test_the_async_twin(tmp_path: Any) -> None:
    """On an async client the same reply has async media."""

    async def use() -> None:
        driver = aio.Driver(AsyncScriptedTransport([Response(200, {}, PNG)]))
        reply = Reply(driver=driver, asynchronous=True, model="acme/m")
        result = build(IMAGE, {"image_url": URL, "cost": 1}, reply)
        assert isinstance(result, AsyncImageResult)
        assert isinstance(result[0], AsyncMedia)
        assert result.url == URL
        assert await result.bytes() == PNG
        assert (await result.save(tmp_path / "x.png")).read_bytes() == PNG
        assert await result.data_uri() == data_uri(PNG, "image/png")
        assert await result.base64() == Media(PNG).base64()
        assert (result.cost, result.model) == (1.0, "acme/m")

    asyncio.run(use())
    text = TextResult(text="x")
    assert to_async(text, aio.Driver(AsyncScriptedTransport())) is text


@pytest.mark.parametrize(
    ("reader", "kind"),
    [
        (IMAGE, ImageResult),
        (VIDEO, VideoResult),
        (SPEECH, SpeechResult),
        (Reader(kind="audio"), AudioResult),
        (TRANSCRIPT, TranscriptionResult),
        (TEXT, TextResult),
        (Reader(kind="any"), Result),
        (Reader(kind="hologram"), Result),
    ],
)
def test_each_kind_has_its_class(reader: Reader, kind: type[Result]) -> None:
    """A kind that this version does not know is a plain result."""
    assert type(build(reader, {})) is kind


@pytest.mark.parametrize(
    ("output", "text"),
    [
        ({"transcription": "hi"}, "hi"),
        ({"text": "hi"}, "hi"),
        ({"result": "hi"}, "hi"),
        ("hi", "hi"),
        ({"transcription": ["h", "i"]}, "hi"),
        ({"transcription": 4}, ""),
        (None, ""),
    ],
)
def test_transcriptions(output: Any, text: str) -> None:
    """The text is where one of the paths has it, or the output itself."""
    result = build(TRANSCRIPT, output)
    assert isinstance(result, TranscriptionResult)
    assert result.text == str(result) == text


def test_segments_of_a_transcription() -> None:
    """Times are seconds; a broken segment loses nothing else."""
    output = {
        "text": "a b",
        "segments": [{"text": "a", "start": 0, "end": "1.5"}, 3, {"text": "b", "id": 7}],
        "language": "en",
        "duration": 2.5,
    }
    result = build(TRANSCRIPT, output)
    assert isinstance(result, TranscriptionResult)
    assert result.segments == (Segment("a", 0.0, 1.5), Segment("b", id="7"))
    assert (result.language, result.duration) == ("en", 2.5)
    assert "segments=<2>" in repr(result)


@pytest.mark.parametrize(
    ("output", "text", "reasoning"),
    [
        ({"choices": [{"tokens": ["Hel", "lo"]}]}, "Hello", ""),
        ([{"choices": [{"tokens": ["Hello"]}]}], "Hello", ""),
        ([{"choices": [{"tokens": ["Hel"]}]}, {"choices": [{"tokens": ["lo"]}]}], "Hello", ""),
        ({"choices": [{"message": {"content": "Hello", "reasoning": "hm"}}]}, "Hello", "hm"),
        ({"choices": [{"message": {"content": [{"text": "Hello"}]}}]}, "Hello", ""),
        ({"choices": [{"text": "Hello"}]}, "Hello", ""),
        ({"choices": [{"tokens": ["<think>hm</think>\n\nHello"]}]}, "Hello", "hm"),
        ({"choices": [{"message": {"content": "<think>hm</think>Hello"}}]}, "Hello", "hm"),
        ({"choices": [{"tokens": ["<think>cut off"]}]}, "", "cut off"),
        ("<think>hm</think>Hello", "Hello", "hm"),
        ("Hello", "Hello", ""),
        (["Hel", "lo"], "Hello", ""),
        ({"choices": "?"}, "", ""),
        (None, "", ""),
    ],
)
def test_text_of_a_job(output: Any, text: str, reasoning: str) -> None:
    """Token batches, OpenAI's shape and plain text all give text, reasoning apart."""
    result = build(TEXT, output)
    assert isinstance(result, TextResult)
    assert (result.text, result.reasoning) == (text, reasoning)


def test_each_choice_has_its_reasoning_apart() -> None:
    """Pieces are joined first, as a tag may lie across two of them."""
    pieces = [
        {"choices": [{"index": 0, "tokens": ["<thi"]}, {"index": 1, "tokens": ["Plain"]}]},
        {"choices": [{"index": 0, "tokens": ["nk>hm</think>", "Hello"]}]},
    ]
    result = build(TEXT, pieces)
    assert isinstance(result, TextResult)
    assert [(item.text, item.reasoning) for item in result.choices] == [
        ("Hello", "hm"),
        ("Plain", ""),
    ]
    assert (result.text, result.reasoning) == ("Hello", "hm")


def test_an_answer_is_a_turn_of_the_conversation() -> None:
    """What was said, and what was asked for, as the next request takes it."""
    said = TextResult(text="Hello", reasoning="hm")
    assert said.message == {"role": "assistant", "content": "Hello"}
    calls = (ToolCall("c1", "f", '{"a": 1}'), ToolCall("c2", "g", ""))
    function = {"name": "f", "arguments": '{"a": 1}'}
    empty = {"name": "g", "arguments": "{}"}
    turns = [
        {"id": "c1", "type": "function", "function": function},
        {"id": "c2", "type": "function", "function": empty},
    ]
    asked = TextResult(tool_calls=calls)
    assert asked.message == {"role": "assistant", "content": None, "tool_calls": turns}
    assert Choice(text="Both", tool_calls=calls[:1]).message == {
        "role": "assistant",
        "content": "Both",
        "tool_calls": turns[:1],
    }


def test_a_tool_answers_in_a_turn_of_its_own() -> None:
    """Text goes as it is, anything else as JSON; what JSON cannot say is the caller's mistake."""
    call = ToolCall("c1", "f", "{}")
    assert call.answer("Sunny") == {"role": "tool", "tool_call_id": "c1", "content": "Sunny"}
    assert call.answer({"größe": 3})["content"] == '{"größe": 3}'
    assert call.answer(None)["content"] == "null"
    with pytest.raises(TypeError):
        call.answer(object())


def test_choices_tools_and_usage() -> None:
    """All choices are kept; the first one's parts are attributes."""
    call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
    odd = {"id": None, "function": {"name": "g", "arguments": {"b": 2}}}
    output = {
        "choices": [
            {"index": 1, "message": {"content": "two"}},
            {
                "index": 0,
                "message": {"content": None, "tool_calls": [call, odd, 3]},
                "finish_reason": "tool_calls",
            },
        ],
        "usage": {"input": 3, "output": 4},
        "cost": 0.5,
    }
    result = build(TEXT, output)
    assert isinstance(result, TextResult)
    assert result.tool_calls == (ToolCall("c1", "f", '{"a": 1}'), ToolCall("", "g", '{"b": 2}'))
    assert [item.parse() for item in result.tool_calls] == [{"a": 1}, {"b": 2}]
    assert result.finish_reason == "tool_calls"
    assert [choice.text for choice in result.choices] == ["", "two"]
    assert result.usage is not None
    assert (result.usage.input_tokens, result.usage.total_tokens, result.cost) == (3, 7, 0.5)
    assert "choices=<2>" in repr(result)


@pytest.mark.parametrize(
    ("data", "usage"),
    [
        ({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 9}, (1, 2, 9, None, None)),
        ({"input_tokens": 1, "output_tokens": 2}, (1, 2, 3, None, None)),
        ({"input": "1", "output": None}, (1, None, None, None, None)),
        (
            {
                "prompt_tokens": 1,
                "prompt_tokens_details": {"cached_tokens": 1},
                "completion_tokens_details": {"reasoning_tokens": 5},
            },
            (1, None, None, 5, 1),
        ),
        ({}, (None,) * 5),
    ],
)
def test_usage_dialects(data: Any, usage: tuple[int | None, ...]) -> None:
    """Every vendor counts the same things under other names."""
    found = Usage.read(data)
    assert found is not None
    names = ("input", "output", "total", "reasoning", "cached")
    assert tuple(getattr(found, f"{name}_tokens") for name in names) == usage
    assert found.raw == data
    assert Usage.read([1]) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(URL),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            [
                "image_url",
                "result",
                "choices",
                "tokens",
                "message",
                "content",
                "usage",
                "cost",
                "tool_calls",
                "function",
                "segments",
                "text",
                "url",
                "input",
                "index",
            ]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)


@given(JSON, st.sampled_from(KINDS))
def test_no_reply_crashes_the_reading(output: Any, reader: Reader) -> None:
    """Unknown shapes pass through, can be shown, and travel."""
    result = build(reader, output, Reply(model="acme/m"))
    assert repr(result)
    assert result.output is output
    twin = pickle.loads(pickle.dumps(result))
    assert repr(twin) == repr(result)


def test_a_pickled_result_keeps_its_files() -> None:
    """The driver stays behind; what was fetched travels."""
    driver = sync.Driver(ScriptedTransport([Response(200, {}, PNG)]))
    result = build(IMAGE, {"image_url": URL}, Reply(driver=driver))
    assert isinstance(result, ImageResult)
    result.bytes()
    twin = pickle.loads(pickle.dumps(result))
    assert twin.url == URL
    assert twin.bytes() == PNG


def test_a_plain_result_shows_its_output() -> None:
    """A private endpoint's answer is all that there is."""
    assert repr(Result(output={"a": 1})) == "Result(output={'a': 1})"
