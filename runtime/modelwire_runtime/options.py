"""What steers a call without being a parameter of a model."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

from modelwire_runtime import redact

ValidateMode = Literal["strict", "warn", "off"]


class JobPolicy(TypedDict, total=False):
    """Limits that a job queue keeps to; the key names are the wire's."""

    executionTimeout: int
    """Running time in milliseconds after which the vendor stops the job (5000 to 604800000)."""
    lowPriority: bool
    """True when the job must not make the vendor start more workers."""
    ttl: int
    """Total life in milliseconds from submission, after which the job is gone (10000 to
    604800000)."""


class CallOptions(TypedDict, total=False):
    """Everything that `with_options` and a client's constructor take besides the client's own settings."""

    timeout: float | None
    """Seconds of wall time for the whole call, retries and polling included (600 unless set); None
    waits for ever."""
    idle_timeout: float | None
    """Seconds of silence after which a stream counts as broken (300 unless set); None leaves it to
    `timeout`."""
    poll_interval: float
    """Seconds between two looks at a job; unless set, they grow (Runpod 1 to 5, Runware 0.5 to 10)."""
    max_polls: int | None
    """How many looks at most; None leaves the end to `timeout`."""
    validate: ValidateMode
    """"strict" raises on wrong parameters, "warn" warns and sends, "off" sends."""
    extra: Mapping[str, Any]
    """Fields that the spec does not know; a name that it knows is an error."""
    headers: Mapping[str, str]
    """Headers added to each request of the call."""
    on_result: Callable[[Any], Any] | None
    """Called once with each result. Where a vendor tells several results of one call apart, it is called with
    a `Success` or `Failure` the moment that each of them has ended."""
    on_progress: Callable[[Any], Any] | None
    """Called with a `JobStatus` at each change of a job's state or progress; its `progress` is None where the
    vendor names none."""
    cancel_on_timeout: bool
    """Cancel the remote job when a direct call times out or is interrupted (True unless set)."""
    repeat_billable: bool
    """Send a paid request again although the first may have run (False unless set)."""
    dry_run: bool
    """Validate and build the request but send nothing; the result's `raw` holds the request. Runware is asked
    to validate and price it, which costs nothing; `raw` holds its answer then."""
    wait: float | None
    """Seconds that the vendor may hold a synchronous submission open (1 to 300)."""
    webhook: str
    """URL that the vendor calls when the job has ended."""
    policy: JobPolicy
    """Limits that the job's queue keeps to."""
    s3: Mapping[str, str]
    """Bucket that a worker may write results to, under the vendor's own key names."""


OPTION_NAMES: frozenset[str] = frozenset(CallOptions.__annotations__)
DEFAULT_TIMEOUT = 600.0
_MODES = ("strict", "warn", "off")


def merge(base: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Return options laid over others; `headers` and `extra` are united. Refuses unknown names and wrong values.

    What is a mapping is copied: options were checked here, and what their caller does with his own
    later changes none.
    """
    check(options)
    merged = {**base, **options}
    for name in ("headers", "extra", "s3", "policy"):
        if options.get(name):
            merged[name] = dict(options[name])
    for name in ("headers", "extra"):
        if name in base and name in options:
            merged[name] = {**(base[name] or {}), **(options[name] or {})}
    return merged


def portable(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a pickle may carry of options: no bucket's secret and no secret header."""
    kept = {name: value for name, value in options.items() if name != "s3"}
    if kept.get("headers"):
        headers: Mapping[str, str] = kept["headers"]
        kept["headers"] = {k: v for k, v in headers.items() if not redact.is_secret_name(k)}
    return kept


def check(options: Mapping[str, Any]) -> None:
    """Raise `TypeError` on an unknown option and `ValueError` on one with a wrong value."""
    for name in options:
        if name not in OPTION_NAMES:
            from difflib import get_close_matches

            near = get_close_matches(name, sorted(OPTION_NAMES), n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{name!r} is not an option of a call{hint}")
    if options.get("validate", "strict") not in _MODES:
        raise ValueError(f"validate={options['validate']!r}: one of {', '.join(_MODES)}")
    for name in ("timeout", "idle_timeout", "poll_interval", "wait"):
        _check_seconds(name, options.get(name))
    polls = options.get("max_polls")
    if polls is not None and (isinstance(polls, bool) or not isinstance(polls, int) or polls < 1):
        raise ValueError(f"max_polls={polls!r}: a whole number from 1")
    if "headers" in options:
        check_headers(options["headers"] or {})


def _check_seconds(name: str, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ValueError(f"{name}={value!r}: a number of seconds")


def check_headers(headers: Mapping[str, str]) -> None:
    """Raise `ValueError` on a header that could not travel or would smuggle another; the value is never shown."""
    for name, value in headers.items():
        if not name or not name.isascii() or any(c in name for c in "\r\n\0: \t"):
            raise ValueError(f"{name!r} cannot be the name of a header")
        if any(character in value for character in "\r\n\0"):
            raise ValueError(f"the value of header {name!r} holds a line break")
        try:
            value.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError(
                f"the value of header {name!r} holds characters beyond ASCII"
            ) from None
