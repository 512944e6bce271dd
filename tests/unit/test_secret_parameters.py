"""Parameters that hold a secret: masked in faults, in errors that a vendor's echo makes, and when printed."""

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire import OpenAI
from modelwire_runtime.redact import MASK, is_secret_name, secrets_in, under_secret_names
from modelwire_runtime.redact import text as redacted
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the basic settings of the Basic Authentication page", None),
        ("BASIC SUPPORT, basic-level plans and basic.config", None),
        ("Authorization: Basic dXNlcjpwYXNzd29yZA==", "Authorization: Basic ***"),
        ("basic aladdin:opensesame", None),
        ("basic a1b2c3d4", "basic ***"),
        ("a bearer abcdefgh, a Bearer  Zm9v.YmFy-x", "a bearer ***, a Bearer ***"),
    ],
)
def test_credentials_are_told_from_words(text: str, shown: str | None) -> None:
    """What follows "basic" is masked where it may be base64, not where it is a word."""
    assert redacted(text) == (text if shown is None else shown)


def test_headers_for_a_tools_server_are_secrets_whatever_they_are_called() -> None:
    """A server chooses the names of its headers; those of other objects go by their names."""
    tool = {"type": "mcp", "headers": {"X-Tenant": KEY, "X-Number": 4}}
    other = {"type": "function", "headers": {"X-Tenant": "plain"}}
    assert secrets_in({"tools": [tool, other]}) == (KEY,)
    with OpenAI(api_key="k" * 8, dry_run=True) as openai:
        server = {**tool, "server_label": "s", "server_url": "https://mcp.test"}
        server["headers"] = {"X-Tenant": KEY}
        asked = openai.text.gpt_5_4(input="Hi", tools=[server])  # type: ignore[list-item]
    assert KEY not in repr(asked.raw)
    assert asked.raw["request"]["json"]["tools"][0]["headers"] == {"X-Tenant": MASK}


def test_secrets_deep_in_a_request_are_masked_in_errors() -> None:
    """A tool may carry the key of a server, headers for it, and what a container may show to a domain."""
    other, third = "st-abcdefgh-12345678", "pw-99998888-zyxwvuts"
    tools = [
        {"type": "mcp", "authorization": KEY, "headers": {"X-Api-Key": f"Bearer {other}"}},
        {"domain_secrets": ({"domain": "example.com", "name": "n", "value": third},)},
        {"parameters": {"properties": {"password": {"type": "string"}}}},
    ]
    assert secrets_in({"tools": tools, "logprobs": [{"token": "Hello"}]}) == (KEY, other, third)
    ctx = context("ping")
    ctx.body({"tools": tools})
    error = ctx.error("validation", f"{KEY} or {other}", {"tools": tools[:1]})
    assert not any(text in repr(error) + repr(vars(error)) for text in (KEY, other))
    assert secrets_in(MappingProxyType({"tools": tools})) == (KEY, other, third)
    circle: dict[str, Any] = {}
    circle["again"] = [circle]
    assert secrets_in(circle) == ()


def test_a_fault_deep_in_a_request_shows_no_secret() -> None:
    """Neither one at the place itself, nor one that is inside of what is wrong."""
    tool = {"type": "mcp", "authorization": KEY}
    deep = Fault("tools[0].authorization", KEY, "type", f"authorization={show(KEY)} is wrong")
    around = Fault("tools", tool, "type", f"tools={show(tool)} is not a list")
    for fault in masked([deep, around], {"tools": [tool], "n": 1}):
        assert KEY[:12] not in fault.message + repr(fault.value)
    assert masked([around], {"tools": tool})[0].value == {"type": "mcp", "authorization": MASK}


def test_words_that_end_otherwise_are_no_secrets() -> None:
    """Parameters of models keep their values in messages."""
    for name in ("maxTokens", "max_tokens", "tokens", "seed", "keyframes", "authorName"):
        assert not is_secret_name(name)


_NAMES = st.sampled_from(["prompt", "apiKey", "token", "headers", "type", "tools"])
_SCALARS = st.none() | st.booleans() | st.integers() | st.sampled_from([KEY, "text"])
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(_NAMES, _VALUES, max_size=5))
def test_a_call_without_secrets_is_told_at_once(values: dict[str, Any]) -> None:
    """The quick look misses nothing that the thorough one finds."""
    texts = [held for held in under_secret_names(values) if isinstance(held, str)]
    assert set(texts) <= set(secrets_in(values))
    if not list(under_secret_names(values)):
        assert secrets_in(values) == ()
