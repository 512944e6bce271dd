"""Combinations of parameters that a service refuses in a chat are refused before the request."""

from typing import Any

import pytest

from modelwire import AIHubMix, DeepInfra, InvalidParams
from modelwire.openai.params.predicting_chat import PredictingChatParams

ASK: Any = [{"role": "user", "content": "Hello"}]
TOOL: Any = {"type": "function", "function": {"name": "look"}}
GUESS: Any = {"type": "content", "content": "Hello"}
RIGHT: list[dict[str, Any]] = [
    {"top_logprobs": 3, "logprobs": True},
    {"top_logprobs": None},
    {"prediction": GUESS},
    {"prediction": GUESS, "tools": []},
    {"prediction": None, "tools": [TOOL]},
]
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"top_logprobs": 3}, "logprobs must be set, to True when top_logprobs is a whole number"),
    ({"top_logprobs": 3, "logprobs": False}, "logprobs=False must be True"),
    ({"prediction": GUESS, "tools": [TOOL]}, "tools has 1; it must have no items when prediction"),
]


@pytest.mark.parametrize("given", RIGHT, ids=str)
def test_what_the_service_takes_is_sent(given: dict[str, Any]) -> None:
    """Logprobs with their number, and a prediction without tools."""
    sent = PredictingChatParams(model="gpt-4.1", messages=ASK, **given).wire()
    assert {name: sent[name] for name in given} == given


@pytest.mark.parametrize(("given", "message"), WRONG, ids=str)
def test_what_the_service_refuses_is_not_sent(given: dict[str, Any], message: str) -> None:
    """A number of logprobs without logprobs, and a prediction beside tools."""
    with pytest.raises(InvalidParams, match=message):
        PredictingChatParams(model="gpt-4.1", messages=ASK, **given)


def test_a_choice_among_no_tools_is_refused() -> None:
    """AIHubMix wants none beside an empty list; without a list it is the service's affair."""
    with AIHubMix(api_key="k", dry_run=True) as aihubmix:
        model = aihubmix.text.cc_glm_5_1
        with pytest.raises(InvalidParams, match="tool_choice must not be set when tools has no"):
            model(messages=ASK, tools=[], tool_choice="auto")
        right: list[dict[str, Any]] = [{"tools": []}, {"tools": [TOOL], "tool_choice": "auto"}]
        for given in right:
            assert given.items() <= model(messages=ASK, **given).raw["request"]["json"].items()


def test_a_model_s_own_limit_needs_no_set_of_its_own() -> None:
    """What it can write at most is a fact of the model, judged with every shared set."""
    with DeepInfra(api_key="k", dry_run=True) as deepinfra:
        model = deepinfra.text.qwen_qwen3_coder_480b_a35b_instruct_turbo
        with pytest.raises(InvalidParams, match="66536"):
            model(messages=ASK, max_tokens=66537)
        assert model(messages=ASK, max_tokens=66536).raw["request"]["json"]["max_tokens"] == 66536
