"""What can go wrong, as one small tree; each class is one that a caller would catch by itself.

ModelwireError                 code           when
├── InvalidParams              validation     a parameter is wrong (found here, or by the vendor); also a ValueError
├── AuthError                  auth           no key, a wrong key, or a key without the right
├── QuotaError                 quota          out of credit; waiting does not help
├── RateLimitError             rate_limit     too fast; `retry_after` when the vendor named a time
├── SafetyError                safety         the content was refused
├── ProviderError              provider       the work itself failed at the vendor
├── AnswerError                provider       a model's answer is not of the shape that was asked for; `result` has it
│   ├── AnswerCutOff           provider       it was cut off by a limit of its length
│   └── AnswerRefused          safety         the model refused to answer; also a SafetyError
├── NotFoundError              not_found      no such endpoint, job or result
│   └── UnknownModel           not_found      no such model in the catalog; also a LookupError
├── ServerError                server_error   the vendor is in trouble
├── ConnectionFailed           connection     no connection, or it broke; look at `may_have_run`
│   └── CutOff                 connection     a stream ended too early; `partial` holds what came
├── CallTimeout                timeout        the deadline passed; also a TimeoutError
├── Aborted                    aborted        the work was cancelled, or the client is closed
│   └── TooManySteps           aborted        a model went on calling tools; `partial` holds the run
└── PartialFailure             provider       some results came, some failed: `results` and `errors`

The base class itself is raised with code `unknown`. `code` is stable, messages are not. Errors never hold a key, and pickle.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from modelwire_runtime import redact

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.rules import Fault

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
_RETRYABLE = frozenset({"rate_limit", "server_error", "connection", "timeout"})


class ErrorFacts(TypedDict, total=False):
    """What an error knows besides its message."""

    retryable: bool
    """Whether the same call, sent again, may succeed and cannot cost twice."""
    parameter: str | None
    """Wire name of the parameter that is wrong."""
    task_type: str | None
    """The vendor's word for the kind of task, where it has one."""
    documentation: str | None
    """A page that explains."""
    request_id: str | None
    """The vendor's id of the request."""
    status: int | None
    """The HTTP status."""
    vendor: str | None
    """Id of the vendor."""
    model: str | None
    """Id of the model."""
    raw: Any
    """The vendor's reply, secrets masked."""
    may_have_run: bool
    """True when the vendor may have done, and billed, the work."""
    job_id: str | None
    """The vendor's id of the job."""
    token: str | None
    """What `client.job(token)` takes to go on with the job."""
    cancelled: bool | None
    """Whether the remote job was cancelled; None when that was not tried."""
    retry_after: float | None
    """Seconds that the vendor asked to wait."""
    partial: Any
    """What had come when it went wrong: of a stream its text, of a call whose callback failed its
    result, of many calls their outcomes."""


class ModelwireError(Exception):
    """Base of all errors of this package."""

    code: ErrorCode = "unknown"
    """A stable word for what went wrong."""
    retryable: bool
    parameter: str | None = None
    task_type: str | None = None
    documentation: str | None = None
    request_id: str | None = None
    status: int | None = None
    vendor: str | None = None
    model: str | None = None
    raw: Any = None
    may_have_run: bool = False
    job_id: str | None = None
    token: str | None = None
    cancelled: bool | None = None
    retry_after: float | None = None
    partial: Any = None

    def __init__(self, message: str, **facts: "Unpack[ErrorFacts]") -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(facts)
        if "retryable" not in facts:
            self.retryable = self.code in _RETRYABLE and not self.may_have_run

    def __str__(self) -> str:
        facts: list[str] = []
        if self.status is not None:
            facts.append(f"HTTP {self.status}")
        if self.request_id:
            facts.append(f"request {self.request_id}")
        if self.job_id and self.job_id not in self.message:
            facts.append(f"job {self.job_id}")
        text = f"{self.message} ({', '.join(facts)})" if facts else self.message
        if self.documentation and self.documentation not in text:
            text = f"{text}; see {self.documentation}"
        return text

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.code}: {self}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle by their positional arguments, which would lose every keyword.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ModelwireError], args: tuple[Any, ...], state: dict[str, Any]) -> Any:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class InvalidParams(ModelwireError, ValueError):
    """Parameters are wrong. `faults` holds each of them when they were found before sending."""

    code = "validation"

    def __init__(
        self, message: str, *, faults: "Iterable[Fault]" = (), **facts: "Unpack[ErrorFacts]"
    ) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        if facts.get("parameter") is None and len(self.faults) == 1:
            facts["parameter"] = self.faults[0].parameter
        super().__init__(message, **facts)


