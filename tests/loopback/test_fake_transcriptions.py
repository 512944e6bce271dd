"""OpenAI's transcriptions over a real socket: forms that the service takes, and every format of the answer."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modelwire import OpenAI
from modelwire_runtime.errors import CutOff, InvalidParams
from modelwire_runtime.testing import media
from modelwire_runtime.testing.loopback import Received
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.server import FakeVendor

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
WAV = media.wav(1.5)
TEXT = "A robot woke. It counted windows."


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve OpenAI, whose recordings all say the same."""
    with FakeVendor("openai") as vendor:
        vendor.default_chat = ChatPlan(text=TEXT)
        yield vendor


@pytest.fixture
def openai(fake: FakeVendor) -> Iterator[OpenAI]:
    """Return a client of it."""
    with fake.client() as client:
        yield client


def fields(received: Received) -> list[tuple[str, str]]:
    """Return the plain fields of a form."""
    found = re.findall(rb'name="([^"]+)"\r\n\r\n([^\r]*)\r\n', received.body)
    return [(name.decode(), value.decode()) for name, value in found]


def test_the_form_has_the_names_that_the_service_knows(
    fake: FakeVendor, openai: OpenAI, tmp_path: Path
) -> None:
    """Lists carry brackets, and the file the extension that it has."""
    path = tmp_path / "talk.tmp"
    path.write_bytes(WAV)
    openai.transcription.whisper_1(
        file=path,
        response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
        temperature=0.2,
    )
    received = fake.requests[-1]
    assert sorted(fields(received)) == [
        ("model", "whisper-1"),
        ("response_format", "verbose_json"),
        ("temperature", "0.2"),
        ("timestamp_granularities[]", "segment"),
        ("timestamp_granularities[]", "word"),
    ]
    assert b'name="file"; filename="talk.wav"\r\nContent-Type: audio/wav' in received.body


def test_nothing_is_sent_that_nobody_asked_for(fake: FakeVendor, openai: OpenAI) -> None:
    """No format, no stream."""
    result = openai.transcription.whisper_1(file=WAV)
    assert fields(fake.requests[-1]) == [("model", "whisper-1")]
    assert (result.text, result.segments) == (TEXT, ())


def test_segments_words_and_the_rest(openai: OpenAI) -> None:
    """Verbose JSON has it all."""
    result = openai.transcription.whisper_1(
        file=WAV, response_format="verbose_json", timestamp_granularities=["word", "segment"]
    )
    assert (result.language, result.duration) == ("english", 1.5)
    assert [item.text for item in result.segments] == ["A robot woke.", "It counted windows."]
    assert (result.segments[0].start, result.segments[-1].end) == (0.0, 1.5)
    assert [word.text for word in result.words] == [
        "A",
        "robot",
        "woke",
        "It",
        "counted",
        "windows",
    ]
    assert result.usage is not None
    assert result.usage.seconds == 2


@pytest.mark.parametrize("fmt", ["srt", "vtt"])
def test_subtitles(openai: OpenAI, fmt: Any, tmp_path: Path) -> None:
    """They are ready to be saved, and read besides."""
    result = openai.transcription.whisper_1(file=WAV, response_format=fmt)
    (tmp_path / f"talk.{fmt}").write_text(result.text)
    assert ("WEBVTT" in result.text) is (fmt == "vtt")
    assert [item.text for item in result.segments] == ["A robot woke.", "It counted windows."]
    assert result.segments[-1].end == 1.5


def test_plain_text(openai: OpenAI) -> None:
    """Just that."""
    assert str(openai.transcription.whisper_1(file=WAV, response_format="text")) == TEXT


def test_speakers(openai: OpenAI) -> None:
    """Who said what, by the names that were given."""
    result = openai.transcription.gpt_4o_transcribe_diarize(
        file=WAV, response_format="diarized_json"
    )
    assert result.speakers == ("A", "B")
    assert [(item.speaker, item.text) for item in result.segments] == [
        ("A", "A robot woke."),
        ("B", "It counted windows."),
    ]


def test_a_format_that_a_model_refuses_never_leaves(fake: FakeVendor, openai: OpenAI) -> None:
    """The newer models write JSON only."""
    with pytest.raises(InvalidParams, match="response_format"):
        openai.run("gpt-4o-transcribe", file=WAV, response_format="srt")
    assert not fake.requests


def test_while_it_is_written(fake: FakeVendor, openai: OpenAI) -> None:
    """Text in pieces, or whole segments where speakers are told apart."""
    with openai.transcription.gpt_4o_transcribe.stream(file=WAV) as stream:
        assert "".join(stream.text) == TEXT
    assert ("stream", "true") in fields(fake.requests[-1])
    assert stream.result().text == TEXT
    with openai.transcription.gpt_4o_transcribe_diarize.stream(
        file=WAV, response_format="diarized_json"
    ) as heard:
        assert [item.speaker for item in heard.segments] == ["A", "B"]


def test_what_breaks_off_is_no_success(fake: FakeVendor, openai: OpenAI) -> None:
    """The text that came is kept."""
    fake.plan(ChatPlan(text=TEXT, ending="cut"))
    with pytest.raises(CutOff):
        openai.transcription.gpt_4o_transcribe.stream(file=WAV).result()


def test_async_clients_have_the_same(fake: FakeVendor) -> None:
    """Whole and in pieces; a file is read off the loop."""

    async def go() -> None:
        openai = fake.async_client()
        heard = await openai.transcription.whisper_1(file=WAV, response_format="verbose_json")
        assert heard.duration == 1.5
        async with openai.transcription.gpt_4o_transcribe.stream(file=WAV) as written:
            assert "".join([piece async for piece in written.text]) == TEXT
            assert (await written.result()).text == TEXT
        await openai.close()

    asyncio.run(go())
