"""The seed on OpenAI's models that continue a plain text: `Completion Models`."""

from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire_runtime.testing import FakeVendor, Reply
from tests.seed.conftest import Sent, there

# The seed's only model was switched off on 2026-09-28; it stays known and says so.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ONCE = "Once upon a time"
LOGPROBS = {
    "tokens": [" there", " was"],
    "token_logprobs": [-0.1, -0.2],
    "top_logprobs": [{" there": -0.1}, {" was": -0.2}],
    "text_offset": [16, 22],
}


def _completion(text: str, **choice: Any) -> Reply:
    """Return a completion of the older protocol."""
    choices = [{"index": 0, "finish_reason": "stop", "text": text, "logprobs": None, **choice}]
    body = {"id": "cmpl-1", "object": "text_completion", "created": 1, "choices": choices}
    return Reply.json({**body, "model": "gpt-3.5-turbo-instruct"})


def test_heading_completion_models_in_a_namespace_of_their_own(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """They have a path of their own, whole and as a stream."""
    model = openai.completion.gpt_3_5_turbo_instruct
    whole = model(prompt=ONCE)
    with model.stream(prompt=ONCE) as stream:
        assert "".join(stream.text) == whole.text
        assert there(stream.result().usage).output_tokens == there(whole.usage).output_tokens
    assert {request.path for request in fake_openai.requests} == {"/v1/completions"}
    assert whole.warnings == ("removed 2026-09-28; use gpt-5.6-terra",)


def test_sample_65_completion_model(openai: OpenAI, sent_openai: Sent) -> None:
    """A prompt goes out as it is, with nothing put around it."""
    result = openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE)
    assert ONCE in result.text
    assert result.finish_reason == "stop"
    assert sent_openai() == {"model": "gpt-3.5-turbo-instruct", "prompt": ONCE}


def test_sample_66_completion_options(openai: OpenAI, sent_openai: Sent) -> None:
    """Options of the provider are keywords, in the words of the wire."""
    options: dict[str, Any] = {
        "echo": True,
        "logit_bias": {"50256": -100},
        "suffix": "some text",
        "user": "test-user",
    }
    openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, **options)
    assert sent_openai() == {"model": "gpt-3.5-turbo-instruct", "prompt": ONCE, **options}


def test_point_completion_echo(openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent) -> None:
    """The prompt comes back before its continuation, as the service joins them."""
    fake_openai.answer_next(_completion(f"{ONCE} there was a fox."))
    result = openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, echo=True)
    assert result.text == "Once upon a time there was a fox."
    assert sent_openai()["echo"] is True


@pytest.mark.parametrize("bias", [-100, 100, -101, 101])
def test_point_completion_logit_bias(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent, bias: int
) -> None:
    """A token's number stands for the token; its bias is bounded on both sides."""
    model = openai.completion.gpt_3_5_turbo_instruct
    if abs(bias) > 100:
        with pytest.raises(InvalidParams, match=r"logit_bias\.50256"):
            model(prompt=ONCE, logit_bias={"50256": bias})
        assert not fake_openai.requests
        return
    model(prompt=ONCE, logit_bias={"50256": bias})
    assert sent_openai()["logit_bias"] == {"50256": bias}


@pytest.mark.parametrize("count", [0, 1, 5])
def test_point_completion_logprobs(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent, count: int
) -> None:
    """Here they are a number, as on the wire: nought tells the chosen tokens only."""
    fake_openai.answer_next(_completion(" there was", logprobs=LOGPROBS))
    result = openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, logprobs=count)
    assert sent_openai()["logprobs"] == count
    assert [(one.token, one.logprob) for one in result.logprobs] == [
        (" there", -0.1),
        (" was", -0.2),
    ]


def test_point_completion_logprobs_are_no_switch(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """True is no number, and six are too many."""
    for wrong in (True, 6):
        with pytest.raises(InvalidParams, match="logprobs"):
            openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, logprobs=wrong)
    assert not fake_openai.requests


def test_point_completion_suffix(openai: OpenAI, sent_openai: Sent) -> None:
    """What shall follow is sent as it is."""
    openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, suffix="The end.")
    assert sent_openai()["suffix"] == "The end."


def test_point_completion_user(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.completion.gpt_3_5_turbo_instruct(prompt=ONCE, user="test-user")
    assert sent_openai()["user"] == "test-user"
