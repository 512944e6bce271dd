"""Parameters that hold a secret: masked in faults, in errors that a vendor's echo makes, and when printed."""

from typing import Any

import pytest

from modelwire_runtime.redact import MASK, is_secret_name, secrets_in
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import show
from modelwire_runtime.validation.masking import masked
from tests.support.runware import context

KEY = "sk-1234567890-abcdefghij-klmnopqrst-uvwxyz-0987654321"


@pytest.mark.parametrize("name", ["apiKey", "api_key", "apiKeyy", "password", "client_secret"])
@pytest.mark.parametrize("value", [KEY, KEY.encode(), [KEY], {"key": KEY}], ids=type)
def test_a_fault_tells_the_name_alone(name: str, value: Any) -> None:
    """However the value is shortened in the message, no piece of it is left; other faults stay as they are."""
    other = Fault("width", 4, "range", "width=4 is below 8")
    wrong = Fault(name, value, "type", f"{name}={show(value)} is not what it should be")
    first, second = masked([wrong, other], {name: value, "width": 4})
    assert first.message == f"{name}={MASK} is not what it should be"
    assert first.value == MASK
    assert second is other or second == other


def test_numbers_are_no_secrets() -> None:
    """A number under such a name stands in the message, and so does the same number elsewhere."""
    faults = [Fault("token", 1, "type", "token=1 is no text"), Fault("n", 1, "range", "n=1")]
    assert masked(faults, {"token": 1, "n": 1}) == faults


def test_what_is_sent_as_a_secret_is_masked_in_errors() -> None:
    """A call's own secrets join the client's, so that an echo of either is masked."""
    ctx = context("ping")
    assert secrets_in({"apiKey": KEY, "n": 1, "token": 7, "prompt": "key"}) == (KEY,)
    ctx.body({"apiKey": KEY})
    error = ctx.error("auth", f"{KEY} is no key", {"given": [KEY]})
    assert KEY not in repr(error) + repr(vars(error))
    assert error.raw == {"given": [MASK]}


def test_words_that_end_otherwise_are_no_secrets() -> None:
    """Parameters of models keep their values in messages."""
    for name in ("maxTokens", "max_tokens", "tokens", "seed", "keyframes", "authorName"):
        assert not is_secret_name(name)
