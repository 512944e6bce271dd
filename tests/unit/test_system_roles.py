"""System messages to models that reason are sent as given, and told of."""

from typing import Any

import pytest

from modelwire.openai import OpenAI
from modelwire_runtime.testing import FakeVendor

SYSTEM = {"role": "system", "content": "Be brief."}
USER = {"role": "user", "content": "hi"}


def opened(fake: FakeVendor) -> Any:
    """Make a client of the fake; it is closed at the end of its block."""
    return OpenAI(api_key=fake.api_key, base_url=fake.base_url)


@pytest.mark.parametrize("namespace", ["text", "chat"])
def test_a_system_message_to_a_reasoning_model_is_told_of(namespace: str) -> None:
    """By either protocol; the wire has the role that the caller gave."""
    name = "input" if namespace == "text" else "messages"
    with FakeVendor("openai") as fake, opened(fake) as client:
        handle = getattr(client, namespace).gpt_5_4
        result = handle(**{name: [SYSTEM, USER]})
        assert fake.requests[-1].json()[name][0]["role"] == "system"
        assert any("'developer'" in text for text in result.warnings)
        assert not handle(**{name: [{**SYSTEM, "role": "developer"}, USER]}).warnings


def test_other_models_know_system_messages() -> None:
    """They have no other word for them."""
    with FakeVendor("openai") as fake, opened(fake) as client:
        told = client.run("gpt-4.1", input=[SYSTEM, USER]).warnings
        assert not any("developer" in text for text in told)
