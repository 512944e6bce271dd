"""The seed on what OpenAI's chats keep and hear: image detail, distillation, prompt caching, sound."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire.openai.inputs.chat_message import ChatMessageInput
from modelwire_runtime.testing import FakeVendor, Reply, media
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
HELLO: list[ChatMessageInput] = [{"role": "user", "content": "Hello"}]
LONG: list[ChatMessageInput] = [{"role": "user", "content": "A prompt of 1024 tokens or more..."}]
CAT = "https://github.com/vercel/ai/blob/main/examples/ai-functions/data/comic-cat.png?raw=true"
KEY = "my-custom-cache-key-123"


def _asked(text: str, part: Any) -> list[ChatMessageInput]:
    """Return a user's message of a text and another part."""
    return [{"role": "user", "content": [{"type": "text", "text": text}, part]}]


def _cached(cached: int, written: int = 0) -> Reply:
    """Return a completion of which so many tokens of the prompt came from the cache, and went into it."""
    message = {"role": "assistant", "content": "Hi!"}
    details = {"cached_tokens": cached, "cache_write_tokens": written}
    return Reply.json(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "gpt-4o-mini",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
            "usage": {
                "prompt_tokens": 2006,
                "completion_tokens": 3,
                "total_tokens": 2009,
                "prompt_tokens_details": details,
            },
        }
    )


@pytest.mark.parametrize("detail", ["high", "low", "auto", "fine"])
def test_heading_chat_image_detail(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor, detail: Any
) -> None:
    """Three of them, and no other."""
    part = {"type": "image_url", "image_url": {"url": CAT, "detail": detail}}
    if detail == "fine":
        with pytest.raises(InvalidParams, match=r"image_url\.detail"):
            openai.chat.gpt_5(messages=_asked("What is it?", part))
        assert not fake_openai.requests
        return
    openai.chat.gpt_5(messages=_asked("What is it?", part))
    assert sent_openai()["messages"][0]["content"][1] == part


def test_sample_59_chat_image_detail(openai: OpenAI, sent_openai: Sent) -> None:
    """It stands beside the link, inside the picture that it is meant for."""
    part = {"type": "image_url", "image_url": {"url": CAT, "detail": "low"}}
    result = openai.chat.gpt_5(messages=_asked("Describe the image in detail.", part))
    assert "Describe the image in detail." in result.text
    assert sent_openai()["messages"] == [
        {
            "role": "user",
            "content": [{"type": "text", "text": "Describe the image in detail."}, part],
        }
    ]


def test_heading_chat_distillation_keeps_nothing_by_itself(
    openai: OpenAI, sent_openai: Sent
) -> None:
    """A completion is kept when that is asked for, and only then."""
    openai.chat.gpt_4o_mini(messages=HELLO)
    assert "store" not in sent_openai()


def test_sample_60_chat_distillation(openai: OpenAI, sent_openai: Sent) -> None:
    """A completion is kept, with pairs by which it is found again."""
    asked: list[ChatMessageInput] = [
        {"role": "user", "content": "Who worked on the original macintosh?"}
    ]
    result = openai.chat.gpt_4o_mini(messages=asked, store=True, metadata={"custom": "value"})
    assert result.text
    assert there(result.usage).total_tokens
    assert sent_openai() == {
        "model": "gpt-4o-mini",
        "messages": asked,
        "store": True,
        "metadata": {"custom": "value"},
    }


