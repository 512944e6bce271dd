# Written by modelwire-codegen from errors.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules.base import Fault

ErrorCode = Literal[
    "validation",
    "auth",
    "quota",
    "rate_limit",
    "safety",
    "provider",
    "timeout",
    "not_found",
    "server_error",
    "connection",
    "aborted",
    "unknown",
]

class ErrorFacts(TypedDict, total=False):
    retryable: bool
    parameter: str | None
    task_type: str | None
    documentation: str | None
    request_id: str | None
    status: int | None
    vendor: str | None
    model: str | None
    raw: Any
    may_have_run: bool
    job_id: str | None
    token: str | None
    cancelled: bool | None
    retry_after: float | None
    partial: Any

class ModelwireError(Exception):
    message: str
    code: ErrorCode = ...
    retryable: bool
    parameter: str | None = ...
    task_type: str | None = ...
    documentation: str | None = ...
    request_id: str | None = ...
    status: int | None = ...
    vendor: str | None = ...
    model: str | None = ...
    raw: Any = ...
    may_have_run: bool = ...
    job_id: str | None = ...
    token: str | None = ...
    cancelled: bool | None = ...
    retry_after: float | None = ...
    partial: Any = ...

    def __init__(self, message: str, **facts: Unpack[ErrorFacts]) -> None: ...

class InvalidParams(ModelwireError, ValueError):
    faults: tuple[Fault, ...]
    code = "validation"

    def __init__(
        self, message: str, *, faults: Iterable[Fault] = ..., **facts: Unpack[ErrorFacts]
    ) -> None: ...

class AuthError(ModelwireError):
    code = "auth"

class QuotaError(ModelwireError):
    code = "quota"

class RateLimitError(ModelwireError):
    code = "rate_limit"

class SafetyError(ModelwireError):
    code: ErrorCode = ...

class ProviderError(ModelwireError):
    code = "provider"

class AnswerError(ModelwireError):
    result: TextResult | None
    code: ErrorCode = ...

    def __init__(
        self, message: str, *, result: TextResult | None = None, **facts: Unpack[ErrorFacts]
    ) -> None: ...
    @property
    def text(self) -> str: ...

class AnswerCutOff(AnswerError): ...

class AnswerRefused(AnswerError, SafetyError):
    code: ErrorCode = ...

class NotFoundError(ModelwireError):
    code = "not_found"

class UnknownModel(NotFoundError, LookupError): ...

class ServerError(ModelwireError):
    code = "server_error"

class ConnectionFailed(ModelwireError):
    code = "connection"

class CutOff(ConnectionFailed): ...

class CallTimeout(ModelwireError, TimeoutError):
    code = "timeout"

class Aborted(ModelwireError):
    code = "aborted"

class TooManySteps(Aborted): ...

class PartialFailure(ModelwireError):
    results: tuple[Any, ...]
    errors: tuple[ModelwireError, ...]
    code = "provider"

    def __init__(
        self,
        message: str,
        *,
        results: Sequence[Any] = ...,
        errors: Sequence[ModelwireError] = ...,
        **facts: Unpack[ErrorFacts],
    ) -> None: ...

def error_from(
    *, code: str, message: str, secrets: Iterable[str] = ..., **facts: Unpack[ErrorFacts]
) -> ModelwireError: ...
