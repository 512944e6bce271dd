"""AIHubMix's pictures, vectors, speech and transcriptions over a real socket: OpenAI's protocol, and its own call."""

from collections.abc import Iterator

import pytest

from modelwire import AIHubMix
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import media
from modelwire_runtime.testing.server import FakeVendor

PNG, WAV = media.png(64, 64), media.wav(1.5)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve AIHubMix."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor


@pytest.fixture
def aihubmix(fake: FakeVendor) -> Iterator[AIHubMix]:
    """Return a client of it."""
    with fake.client() as client:
        yield client


def test_no_format_is_sent_that_the_model_refuses(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Nothing but what was asked for."""
    image = aihubmix.image.gpt_image_1(prompt="a heron")
    assert fake.requests[-1].path == "/v1/images/generations"
    assert fake.requests[-1].json() == {"model": "gpt-image-1", "prompt": "a heron"}
    assert sniff(image.bytes()) == "image/png"


def test_its_own_call_wraps_the_body(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """The address names maker and model; the pictures come as links."""
    image = aihubmix.image.gpt_image_1_prediction(prompt="a heron")
    assert fake.requests[-1].path == "/v1/models/openai/gpt-image-1/predictions"
    assert fake.requests[-1].json() == {"input": {"prompt": "a heron"}}
    assert image.url.startswith(fake.origin)
    assert sniff(image.bytes()) == "image/png"
    assert not fake.violations


def test_one_picture_and_several_are_named_apart(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """One goes under the plain name, several under the one with brackets."""
    edit = aihubmix.image.gpt_image_1_edit
    edit(prompt="a dog", image=[PNG])
    assert b'name="image"; filename="image.png"' in fake.requests[-1].body
    edit(prompt="a dog", image=[PNG, PNG])
    assert fake.requests[-1].body.count(b'name="image[]"; filename="image.png"') == 2


def test_vectors(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """One text, or many."""
    one = aihubmix.embedding.text_embedding_ada_002(input="sunny day at the beach")
    many = aihubmix.embedding.text_embedding_ada_002.embed_many(
        ["sunny day at the beach", "rainy afternoon in the city"], batch=1
    )
    assert many.vectors[0] == one.vector
    assert many.usage is not None
    assert many.usage.total_tokens == 10


def test_sound(fake: FakeVendor, aihubmix: AIHubMix) -> None:
    """Spoken, and written down again under a name with the right extension."""
    spoken = aihubmix.speech.tts_1(input="Hello", voice="alloy", response_format="wav", speed=2.0)
    assert fake.requests[-1].json()["speed"] == 2.0
    heard = aihubmix.transcription.whisper_1(file=spoken)
    assert b'filename="file.wav"' in fake.requests[-1].body
    assert heard.text
