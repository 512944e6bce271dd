"""What a single reply holds: JSON, text or a file, told by its content type, read into a result.

A route's setting `reply` (`json`, `text` or `bytes`) speaks where the content type says nothing.
"""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import ACCEPT
from modelwire_runtime.jsons import as_object, is_list
from modelwire_runtime.media.sniff import OCTETS, normal, type_of

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.results import EmbeddingResult, Reply
    from modelwire_runtime.transports import Request, Response
    from modelwire_runtime.validation import Checked

_TEXTS = frozenset({"application/x-subrip", "application/srt"})
_UNTOLD = frozenset({"", OCTETS, "binary/octet-stream"})
_FAILED = frozenset({"failed", "error"})
# Kinds of results that are files; nothing else is read out of bytes.
_FILES = frozenset({"image", "video", "audio", "speech", "three_d", "file"})


def accepting(ctx: "Context", request: "Request") -> "Request":
    """Return a request that asks for what the route's replies are; a header that the caller set stays."""
    if _expected(ctx) != "json" and request.headers.get("Accept") == ACCEPT:
        request.headers["Accept"] = "*/*"
    return request


def read(ctx: "Context", checked: "Checked", response: "Response") -> Any:
    """Return what a reply of good status holds: JSON, text, or a file as `Content`."""
    form = _form(ctx, response)
    if form == "bytes":
        from modelwire_runtime.results import Content

        return Content(response.body, media_type(checked, response))
    return _text(response) if form == "text" else replies.body_of(response)


def refuse_failure(ctx: "Context", response: "Response", data: Any) -> None:
    """Raise what a body of good status tells: an error, or a state that is `failed`.

    Raises:
        ModelwireError: the body says that the work failed, or is no JSON although it should be.
    """
    found = as_object(data)
    if found is None:
        plain = ctx.reader.kind == "transcription" or _expected(ctx) == "text"
        if isinstance(data, str) and (not plain or _form(ctx, response) == "json"):
            raise _failure(ctx, response, data, f"the reply is no JSON; it says: {data[:500]}")
        return
    if found.get("error"):
        raise replies.reported(ctx, found["error"], response.headers)
    state = next(iter(_states(ctx, found)), None)
    if state in _FAILED:
        said = replies.explain(found).message or "it gives no reason"
        raise _failure(ctx, response, data, f"the work {state}: {said[:500]}")


def result(ctx: "Context", checked: "Checked", response: "Response", data: Any) -> Any:
    """Return data as the result of a call, with what its reply tells besides."""
    from modelwire_runtime import results

    ctx.finished = True
    found = results.build(ctx.reader, data, about(ctx, checked, response, data))
    if isinstance(found, results.EmbeddingResult):
        _refuse_too_few(ctx, checked, found)
    return found


def _refuse_too_few(ctx: "Context", checked: "Checked", found: "EmbeddingResult") -> None:
    """Refuse fewer vectors than there are values: whose they are, nobody could tell."""
    given = checked.values.get(str(ctx.route.settings.get("batch_name", "input")))
    if given is None or checked.values.get(
        "webhook"
    ):  # the vectors go there, and not into the reply
        return
    several = is_list(given) and not all(isinstance(item, int) for item in given)
    count = len(given) if several else 1  # a list of numbers is the tokens of one text
    if len(found.vectors) < count:
        told = f"the reply holds {len(found.vectors)} vectors for {count} values"
        raise ctx.error("provider", told, found.raw, request_id=found.request_id, partial=found)


def about(ctx: "Context", checked: "Checked", response: "Response", data: Any = None) -> "Reply":
    """Return what a result is to know of its call besides its output."""
    id = replies.request_id(response.headers) or (as_object(data) or {}).get("request_id")
    return ctx.reply(
        None,
        request_id=id if isinstance(id, str) else None,
        rate_limits=replies.rate_limits(response.headers),
        warnings=checked.warnings,
    )


def media_type(checked: "Checked", response: "Response") -> str | None:
    """Return the type of a file: what the reply says, else what the call asked for; None when neither does."""
    declared = normal(response.headers.get("content-type", ""))
    if declared not in _UNTOLD:
        return declared
    asked = checked.values.get("response_format")
    return type_of(asked) if isinstance(asked, str) else None


def _expected(ctx: "Context") -> str:
    return str(ctx.route.settings.get("reply", "json"))


def _form(ctx: "Context", response: "Response") -> str:
    if ctx.reader.kind == "file":  # whatever is in it
        return "bytes"
    kind = normal(response.headers.get("content-type", ""))
    if kind in _UNTOLD:
        return _expected(ctx)
    if kind.startswith("text/") or kind in _TEXTS:
        return "text"
    is_json = kind == "application/json" or kind.endswith("+json")
    return "json" if is_json or ctx.reader.kind not in _FILES else "bytes"


def _text(response: "Response") -> Any:
    """Return text as it came; JSON that was sent under a wrong name is JSON all the same."""
    text = response.body.decode("utf-8", "replace")
    return replies.body_of(response) if text.lstrip()[:1] in ("{", "[") else text


def _states(ctx: "Context", data: Any) -> list[Any]:
    from modelwire_runtime.results.paths import pick

    path = ctx.reader.status
    return [] if path is None else list(pick(data, path))


def _failure(ctx: "Context", response: "Response", data: Any, message: str) -> "ModelwireError":
    asked = replies.request_id(response.headers)
    return ctx.error("provider", message, data, request_id=asked, may_have_run=True)
