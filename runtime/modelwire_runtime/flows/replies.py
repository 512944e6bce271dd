"""Reads errors out of replies: what a vendor's body says, and which error a status stands for."""

import ast
import json
import re
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from modelwire_runtime.flows.statuses import code_of_status
from modelwire_runtime.jsons import as_list, as_object
from modelwire_runtime.transports import Response

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context

_MESSAGE_KEYS = ("error_message", "message", "error", "detail", "msg", "errors", "title")
_CODE_KEYS = ("code", "type", "status", "status_code")
# How a worker begins that hands on what another service told it: `Error submitting task: 400, ...`.
_UPSTREAM = re.compile(r"[A-Za-z ]{1,60}: ([45][0-9]{2}),")
_VALIDATION = re.compile(
    r"(?i)400|422|(.*[._])?(validation|(invalid|bad)_(request|params?|parameters?|arguments?|input))"
    r"([._]?error)?"
)
# Bounds against a body made to be slow to read: a JSON object inside a text is looked for in its
# tail only.
_TAIL = 64 * 1024
_TRIES = 200
_SAFETY = re.compile(
    r"(?i)\bnsfw\b|content[ _-]?(policy|filter|moderation|safety)|prohibited|flagged|"
    r"sensitive (content|information|material)|safety (system|filter|violation|polic)|moderation"
)
# What is refused before any work is done.
_UNBILLED = frozenset({"auth", "not_found", "quota", "rate_limit", "validation"})
_MAY_HAVE_RUN = frozenset({408, 500, 502, 504})
# Words in the `type` or `code` of an error that came without a status, first match first.
_KINDS = (
    ("quota", "quota"),
    ("rate_limit", "rate_limit"),
    ("authentication", "auth"),
    ("permission", "auth"),
    ("invalid_request", "validation"),
    ("not_found", "not_found"),
    ("server_error", "server_error"),
    ("internal", "server_error"),
    ("overloaded", "server_error"),
)
_STATUS = re.compile("[45][0-9][0-9]")
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


class Said(NamedTuple):
    """What an error body says."""

    message: str = ""
    code: str | None = None
    parameter: str | None = None
    codes: tuple[str, ...] = ()
    """Every code on the way to the message, the outermost first: a wrapper has one of its own."""


def explain(error: Any) -> Said:
    """Return the one message that a person should see, out of any shape in which errors come.

    Shapes seen: plain text; JSON text of a worker's exception; text that ends in an upstream's
    JSON; Python's text form of a dict; an object; an object inside an object; nothing at all. A
    traceback is left to `raw`.
    """
    return _explain(error, 0)


def _explain(error: Any, depth: int) -> Said:
    if depth > 8 or error is None:
        return Said()
    if isinstance(error, str):
        return _explain_text(error.strip(), depth)
    if (data := as_object(error)) is not None:
        return _explain_object(data, depth)
    if (items := as_list(error)) is not None:
        said = [_explain(item, depth + 1) for item in items]
        message = "; ".join(dict.fromkeys(item.message for item in said if item.message))
        place = next((item.parameter for item in said if item.parameter), None)
        return Said(message, None, place, tuple(code for item in said for code in item.codes))
    return Said(str(error))


def _explain_text(text: str, depth: int) -> Said:
    inner = _object_at_end(text)
    begun = _UPSTREAM.match(text)
    codes = (begun[1],) if begun else ()
    if inner is not None:
        said = _explain_object(inner, depth + 1)
        if said.message:
            return said._replace(codes=(*codes, *said.codes))
    return Said(text, codes=codes)


def _explain_object(data: Mapping[str, Any], depth: int) -> Said:
    given = [data.get(name) for name in _CODE_KEYS[:2]]
    # Anthropic's wrapper has the type `error`; what kind of error stands inside.
    code = next((value for value in given if value not in (None, "error")), None)
    codes = _codes_of(data)
    parameter = data.get("param")
    for key in _MESSAGE_KEYS:
        said = _explain(data.get(key), depth + 1)
        if said.message:
            location = as_list(data.get("loc"))
            if parameter is None and location:
                inside = location[1:] if location[0] in ("body", "query", "path") else location
                parameter = ".".join(map(str, inside))
                said = said._replace(message=_placed(said.message, parameter))
            return Said(
                said.message,
                str(code) if code is not None else said.code,
                str(parameter) if parameter is not None else said.parameter,
                (*codes, *(said.codes or _codes_of(data.get("error")))),
            )
    return Said("", str(code) if code is not None else None, codes=codes)


def _placed(message: str, place: str) -> str:
    """Say where a fault is, as a list of faults tells it beside the message."""
    return message if not place or place in message else f"{place}: {message}"


def _codes_of(data: Any) -> tuple[str, ...]:
    given = [(as_object(data) or {}).get(name) for name in _CODE_KEYS]
    return tuple(str(code) for code in given if isinstance(code, (str, int)))


def _object_at_end(text: str) -> Mapping[str, Any] | None:
    """Return the object that starts at the first `{` from which one reads to the text's end.

    Not the last `{`: objects nest. A dict as Python prints it counts too, when the text is nothing
    else.
    """
    tail = text[-_TAIL:]
    decode = json.JSONDecoder().raw_decode
    start = tail.find("{")
    for _ in range(_TRIES):
        if start < 0:
            break
        try:
            found, end = decode(tail, start)
        except (ValueError, RecursionError):
            pass
        else:
            if end == len(tail):
                return as_object(found)
        start = tail.find("{", start + 1)
    return _python_dict(text)


