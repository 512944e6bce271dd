"""What the fake vendor's completions tell beside their text: likelihoods, sound, predicted tokens, an echo."""

from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import OpenAI
from modelwire_runtime.results import TextResult
from modelwire_runtime.testing import FakeVendor

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ASK: list[Any] = [{"role": "user", "content": "Count to three"}]


@pytest.fixture
def openai() -> Iterator[OpenAI]:
    """Give a client of a fake OpenAI."""
    with FakeVendor("openai") as fake, fake.client() as client:
        yield client
        assert not fake.violations


def both(handle: Any, **values: Any) -> list[TextResult]:
    """Ask for the whole answer, and for a stream of it."""
    return [handle(**values), handle.stream(**values).result()]


def test_how_likely_the_tokens_of_a_chat_were(openai: OpenAI) -> None:
    """Each token of the text, with as many others as were asked for; nothing where nobody asked."""
    for result in both(openai.chat.gpt_4_1, messages=ASK, logprobs=True, top_logprobs=2):
        assert "".join(one.token for one in result.logprobs) == result.text
        assert all(one.octets == one.token.encode() for one in result.logprobs)
        assert {len(one.top) for one in result.logprobs} == {2}
    assert openai.chat.gpt_4_1(messages=ASK).logprobs == ()


@pytest.mark.parametrize("kind", ["wav", "mp3", "pcm16"])
def test_a_spoken_answer(openai: OpenAI, kind: Any) -> None:
    """Sound in the format that was asked for, and what it says; there is no other text."""
    voice: Any = {"voice": "alloy", "format": kind}
    values: dict[str, Any] = {"messages": ASK, "modalities": ["text", "audio"], "audio": voice}
    whole, streamed = both(openai.chat.gpt_audio_mini, **values)
    assert whole.audio is not None
    assert streamed.audio is not None
    assert whole.text == streamed.text == ""
    assert whole.audio.transcript.startswith('You said: "Count to three"')
    assert streamed.audio == whole.audio
    assert streamed.audio.sound.bytes() == whole.audio.sound.bytes()
    assert whole.usage is not None
    assert whole.usage.raw["completion_tokens_details"]["audio_tokens"] > 0


def test_a_prediction_is_counted(openai: OpenAI) -> None:
    """What came true and what did not; what did not is paid for as well."""
    guess: Any = {"type": "content", "content": "You said: nonsense, alas"}
    for result in both(openai.chat.gpt_4_1, messages=ASK, prediction=guess):
        assert result.usage is not None
        details = result.usage.raw["completion_tokens_details"]
        assert details == {"accepted_prediction_tokens": 2, "rejected_prediction_tokens": 2}
        assert result.usage.output_tokens == len(result.text.split()) + 2


def test_a_completion_echoes_its_prompt(openai: OpenAI) -> None:
    """The prompt stands before the text, and its first token has nothing that it could follow from."""
    plain = openai.completion.gpt_3_5_turbo_instruct(prompt="Once upon", max_tokens=3)
    values: dict[str, Any] = {"prompt": "Once upon", "max_tokens": 3, "echo": True, "logprobs": 1}
    for result in both(openai.completion.gpt_3_5_turbo_instruct, **values):
        assert result.text == "Once upon" + plain.text
        assert result.usage == plain.usage
        (choice,) = result.raw["choices"]
        told = choice["logprobs"]
        assert "".join(told["tokens"]) == result.text
        assert told["token_logprobs"][0] is None
        assert None not in told["token_logprobs"][1:]
        assert told["text_offset"][1] == len(told["tokens"][0])
        assert "".join(one.token for one in result.logprobs) == result.text.removeprefix("Once")


def test_the_length_of_a_chat_is_limited_by_either_name(openai: OpenAI) -> None:
    """The newer name is heard as the older one is."""
    limits: list[dict[str, Any]] = [{"max_completion_tokens": 2}, {"max_tokens": 2}]
    for limit in limits:
        cut = openai.chat.gpt_4_1(messages=ASK, **limit)
        assert (len(cut.text.split()), cut.finish_reason) == (2, "length")
