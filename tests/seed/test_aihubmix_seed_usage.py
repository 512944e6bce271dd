"""The seed on using AIHubMix: one test a sample of `Usage`."""

import asyncio
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import AIHubMix, AsyncAIHubMix, TextResult
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, Reply, media
from tests.seed.conftest import there

LASAGNA: Any = [{"role": "user", "content": "Write a vegetarian lasagna recipe for 4 people."}]
QUANTUM: Any = [{"role": "user", "content": "Explain quantum computing in simple terms."}]
SORTING: Any = [
    {"role": "user", "parts": [{"text": "Create a Python script to sort a list of numbers."}]}
]
PAINTING: Any = [
    {"role": "user", "content": "Write a short story about a robot learning to paint."}
]
RECIPE: Any = [{"role": "user", "content": "Generate a lasagna recipe."}]
BUSY = Reply.json({"error": {"message": "busy"}}, 429, {"Retry-After": "0"})
MADE = {
    "recipe": {
        "name": "Lasagna",
        "ingredients": [{"name": "pasta", "amount": "500 g"}, {"name": "cheese", "amount": "1"}],
        "steps": ["Layer", "Bake"],
    }
}


class Ingredient(BaseModel):
    """One thing to buy."""

    name: str
    amount: str


class Recipe(BaseModel):
    """What to cook."""

    name: str
    ingredients: list[Ingredient]
    steps: list[str]


class Answer(BaseModel):
    """What the document's schema says."""

    recipe: Recipe


def test_heading_aihubmix_usage_by_kinds(aihubmix: AIHubMix) -> None:
    """Each kind of work of the document's samples has a namespace of its own."""
    kinds = {"text", "image", "embedding", "transcription", "speech", "responses", "chat"}
    assert kinds <= set(dir(aihubmix))


