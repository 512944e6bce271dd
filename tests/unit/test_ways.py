"""A model that is called in several ways lends each of them: its usual one by its id, any other by its handle's path."""

from typing import Any

import pytest

from modelwire import DeepInfra, InvalidParams, OpenAI, UnknownModel

TALK: Any = [{"role": "user", "content": "Hello"}]


def asked(client: Any, id: str, like: str | None = None, **values: Any) -> tuple[str, str]:
    """Return where a call would go, and the model in its body."""
    request = client.run(id, like=like, **values).raw["request"]
    return request["url"].partition("/v1/")[2], request["json"].get("model", "")


@pytest.fixture
def openai() -> OpenAI:
    """Make a client that sends nothing."""
    return OpenAI(api_key="k", dry_run=True)


def test_an_unknown_id_goes_the_way_that_is_named(openai: OpenAI) -> None:
    """By an id as the model does by default, by a path as that handle does."""
    assert asked(openai, "mine", "gpt-5.4", input="Hello") == ("responses", "mine")
    assert asked(openai, "mine", "chat.gpt_5_4", messages=TALK) == ("chat/completions", "mine")
    assert asked(openai, "mine", "text.gpt_5_4", input="Hello") == ("responses", "mine")


def test_the_rules_are_those_of_the_way(openai: OpenAI) -> None:
    """What only the other way takes is refused."""
    with pytest.raises(InvalidParams, match="input"):
        openai.run("mine", like="chat.gpt_5_4", input="Hello")
    with pytest.raises(InvalidParams, match="messages"):
        openai.run("mine", like="gpt-5.4", messages=TALK)


def test_a_known_id_goes_another_way(openai: OpenAI) -> None:
    """Its own, by the protocol that is named, under its own name."""
    assert asked(openai, "gpt-5.4", "chat.gpt_5_4", messages=TALK)[0] == "chat/completions"
    snapshot = asked(openai, "gpt-5.4-2026-03-05", "chat.gpt_5_4", messages=TALK)
    assert snapshot == ("chat/completions", "gpt-5.4-2026-03-05")
    assert asked(openai, "gpt-5", "chat.gpt_5_4", messages=TALK) == ("chat/completions", "gpt-5")


def test_a_call_that_names_the_model_in_its_address() -> None:
    """The native way of a model of vectors puts the id that was asked for there."""
    with DeepInfra(api_key="k", dry_run=True) as deepinfra:
        like = next(name for name in dir(deepinfra.embedding) if name.endswith("_native"))
        place, _ = asked(deepinfra, "me/mine", f"embedding.{like}", inputs=["a"])
    assert place == "inference/me/mine"


@pytest.mark.parametrize(
    ("like", "told"),
    [
        ("chat.gpt_99", "neither a model nor a handle; did you mean 'chat.gpt_5'"),
        ("chat.", "neither a model nor a handle"),
        ("talk.gpt_5", "not a model of this catalog"),
    ],
)
def test_a_path_that_leads_nowhere_is_told(openai: OpenAI, like: str, told: str) -> None:
    """With the nearest handles; what begins with no namespace is told as an id that nobody knows."""
    with pytest.raises(UnknownModel, match=told):
        openai.run("mine", like=like, messages=TALK)
