"""The error tree: stable codes, pickles, and no secrets."""

import ast
import copy
import inspect
import pickle
from types import ModuleType

import pytest

from modelwire_runtime import errors, options, redact
from modelwire_runtime.errors import (
    CutOff,
    InvalidParams,
    ModelwireError,
    PartialFailure,
    UnknownModel,
    error_from,
)

CODES = {
    "validation": errors.InvalidParams,
    "auth": errors.AuthError,
    "quota": errors.QuotaError,
    "rate_limit": errors.RateLimitError,
    "safety": errors.SafetyError,
    "provider": errors.ProviderError,
    "timeout": errors.CallTimeout,
    "not_found": errors.NotFoundError,
    "server_error": errors.ServerError,
    "connection": errors.ConnectionFailed,
    "aborted": errors.Aborted,
}


@pytest.mark.parametrize(("code", "kind"), CODES.items())
def test_each_code_has_its_class(code: str, kind: type[ModelwireError]) -> None:
    """A raw code gives the class that a caller would catch, and says so itself."""
    error = error_from(code=code, message="why")
    assert type(error) is kind
    assert error.code == code


def test_an_unknown_code_gives_the_base_class() -> None:
    """A code of tomorrow is an error all the same."""
    error = error_from(code="tomorrow", message="why")
    assert type(error) is ModelwireError
    assert error.code == "unknown"


def test_builtin_classes_catch_them_too() -> None:
    """Wrong parameters are a ValueError, an unknown model a LookupError, a timeout a TimeoutError."""
    assert isinstance(error_from(code="validation", message=""), ValueError)
    assert isinstance(error_from(code="timeout", message=""), TimeoutError)
    assert isinstance(UnknownModel("x"), LookupError)
    assert isinstance(UnknownModel("x"), errors.NotFoundError)


@pytest.mark.parametrize(
    ("code", "ran", "retryable"),
    [
        ("rate_limit", False, True),
        ("connection", False, True),
        ("connection", True, False),
        ("timeout", True, False),
        ("validation", False, False),
        ("quota", False, False),
    ],
)
def test_retryable(code: str, ran: bool, retryable: bool) -> None:
    """What may be sent again is what passes and cannot have cost anything yet."""
    assert error_from(code=code, message="", may_have_run=ran).retryable is retryable


def test_the_text_holds_what_support_asks_for() -> None:
    """Status, request and job stand behind the message, the page at the end."""
    error = error_from(
        code="server_error",
        message="acme/robot: busy",
        status=500,
        request_id="r1",
        job_id="j1",
        documentation="https://docs.example",
    )
    assert str(error) == "acme/robot: busy (HTTP 500, request r1, job j1); see https://docs.example"
    assert repr(error) == f"<ServerError server_error: {error}>"


def test_secrets_are_masked_everywhere() -> None:
    """A secret is masked in the message and in every string of the body, percent-encoded too."""
    key = "k/ey+12345"
    error = error_from(
        code="auth",
        message=f"bad {key} and k%2Fey%2B12345, Bearer abcdefgh",
        raw={"a": [key, {key: 1}], "b": 2},
        secrets=[key],
    )
    assert error.message == "bad *** and ***, Bearer ***"
    assert error.raw == {"a": ["***", {"***": 1}], "b": 2}


def test_short_placeholders_are_left_alone() -> None:
    """A key of three letters is no key; masking it would eat the message."""
    assert redact.text("an error", ["e"]) == "an error"


def test_headers_are_masked_by_name() -> None:
    """Headers whose names speak of secrets are masked whole."""
    shown = redact.headers({"Authorization": "Bearer x", "X-Api-Key": "y", "Accept": "z"})
    assert shown == {"Authorization": "***", "X-Api-Key": "***", "Accept": "z"}


@pytest.mark.parametrize(
    "error",
    [
        error_from(code="rate_limit", message="m", status=429, retry_after=3.0, raw={"a": [1]}),
        InvalidParams("m", parameter="width", model="acme/robot"),
        CutOff("m", partial={"text": "so far"}, may_have_run=True),
        PartialFailure("m", results=[1], errors=[error_from(code="safety", message="n")]),
        UnknownModel("m"),
    ],
)
def test_errors_survive_pickling_and_copying(error: ModelwireError) -> None:
    """An error that crosses a process keeps everything."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.args == error.args
        assert set(vars(again)) == set(vars(error))
        assert again.retryable == error.retryable


def test_partial_failures_hold_both() -> None:
    """What came and what failed are both there."""
    error = PartialFailure("1 of 2", results=["a"], errors=[error_from(code="safety", message="n")])
    assert error.results == ("a",)
    assert error.errors[0].code == "safety"
    assert error.code == "provider"


@pytest.mark.parametrize("module", [errors, options], ids=lambda module: module.__name__)
def test_no_key_is_declared_twice(module: ModuleType) -> None:
    """Of two declarations Python keeps the later one without a word."""
    tree = ast.parse(inspect.getsource(module))
    for found in ast.walk(tree):
        if isinstance(found, ast.ClassDef):
            keys = [ast.unparse(n.target) for n in found.body if isinstance(n, ast.AnnAssign)]
        elif isinstance(found, ast.Dict):
            keys = [ast.unparse(key) for key in found.keys if key is not None]
        else:
            continue
        assert len(keys) == len(set(keys)), keys