def test_heading_chat_prompt_caching_counts_the_cache(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """What was written to the cache is counted as well, where the service tells."""
    fake_openai.answer_next(_cached(0, 1920))
    usage = there(openai.chat.gpt_4o(messages=LONG).usage)
    assert (usage.cached_tokens, usage.cache_write_tokens) == (0, 1920)


def test_sample_61_chat_cached_tokens(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """Nothing is asked for, and the tokens that came from the cache are counted."""
    fake_openai.answer_next(_cached(1920))
    usage = there(openai.chat.gpt_4o_mini(messages=LONG).usage)
    assert (usage.input_tokens, usage.cached_tokens) == (2006, 1920)
    assert sent_openai() == {"model": "gpt-4o-mini", "messages": LONG}


def test_sample_62_chat_prompt_cache_key(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """Requests of one key are likelier to meet."""
    fake_openai.answer_next(_cached(1024))
    result = openai.chat.gpt_5(messages=LONG, prompt_cache_key=KEY)
    assert there(result.usage).cached_tokens == 1024
    assert sent_openai() == {"model": "gpt-5", "messages": LONG, "prompt_cache_key": KEY}


def test_sample_63_chat_prompt_cache_retention(openai: OpenAI, sent_openai: Sent) -> None:
    """GPT-5.1 keeps a prefix for a day when it is told to."""
    openai.chat.gpt_5_1(messages=LONG, prompt_cache_key=KEY, prompt_cache_retention="24h")
    assert sent_openai() == {
        "model": "gpt-5.1",
        "messages": LONG,
        "prompt_cache_key": KEY,
        "prompt_cache_retention": "24h",
    }


def test_point_chat_caching_is_automatic(openai: OpenAI, sent_openai: Sent) -> None:
    """No field switches it on, so none is sent, streaming or not."""
    with openai.chat.gpt_4o.stream(messages=LONG) as stream:
        stream.result()
    assert not [name for name in sent_openai() if "cache" in name]


@pytest.mark.parametrize("cached", [0, 1024])
def test_point_chat_cache_hit(openai: OpenAI, fake_openai: FakeVendor, cached: int) -> None:
    """No hit is a count of nought."""
    fake_openai.answer_next(_cached(cached))
    assert there(openai.chat.gpt_4o_mini(messages=LONG).usage).cached_tokens == cached


def test_point_chat_caching_is_not_promised(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The same request may hit or miss; where nothing is told the count is None, not nought."""
    fake_openai.answer_next(_cached(1024))
    counts = [there(openai.chat.gpt_4o_mini(messages=LONG).usage).cached_tokens for _ in range(2)]
    assert counts == [1024, None]
    assert fake_openai.requests[0].body == fake_openai.requests[1].body


def test_heading_chat_audio_input_of_models_that_hear(openai: OpenAI) -> None:
    """The catalog tells which models hear; the sample's is gone, and names what came after it."""
    heard = openai.models.get("gpt-4o-audio-preview")
    assert heard.capabilities["audio_input"]
    assert (heard.state, heard.successor) == ("removed", "gpt-audio-mini")
    assert openai.models.get("gpt-audio-mini").capabilities["audio_input"]
    assert openai.models.get("gpt-4o").capabilities["audio_input"] is False


def test_sample_64_chat_audio(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A file is read and sent inside the message as base64, beside its format."""
    path = tmp_path / "galileo.mp3"
    path.write_bytes(media.mp3(0.5))
    part = {"type": "input_audio", "input_audio": {"data": path, "format": "mp3"}}
    result = openai.chat.gpt_4o_audio_preview(messages=_asked("What is the audio saying?", part))
    assert "What is the audio saying?" in result.text
    assert sent_openai()["messages"][0]["content"] == [
        {"type": "text", "text": "What is the audio saying?"},
        {
            "type": "input_audio",
            "input_audio": {"data": b64encode(path.read_bytes()).decode(), "format": "mp3"},
        },
    ]
    assert result.warnings == ("removed 2026-05-07; use gpt-audio-mini",)


def test_sample_64_chat_audio_of_another_format(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Sound that is neither wav nor mp3 is told before the request."""
    part = {"type": "input_audio", "input_audio": {"data": media.flac(0.2), "format": "wav"}}
    with pytest.raises(InvalidParams, match="flac"):
        openai.chat.gpt_4o_audio_preview(messages=_asked("What is it?", part))
    assert not fake_openai.requests