def test_heading_aihubmix_chat_completion_by_id(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """Where the id is data, `run` takes it; the request is the same."""
    made = aihubmix.run("o4-mini", messages=LASAGNA)
    assert isinstance(made, TextResult)
    assert made.text == aihubmix.text.o4_mini(messages=LASAGNA).text
    first, second = fake_aihubmix.requests
    assert (first.path, first.json()) == (second.path, second.json())


def test_sample_05_aihubmix_chat_completion(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """A model of OpenAI answers on the chat path, with the key as a bearer."""
    fake_aihubmix.plan(ChatPlan(text="Layer pasta, spinach and cheese."))
    assert aihubmix.text.o4_mini(messages=LASAGNA).text == "Layer pasta, spinach and cheese."
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/chat/completions"
    assert request.json() == {"model": "o4-mini", "messages": LASAGNA}
    assert request.headers["authorization"] == f"Bearer {API_KEY}"


def test_sample_05_aihubmix_chat_completion_async(fake_aihubmix: FakeVendor) -> None:
    """The same with `await`."""

    async def ask() -> str:
        where: Any = {"api_key": API_KEY, "base_url": fake_aihubmix.base_url}
        async with AsyncAIHubMix(**where) as aihubmix:
            return (await aihubmix.text.o4_mini(messages=LASAGNA)).text

    assert "lasagna" in asyncio.run(ask())


def test_heading_claude_model_answers_chat_as_well(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """`text` speaks Anthropic's protocol, streams included; the namespace `chat` forces OpenAI's."""
    model = aihubmix.text.claude_3_7_sonnet_20250219
    with model.stream(messages=QUANTUM, max_tokens=200) as stream:
        assert "".join(stream.text) == stream.result().text
    assert aihubmix.chat.claude_3_7_sonnet_20250219(messages=QUANTUM).text
    assert [request.path for request in fake_aihubmix.requests] == [
        "/v1/messages",
        "/v1/chat/completions",
    ]


def test_sample_06_claude_model(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """The key goes in Anthropic's header, with the version; the protocol wants to know how much to write."""
    made = aihubmix.text.claude_3_7_sonnet_20250219(messages=QUANTUM, max_tokens=1024)
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/messages"
    assert request.headers["x-api-key"] == API_KEY
    assert request.headers["anthropic-version"] == "2023-06-01"
    assert request.json() == {
        "model": "claude-3-7-sonnet-20250219",
        "messages": QUANTUM,
        "max_tokens": 1024,
    }
    assert QUANTUM[0]["content"] in made.text
    assert made.finish_reason == "end_turn"
    assert there(made.usage).output_tokens


def test_heading_gemini_model_answers_chat_as_well(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """`text` speaks Google's protocol, streams included; the namespace `chat` forces OpenAI's."""
    with aihubmix.text.gemini_2_5_flash.stream(contents=SORTING) as stream:
        assert "".join(stream.text) == stream.result().text
    assert aihubmix.chat.gemini_2_5_flash(messages=LASAGNA).text
    assert [request.path for request in fake_aihubmix.requests] == [
        "/gemini/v1beta/models/gemini-2.5-flash:streamGenerateContent",
        "/v1/chat/completions",
    ]


def test_sample_07_gemini_model(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """The key goes in Google's header, and the address names the model."""
    made = aihubmix.text.gemini_2_5_flash(contents=SORTING)
    request = fake_aihubmix.requests[-1]
    assert request.path == "/gemini/v1beta/models/gemini-2.5-flash:generateContent"
    assert request.headers["x-goog-api-key"] == API_KEY
    assert request.json() == {"contents": SORTING}
    assert "Python script" in made.text
    assert made.finish_reason == "STOP"
    assert there(made.usage).output_tokens


def test_heading_aihubmix_image_generation_edits_as_well(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """What was made can be changed: by the model's edit, in the same namespace."""
    made = aihubmix.image.gpt_image_1(prompt="A beautiful sunset over mountains")
    aihubmix.image.gpt_image_1_edit(prompt="Add a lake", image=[made])
    assert fake_aihubmix.requests[-1].path == "/v1/images/edits"
    assert made.bytes() in fake_aihubmix.requests[-1].body


def test_sample_08_aihubmix_generate_image(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor, tmp_path: Path
) -> None:
    """A prompt goes out and nothing else; the picture can be saved."""
    image = aihubmix.image.gpt_image_1(prompt="A beautiful sunset over mountains")
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/images/generations"
    assert request.json() == {
        "model": "gpt-image-1",
        "prompt": "A beautiful sunset over mountains",
    }
    assert sniff(image.save(tmp_path / "sunset.png").read_bytes()) == "image/png"


def test_heading_aihubmix_embeddings_know_their_limits(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """The newer models have vectors of a length that one may ask for, the oldest has not."""
    newer = aihubmix.embedding.text_embedding_3_small(input="Hello", dimensions=256)
    assert newer.dimensions == 256
    with pytest.raises(ValueError, match="dimensions"):
        aihubmix.run("text-embedding-ada-002", input="Hello", dimensions=256)
    assert len(fake_aihubmix.requests) == 1
    assert aihubmix.models.get("text-embedding-3-small").max_input == 8192


def test_sample_09_aihubmix_embed(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """A text goes out as input, and its vector comes back."""
    made = aihubmix.embedding.text_embedding_ada_002(input="Hello, world!")
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/embeddings"
    assert request.json() == {"model": "text-embedding-ada-002", "input": "Hello, world!"}
    assert len(made.vector) == made.dimensions


def test_heading_aihubmix_transcription_with_times(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """Words and segments come with their times where they are asked for."""
    heard = aihubmix.transcription.whisper_1(
        file=media.wav(1.5),
        response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
    )
    body = fake_aihubmix.requests[-1].body
    assert body.count(b'name="timestamp_granularities[]"') == 2
    assert heard.words
    assert heard.segments
    assert heard.duration == 1.5


def test_sample_10_aihubmix_transcribe(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor, tmp_path: Path
) -> None:
    """A recording on the disk is a part of a form, under a name with the right ending."""
    recording = tmp_path / "recording"
    recording.write_bytes(media.wav(1.5))
    heard = aihubmix.transcription.whisper_1(file=recording)
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/audio/transcriptions"
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="recording.wav"' in request.body
    assert b'name="model"\r\n\r\nwhisper-1\r\n' in request.body
    assert heard.text.startswith("You said")


def test_heading_aihubmix_stream_text_async(fake_aihubmix: FakeVendor) -> None:
    """The same stream with `async for`."""

    async def listen() -> list[str]:
        where: Any = {"api_key": API_KEY, "base_url": fake_aihubmix.base_url}
        async with (
            AsyncAIHubMix(**where) as aihubmix,
            aihubmix.text.gpt_3_5_turbo.stream(messages=PAINTING) as stream,
        ):
            return [piece async for piece in stream.text]

    pieces = asyncio.run(listen())
    assert len(pieces) > 1
    assert "robot" in "".join(pieces)


def test_sample_11_aihubmix_stream_text(
    fake_aihubmix: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pieces as they come, then usage and reason; a server that is busy is asked up to three times more."""
    fake_aihubmix.answer_next(BUSY, times=2)
    full = ""
    with (
        fake_aihubmix.client(max_retries=3) as aihubmix,
        aihubmix.text.gpt_3_5_turbo.stream(
            messages=PAINTING, max_tokens=256, temperature=0.3
        ) as stream,
    ):
        for piece in stream.text:
            full += piece
            print(piece, end="", flush=True)
        result = stream.result()
    assert capsys.readouterr().out == full == result.text
    assert there(result.usage).total_tokens
    assert result.finish_reason == "stop"
    assert len(fake_aihubmix.requests) == 3
    assert fake_aihubmix.requests[-1].json() == {
        "model": "gpt-3.5-turbo",
        "messages": PAINTING,
        "max_tokens": 256,
        "temperature": 0.3,
        "stream": True,
        "stream_options": {"include_usage": True},
    }


def test_heading_generate_object_in_each_protocol(aihubmix: AIHubMix) -> None:
    """The shape is asked for as the model's protocol has it."""
    chat = aihubmix.text.gpt_4o_mini.parse(Answer, messages=RECIPE)
    google = aihubmix.text.gemini_2_5_flash.parse(
        Answer, contents=[{"role": "user", "parts": [{"text": "Generate a lasagna recipe."}]}]
    )
    maker = aihubmix.text.claude_opus_5.parse(Answer, messages=RECIPE, max_tokens=999)
    for made in (chat, google, maker):
        assert isinstance(made.parsed.recipe, Recipe)


def test_sample_12_generate_object(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """The classes go out as a strict schema, and an instance comes back, with usage and reason."""
    fake_aihubmix.plan(ChatPlan(text=json.dumps(MADE)))
    made = aihubmix.text.gpt_4o_mini.parse(Answer, messages=RECIPE)
    asked = fake_aihubmix.requests[-1].json()
    assert (asked["model"], asked["messages"]) == ("gpt-4o-mini", RECIPE)
    assert asked["response_format"]["type"] == "json_schema"
    assert asked["response_format"]["json_schema"]["strict"] is True
    told = asked["response_format"]["json_schema"]["schema"]
    assert told["$defs"]["Recipe"]["required"] == ["name", "ingredients", "steps"]
    assert made.parsed == Answer.model_validate(MADE)
    assert there(made.usage).total_tokens
    assert made.finish_reason == "stop"


def test_heading_stream_object_steps(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """Each partial object holds the one before; the first is empty and the last is the whole."""
    fake_aihubmix.plan(ChatPlan(text=json.dumps(MADE), piece=9))
    with aihubmix.text.gpt_4o_mini.stream_parse(Answer, messages=RECIPE) as stream:
        partials: list[Any] = list(stream.partials)
    assert partials[0] == {}
    assert partials[-1] == MADE
    names = [partial.get("recipe", {}).get("name", "") for partial in partials]
    assert all(after.startswith(before) for before, after in pairwise(names))


def test_sample_13_stream_object(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """Partial objects as they grow, then usage and the whole object."""
    fake_aihubmix.plan(ChatPlan(text=json.dumps(MADE)))
    with aihubmix.text.gpt_4o_mini.stream_parse(Answer, messages=RECIPE) as stream:
        parts: list[Any] = list(stream.partials)
        result = stream.result()
    assert len(parts) > 3
    assert there(result.usage).total_tokens
    assert result.parsed == Answer.model_validate(MADE)
    assert fake_aihubmix.requests[-1].json()["stream"] is True


def test_heading_embed_many_splits(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """More values than a call takes go in several, and come back in their order."""
    texts = [f"day {at}" for at in range(2049)]
    made = aihubmix.embedding.text_embedding_3_small.embed_many(texts, dimensions=2)
    assert sorted(len(one.json()["input"]) for one in fake_aihubmix.requests) == [1, 2048]
    alone = aihubmix.embedding.text_embedding_3_small(input="day 2048", dimensions=2)
    assert made.vectors[-1] == alone.vector


def test_sample_14_embed_many(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """Three values, three vectors, one request, and the usage."""
    texts = [
        "sunny day at the beach",
        "rainy afternoon in the city",
        "snowy night in the mountains",
    ]
    made = aihubmix.embedding.text_embedding_3_small.embed_many(texts)
    assert fake_aihubmix.requests[-1].json() == {
        "model": "text-embedding-3-small",
        "input": texts,
    }
    assert len(made.vectors) == 3
    assert there(made.usage).total_tokens == 15


def test_heading_speech_synthesis_options_reach_the_body(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """Voice, form, speed and instructions are sent as they were given."""
    spoken = aihubmix.speech.gpt_4o_mini_tts(
        input="Hello", voice="coral", response_format="wav", speed=1.5, instructions="Whisper."
    )
    assert fake_aihubmix.requests[-1].json() == {
        "model": "gpt-4o-mini-tts",
        "input": "Hello",
        "voice": "coral",
        "response_format": "wav",
        "speed": 1.5,
        "instructions": "Whisper.",
    }
    assert sniff(spoken.bytes()) == "audio/wav"


def test_sample_15_generate_speech(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor, tmp_path: Path
) -> None:
    """The sound comes back as bytes; the service has no voice of its own choice, so one is named."""
    spoken = aihubmix.speech.tts_1(
        input="Hello, this is a test for speech synthesis.", voice="alloy"
    )
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/audio/speech"
    assert request.json() == {
        "model": "tts-1",
        "input": "Hello, this is a test for speech synthesis.",
        "voice": "alloy",
    }
    assert spoken.media_type == "audio/mpeg"
    assert sniff(spoken.save(tmp_path / "hello.mp3").read_bytes()) == "audio/mpeg"