def _python_dict(text: str) -> Mapping[str, Any] | None:
    if not (text.startswith("{") and text.endswith("}")) or len(text) > _TAIL:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # an invalid escape in the worker's text is not our caller's fault
            found = ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return as_object(found)


def body_of(response: Response) -> Any:
    """Return a reply's body as JSON, else as text, else None when it is empty."""
    if not response.body.strip():
        return None
    try:
        return response.json()
    except ValueError:
        return response.body.decode("utf-8", "replace")


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the vendor's id of a request."""
    for name in _REQUEST_ID_HEADERS:
        value = headers.get(name)
        if value:
            return value
    return None


def rate_limits(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a reply that speak of rate limits."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if "ratelimit" in name.lower() or name.lower() == "retry-after"
    }


def failure_code(said: Said) -> str:
    """Return the error code of work that failed at the vendor.

    It is the vendor's failure, unless the content was refused or one of the vendor's own codes,
    however deep it lies, says that the parameters are wrong; words of the message do not count.
    """
    if any(_SAFETY.search(text) for text in (said.message, *said.codes)):
        return "safety"
    wrong = any(_VALIDATION.fullmatch(code) for code in said.codes)
    return "validation" if wrong else "provider"


def error(ctx: "Context", response: Response, *, billable: bool = False) -> "ModelwireError":
    """Return the error that a reply with an error status stands for."""
    from modelwire_runtime.flows.retry import MAY_HAVE_RUN, is_quota, retry_after

    raw = body_of(response)
    said = explain(raw)
    code = _code(ctx, response.status, said)
    if code == "rate_limit" and is_quota(response.body):
        code = "quota"
    ran = billable and response.status in _MAY_HAVE_RUN
    message = _short(said.message) or f"the vendor answered HTTP {response.status} without a word"
    if ran:
        message = f"{message.rstrip('. ')}; {MAY_HAVE_RUN}, so it was not sent again"
    if hint := _hint(ctx, response.status):
        message = message.rstrip(". ") + hint
    info = ctx.info() if ctx.info is not None else None
    page = ctx.vendor.docs if code == "auth" else None
    if code == "validation" and info is not None:
        page = info.docs
    return ctx.error(
        code,
        message,
        raw,
        status=response.status,
        request_id=request_id(response.headers),
        parameter=said.parameter,
        retry_after=retry_after(response.headers),
        may_have_run=ran,
        documentation=page,
    )


def reported(ctx: "Context", told: Any, headers: Mapping[str, str]) -> "ModelwireError":
    """Return the error that a reply of good status speaks of in its body."""
    said = explain(told)
    code = said.code or ""
    if _STATUS.fullmatch(code):
        body = json.dumps({"error": told}).encode()
        found = error(ctx, Response(int(code), headers, body))
        found.status = None  # it is the body's word, the reply's own status was good
    else:
        fields = as_object(told) or {}
        kind = f"{code} {fields.get('type')}"
        word = next((name for part, name in _KINDS if part in kind), None)
        found = ctx.error(
            word or failure_code(said),
            said.message or "the vendor reported an error without a word",
            told,
            parameter=said.parameter,
            request_id=request_id(headers),
        )
    found.may_have_run = True
    found.retryable = False
    return found


def reported_as(
    ctx: "Context", told: Any, headers: Mapping[str, str], word: str | None, *, begun: bool
) -> "ModelwireError":
    """Return the error that a reply of good status, or an event of a stream, speaks of, under our word for it.

    `begun` says that output had come before; what is refused before that cost nothing, and may be asked again
    where waiting helps. Without a word, what the error says of itself decides.
    """
    if word is None:
        found = reported(ctx, told, headers)
    else:
        said = explain(told)
        found = ctx.error(
            word,
            said.message or f"the vendor reported {said.code} without a word",
            told,
            parameter=said.parameter,
            request_id=request_id(headers),
        )
    refused = not begun and found.code in _UNBILLED
    found.may_have_run = not refused
    found.retryable = refused and found.code == "rate_limit"
    return found


def _code(ctx: "Context", status: int, said: Said) -> str:
    mapped = ctx.vendor.errors
    if said.code is not None and said.code in mapped:
        return mapped[said.code]
    if status in (400, 403, 422) and (
        _SAFETY.search(said.message) or (said.code and _SAFETY.search(said.code))
    ):
        return "safety"
    if str(status) in mapped:
        return mapped[str(status)]
    return code_of_status(status)


def _hint(ctx: "Context", status: int) -> str:
    """Return what helps further: a removed model's successor, or where a redirect comes from."""
    if 300 <= status < 400:
        return " (a redirect, which is not followed; check base_url)"
    if status == 404 and ctx.job_id is not None:
        return "; the endpoint is unknown, or the job's time to live has run out"
    info = ctx.info() if status == 404 and ctx.info is not None else None
    if info is None or info.state not in ("removed", "deprecated"):
        return ""
    when = f" on {info.date}" if info.date else ""
    when += f" to end on {info.ends}" if info.ends else ""
    successor = f"; use {info.successor}" if info.successor else ""
    return f" (the model was {info.state}{when}{successor})"


def _short(text: str, limit: int = 2000) -> str:
    return text if len(text) <= limit else f"{text[:limit]}... ({len(text)} characters, see .raw)"