class AuthError(ModelwireError):
    """The key is missing, wrong, or lacks the right."""

    code = "auth"


class QuotaError(ModelwireError):
    """Credit or quota is used up; waiting does not help."""

    code = "quota"


class RateLimitError(ModelwireError):
    """Too many requests; `retry_after` says how long to wait when the vendor did."""

    code = "rate_limit"


class SafetyError(ModelwireError):
    """The vendor refused the content."""

    code: ErrorCode = "safety"


class ProviderError(ModelwireError):
    """The work failed at the vendor."""

    code = "provider"


class AnswerError(ModelwireError):
    """A model's answer is not of the shape that was asked for."""

    code: ErrorCode = "provider"

    def __init__(
        self, message: str, *, result: "TextResult | None" = None, **facts: "Unpack[ErrorFacts]"
    ) -> None:
        super().__init__(message, **facts)
        self.result = result
        """The answer as it came."""

    @property
    def text(self) -> str:
        """What the model wrote."""
        return "" if self.result is None else self.result.text


class AnswerCutOff(AnswerError):
    """The answer was cut off by a limit of its length before it was whole."""


class AnswerRefused(AnswerError, SafetyError):
    """The model, or the vendor's filter, refused to answer; the message has its words."""

    code: ErrorCode = "safety"


class NotFoundError(ModelwireError):
    """The vendor does not know the endpoint, the job or the result."""

    code = "not_found"


class UnknownModel(NotFoundError, LookupError):
    """The catalog has no model of this id."""


class ServerError(ModelwireError):
    """The vendor is in trouble."""

    code = "server_error"


class ConnectionFailed(ModelwireError):
    """No connection, or it broke; `may_have_run` tells whether the work may have been done."""

    code = "connection"


class CutOff(ConnectionFailed):
    """A stream ended before its end; `partial` holds what had come."""


class CallTimeout(ModelwireError, TimeoutError):
    """The deadline passed. `may_have_run`, `token` and `cancelled` tell what became of the work."""

    code = "timeout"


class Aborted(ModelwireError):
    """The work was cancelled, or nothing was sent on purpose."""

    code = "aborted"


class TooManySteps(Aborted):
    """A model went on calling tools until the limit of steps; `partial` holds the run."""


class PartialFailure(ModelwireError):
    """Some results came and some failed."""

    code = "provider"

    def __init__(
        self,
        message: str,
        *,
        results: Sequence[Any] = (),
        errors: Sequence[ModelwireError] = (),
        **facts: "Unpack[ErrorFacts]",
    ) -> None:
        super().__init__(message, **facts)
        self.results: tuple[Any, ...] = tuple(results)
        self.errors: tuple[ModelwireError, ...] = tuple(errors)


_CLASSES: Mapping[str, type[ModelwireError]] = {
    "validation": InvalidParams,
    "auth": AuthError,
    "quota": QuotaError,
    "rate_limit": RateLimitError,
    "safety": SafetyError,
    "provider": ProviderError,
    "timeout": CallTimeout,
    "not_found": NotFoundError,
    "server_error": ServerError,
    "connection": ConnectionFailed,
    "aborted": Aborted,
}


def keep(error: BaseException, partial: Any) -> None:
    """Leave what had come before an error within reach, as its `partial`; any exception takes an attribute."""
    error.__dict__["partial"] = partial


def error_from(
    *, code: str, message: str, secrets: Iterable[str] = (), **facts: "Unpack[ErrorFacts]"
) -> ModelwireError:
    """Build the error of a code, with every one of `secrets` masked in its message and in `raw`.

    An unknown code gives the base class with code `unknown`; the facts are attributes of the error.
    """
    secrets = tuple(secrets)
    facts["raw"] = redact.data(facts.get("raw"), secrets)
    return _CLASSES.get(code, ModelwireError)(redact.text(message, secrets), **facts)
