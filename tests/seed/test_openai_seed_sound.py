"""The seed on what OpenAI's models hear and say: `Transcription Models`, `Speech Models` and their tables."""

import re
from typing import Any, Literal

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire_runtime.testing import FakeVendor, Received, media
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
WAV = media.wav(1.5)
HELLO = "Hello, world!"
VOICES = ["alloy", "ash", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer"]
VERBOSE: Literal["verbose_json"] = "verbose_json"
_HEAD = re.compile(rb'Content-Disposition: form-data; name="([^"]+)"(?:; filename="([^"]+)")?')


def _form(received: Received) -> list[tuple[str, str]]:
    """Return the parts of a form in their order: a field with its text, a file with its name."""
    boundary = received.headers["content-type"].partition("boundary=")[2].encode()
    found: list[tuple[str, str]] = []
    for part in received.body.split(b"--" + boundary)[1:-1]:
        head, _, body = part.partition(b"\r\n\r\n")
        named = _HEAD.search(head)
        assert named is not None
        text = named[2] or body.removesuffix(b"\r\n")
        found.append((named[1].decode(), text.decode()))
    return found


def test_heading_transcription_models_stream(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The newer models also write while they listen."""
    whole = openai.transcription.gpt_4o_transcribe(file=WAV)
    with openai.transcription.gpt_4o_transcribe.stream(file=WAV) as stream:
        assert "".join(stream.text) == whole.text == stream.result().text
    assert {request.path for request in fake_openai.requests} == {"/v1/audio/transcriptions"}


def test_sample_75_transcription_model(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A recording goes out as a file whose name has the right end, and its text comes back."""
    result = openai.transcription.whisper_1(file=WAV)
    assert result.text
    assert sorted(_form(fake_openai.requests[-1])) == [
        ("file", "file.wav"),
        ("model", "whisper-1"),
    ]
    assert WAV in fake_openai.requests[-1].body


def test_sample_76_transcription_language(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The language is a keyword, in the words of the wire."""
    openai.transcription.whisper_1(file=WAV, language="en")
    assert ("language", "en") in _form(fake_openai.requests[-1])


def test_sample_77_transcription_segments(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Segments come with the form of the answer that has them, each with its times."""
    result = openai.transcription.whisper_1(
        file=WAV, response_format=VERBOSE, timestamp_granularities=["segment"]
    )
    form = _form(fake_openai.requests[-1])
    assert ("timestamp_granularities[]", "segment") in form
    assert ("response_format", "verbose_json") in form
    assert result.segments[0].start == 0
    assert result.segments[-1].end == result.duration == 1.5
    assert " ".join(segment.text for segment in result.segments) == result.text


def test_sample_77_transcription_segments_need_their_form(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """Without that form the service would drop the option; here it is told before the request."""
    with pytest.raises(InvalidParams, match=r"timestamp_granularities.*verbose_json"):
        openai.transcription.whisper_1(file=WAV, timestamp_granularities=["segment"])
    assert not fake_openai.requests


@pytest.mark.parametrize("kinds", [["word"], ["segment"], ["word", "segment"]])
def test_point_timestamp_granularities(
    openai: OpenAI, fake_openai: FakeVendor, kinds: list[Any]
) -> None:
    """What is asked for comes: words, segments, or both."""
    result = openai.transcription.whisper_1(
        file=WAV, response_format=VERBOSE, timestamp_granularities=kinds
    )
    sent = _form(fake_openai.requests[-1])
    assert [text for name, text in sent if name == "timestamp_granularities[]"] == kinds
    assert bool(result.words) == ("word" in kinds)
    if result.words:
        assert there(result.words[0].end) > there(result.words[0].start)


def test_point_transcription_language(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """It is sent as it is, by every model of the table."""
    for model in ("whisper_1", "gpt_4o_transcribe", "gpt_4o_mini_transcribe"):
        getattr(openai.transcription, model)(file=WAV, language="de")
        assert ("language", "de") in _form(fake_openai.requests[-1])


def test_point_transcription_prompt(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """It is sent as it is."""
    openai.transcription.gpt_4o_transcribe(file=WAV, prompt="A talk on kites.")
    assert ("prompt", "A talk on kites.") in _form(fake_openai.requests[-1])


@pytest.mark.parametrize("temperature", [0, 0.8, 1, 1.1])
def test_point_transcription_temperature(
    openai: OpenAI, fake_openai: FakeVendor, temperature: float
) -> None:
    """From 0 to 1, and sent also where it is nought."""
    if temperature > 1:
        with pytest.raises(InvalidParams, match="temperature"):
            openai.transcription.whisper_1(file=WAV, temperature=temperature)
        assert not fake_openai.requests
        return
    openai.transcription.whisper_1(file=WAV, temperature=temperature)
    assert ("temperature", str(temperature)) in _form(fake_openai.requests[-1])


def test_point_transcription_include(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """More comes when it is asked for; the list is closed."""
    result = openai.transcription.gpt_4o_transcribe(file=WAV, include=["logprobs"])
    assert ("include[]", "logprobs") in _form(fake_openai.requests[-1])
    assert "".join(one["token"] for one in result.raw["logprobs"]) == result.text
    wrong: Any = ["words"]
    with pytest.raises(InvalidParams, match=r"include\[0\]"):
        openai.transcription.gpt_4o_transcribe(file=WAV, include=wrong)


@pytest.mark.parametrize(
    ("id", "timed"),
    [("whisper-1", True), ("gpt-4o-mini-transcribe", False), ("gpt-4o-transcribe", False)],
)
def test_row_openai_transcription_model(openai: OpenAI, id: str, timed: bool) -> None:
    """All write text; duration, segments and language are for one, of which the others tell no lie."""
    assert openai.models.get(id).task == "transcription"
    run: Any = openai.run  # an id that is no literal has no type of its own
    if timed:
        result = run(id, file=WAV, response_format=VERBOSE)
        assert (result.duration, result.language) == (1.5, "english")
        assert result.segments
        return
    result = run(id, file=WAV)
    assert result.text
    assert (result.duration, result.segments, result.language) == (None, (), None)
    with pytest.raises(InvalidParams, match="response_format"):
        openai.run(id, file=WAV, response_format=VERBOSE)


def test_heading_openai_transcription_capabilities_formats(openai: OpenAI) -> None:
    """The model with times also writes subtitles, which are read as segments."""
    result = openai.transcription.whisper_1(file=WAV, response_format="srt")
    assert "-->" in result.text
    assert result.segments[-1].end == 1.5


@pytest.mark.parametrize("voice", VOICES)
def test_heading_speech_models_voices(openai: OpenAI, sent_openai: Sent, voice: Any) -> None:
    """Each voice of the page is sent as it is."""
    openai.speech.tts_1(input=HELLO, voice=voice)
    assert sent_openai()["voice"] == voice


def test_sample_78_speech_model(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The attribute stands for the model; a call needs a text and a voice."""
    assert openai.speech.tts_1.id == "tts-1"
    incomplete: Any = openai.speech.tts_1
    with pytest.raises(InvalidParams, match="voice"):
        incomplete(input=HELLO)
    assert not fake_openai.requests


def test_sample_79_speech(openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent) -> None:
    """A text goes out, and sound comes back, ready to be saved."""
    result = openai.speech.tts_1(input=HELLO, voice="alloy")
    assert sent_openai() == {"model": "tts-1", "input": HELLO, "voice": "alloy"}
    assert fake_openai.requests[-1].path == "/v1/audio/speech"
    assert (result.media_type, result.extension) == ("audio/mpeg", "mp3")
    assert result.bytes()


def test_sample_80_speech_speed(openai: OpenAI, sent_openai: Sent) -> None:
    """An option of the provider is a keyword, and reaches the wire."""
    openai.speech.tts_1(input=HELLO, voice="alloy", speed=1.2)
    assert sent_openai() == {"model": "tts-1", "input": HELLO, "voice": "alloy", "speed": 1.2}


def test_point_speech_instructions(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor
) -> None:
    """They go where they work; the older models would drop them, which is told before the request."""
    slow = "Speak in a slow and steady tone"
    openai.speech.gpt_4o_mini_tts(input=HELLO, voice="alloy", instructions=slow)
    assert sent_openai()["instructions"] == slow
    for model in (openai.speech.tts_1, openai.speech.tts_1_hd):
        unchecked: Any = model
        with pytest.raises(InvalidParams, match="instructions"):
            unchecked(input=HELLO, voice="alloy", instructions=slow)
    assert len(fake_openai.requests) == 1


@pytest.mark.parametrize("speed", [0.25, 4, 0.2, 4.1])
def test_point_speech_speed(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor, speed: float
) -> None:
    """From a quarter to four times; not sent unless it is set."""
    if not 0.25 <= speed <= 4:
        with pytest.raises(InvalidParams, match="speed"):
            openai.speech.tts_1(input=HELLO, voice="alloy", speed=speed)
        assert not fake_openai.requests
        return
    openai.speech.tts_1(input=HELLO, voice="alloy", speed=speed)
    assert sent_openai()["speed"] == speed


@pytest.mark.parametrize(
    ("id", "instructions"), [("tts-1", False), ("tts-1-hd", False), ("gpt-4o-mini-tts", True)]
)
def test_row_openai_speech_model(
    openai: OpenAI, sent_openai: Sent, id: str, instructions: bool
) -> None:
    """The table ticks instructions for all; the seed's text and the vendor deny two, and so do we."""
    assert openai.models.get(id).task == "text-to-speech"
    run: Any = openai.run  # an id that is no literal has no type of its own
    assert run(id, input=HELLO, voice="nova").bytes()
    assert sent_openai()["model"] == id
    wanted: dict[str, Any] = {"input": HELLO, "voice": "nova", "instructions": "calm"}
    if not instructions:
        with pytest.raises(InvalidParams, match="instructions"):
            openai.run(id, **wanted)
        return
    openai.run(id, **wanted)
    assert sent_openai() == {"model": id, **wanted}


@pytest.mark.parametrize("format", ["mp3", "opus", "aac", "flac", "wav", "pcm"])
def test_heading_openai_speech_capabilities_formats(
    openai: OpenAI, sent_openai: Sent, format: Any
) -> None:
    """Each format is sent as it is, and the sound comes in it."""
    result = openai.speech.tts_1_hd(input=HELLO, voice="alloy", response_format=format)
    assert sent_openai()["response_format"] == format
    assert result.bytes()
