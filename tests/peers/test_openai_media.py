"""The official OpenAI client against the fake vendor: embeddings, pictures, speech, transcriptions, files.

What its parser takes is what ours is tested against, and what it sends the fake judges as it judges ours.
"""

import io
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import media
from modelwire_runtime.testing.server import FakeVendor

PNG, WAV = media.png(64, 64), media.wav(1.5)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve OpenAI."""
    with FakeVendor("openai") as vendor:
        yield vendor


@pytest.fixture
def client(fake: FakeVendor) -> Iterator[openai.OpenAI]:
    """Return the official client."""
    with openai.OpenAI(api_key=fake.api_key, base_url=fake.base_url, max_retries=0) as made:
        yield made


def test_vectors_are_the_same(fake: FakeVendor, client: openai.OpenAI) -> None:
    """It asks for base64 behind the scenes; both read the same numbers."""
    theirs = client.embeddings.create(
        model="text-embedding-3-small", input=["a", "b"], dimensions=8
    )
    assert fake.requests[-1].json()["encoding_format"] == "base64"
    with fake.client() as ours:
        vectors = ours.embedding.text_embedding_3_small(input=["a", "b"], dimensions=8).vectors
    assert [pytest.approx(item.embedding) for item in theirs.data] == [list(v) for v in vectors]


def test_pictures(client: openai.OpenAI) -> None:
    """Whole and as they are drawn."""
    made = client.images.generate(model="gpt-image-1.5", prompt="a heron", size="1024x1536")
    assert (made.size, made.quality, made.output_format) == ("1024x1536", "high", "png")
    assert made.usage is not None
    assert made.usage.total_tokens == 1002
    events = list(
        client.images.generate(model="gpt-image-1.5", prompt="x", stream=True, partial_images=1)
    )
    assert [event.type for event in events] == [
        "image_generation.partial_image",
        "image_generation.completed",
    ]


@pytest.mark.parametrize("count", [1, 2])
def test_edits(client: openai.OpenAI, count: int) -> None:
    """It names lists with brackets always, which the service takes."""
    images = [("a.png", io.BytesIO(PNG)) for _ in range(count)]
    made = client.images.edit(model="gpt-image-1.5", prompt="x", image=images, mask=("m.png", PNG))
    assert made.data is not None
    assert made.data[0].b64_json


def test_speech(client: openai.OpenAI) -> None:
    """Bytes, whole and in pieces."""
    said: Any = {"model": "gpt-4o-mini-tts", "input": "Hello", "voice": "alloy"}
    assert sniff(client.audio.speech.create(**said).content) == "audio/mpeg"
    with client.audio.speech.with_streaming_response.create(**said, response_format="wav") as reply:
        assert sniff(b"".join(reply.iter_bytes())) == "audio/wav"


def test_transcriptions(client: openai.OpenAI) -> None:
    """In its formats, and as they are written."""
    file = ("talk.wav", WAV)
    verbose = client.audio.transcriptions.create(
        model="whisper-1",
        file=file,
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    assert verbose.duration == 1.5
    assert verbose.words
    assert "-->" in client.audio.transcriptions.create(
        model="whisper-1", file=file, response_format="srt"
    )
    spoken = client.audio.transcriptions.create(
        model="gpt-4o-transcribe-diarize", file=file, response_format="diarized_json"
    )
    assert {segment.speaker for segment in spoken.segments} == {"A", "B"}
    events = list(
        client.audio.transcriptions.create(model="gpt-4o-transcribe", file=file, stream=True)
    )
    assert events[-1].type == "transcript.text.done"


def test_files(client: openai.OpenAI) -> None:
    """Uploaded, read, deleted."""
    kept = client.files.create(file=("robots.csv", b"a,b\n"), purpose="user_data")
    assert client.files.retrieve(kept.id).filename == "robots.csv"
    assert client.files.content(kept.id).content == b"a,b\n"
    assert client.files.delete(kept.id).deleted
    assert "whisper-1" in {model.id for model in client.models.list()}


def test_what_the_service_refuses(client: openai.OpenAI) -> None:
    """A wrong name of a file, a wrong size, a model that is not there."""
    with pytest.raises(openai.BadRequestError, match=r"talk\.mp3"):
        client.audio.transcriptions.create(model="whisper-1", file=("talk.mp3", WAV))
    with pytest.raises(openai.BadRequestError, match="size"):
        client.images.generate(model="gpt-image-1.5", prompt="x", size="3x3")  # type: ignore[call-overload]
    with pytest.raises(openai.NotFoundError, match="does not exist"):
        client.embeddings.create(model="text-embedding-9", input="a")
