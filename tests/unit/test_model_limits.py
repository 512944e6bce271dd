"""A set of several models leaves some limits to the model that is called."""

from typing import Any

import pytest

from modelwire.deepinfra import DeepInfra
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.testing import ScriptedTransport
from modelwire_runtime.testing.scripted import reply

ANSWER = reply({"choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}]})
TURN: Any = [{"role": "user", "content": "hi"}]


def limited() -> tuple[str, int]:
    """Give a model whose answers have a limit, and the limit."""
    models = DeepInfra(api_key="k").models
    found = next(m for m in models if m.namespace == "text" and m.max_output == 16384)
    return found.id, 16384


def client() -> DeepInfra:
    """Make a client that answers once."""
    return DeepInfra(api_key="k", transport=ScriptedTransport([ANSWER]))


def test_a_number_above_the_models_own_limit_is_refused() -> None:
    """The fault names the parameter, the limit, and the nearest value."""
    id, limit = limited()
    with pytest.raises(InvalidParams) as told:
        client().run(id, messages=TURN, max_tokens=limit + 1)
    (fault,) = told.value.faults
    assert (fault.parameter, fault.limit, fault.nearest) == ("max_tokens", limit, (limit,))
    assert id in str(told.value)
    assert str(limit) in str(told.value)


def test_the_limit_itself_and_other_modes_pass() -> None:
    """In mode "warn" it is told, in mode "off" it is not looked at."""
    id, limit = limited()
    assert client().run(id, messages=TURN, max_tokens=limit).warnings == ()
    warned = client().with_options(validate="warn").run(id, messages=TURN, max_tokens=limit + 1)
    assert [str(limit) in text for text in warned.warnings] == [True]
    silent = client().with_options(validate="off").run(id, messages=TURN, max_tokens=limit + 1)
    assert silent.warnings == ()


def test_a_params_object_is_held_against_it_too() -> None:
    """It was built before anybody knew who is called."""
    id, limit = limited()
    params = client().text.meta_llama_llama_4_scout_17b_16e_instruct.params
    with pytest.raises(InvalidParams, match="above the"):
        client().run(params(model=id, messages=TURN, max_tokens=limit + 1))


def test_all_that_is_wrong_is_told_at_once() -> None:
    """The model's own limit stands beside the faults of the set."""
    id, limit = limited()
    with pytest.raises(InvalidParams) as told:
        client().run(id, messages=TURN, max_tokens=limit + 1, temperature=9)
    assert {fault.parameter for fault in told.value.faults} == {"max_tokens", "temperature"}
