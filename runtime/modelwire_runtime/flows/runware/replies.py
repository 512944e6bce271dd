"""What Runware says: envelopes of items and errors, and the error that each of them stands for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError, error_from
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.retry import retry_after
from modelwire_runtime.flows.runware.codes import RETRYABLE, derive_code, documentation_of
from modelwire_runtime.jsons import as_list, as_object
from modelwire_runtime.transports import Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context

CONFLICT = "conflictTaskUUID"
"""The vendor's code for a task whose id it has seen before."""
Item = dict[str, Any]


@dataclass(slots=True)
class Envelope:
    """One answer: items of tasks and errors of tasks, either of which may be missing.

    An envelope without both says that no answer came in time; what was asked is asked again.
    """

    data: list[Item] = field(default_factory=list[Item])
    errors: list[Item] = field(default_factory=list[Item])
    response: Response | None = None
    """The HTTP reply, None over a socket."""

    @property
    def empty(self) -> bool:
        """True when there is neither an item nor an error."""
        return not (self.data or self.errors)

    @property
    def status(self) -> int | None:
        """The HTTP status, None over a socket."""
        return None if self.response is None else self.response.status

    @property
    def raw(self) -> dict[str, Any]:
        """The answer as JSON."""
        return {"data": self.data, "errors": self.errors} if self.errors else {"data": self.data}

    def joined(self, more: "Envelope") -> "Envelope":
        """Return what this and a later answer say together."""
        return Envelope(
            [*self.data, *more.data], [*self.errors, *more.errors], more.response or self.response
        )

    def about(self, task_id: str) -> "Envelope":
        """Return what is said of one task; what names no task is about every one."""
        wanted = (task_id, None)
        if not self.errors and len(self.data) == 1 and self.data[0].get("taskUUID") in wanted:
            return self
        data = [one for one in self.data if one.get("taskUUID") in wanted]
        errors = [one for one in self.errors if one.get("taskUUID") in wanted]
        return Envelope(data, errors, self.response)


def read_envelope(body: Any, response: Response | None = None) -> Envelope:
    """Read a body or a frame, leniently: lists or single objects, `errors` or `error`.

    An empty list of errors is none. What is no envelope at all is one error, `parseError`.
    """
    items = as_list(body)
    if items is not None:
        return Envelope(_objects(items), [], response)
    data = as_object(body)
    if data is None:
        return Envelope([], [_odd(body, response)], response)
    errors = [
        _with_task(_error(error), data)
        for key in ("errors", "error")
        for error in _listed(data.get(key))
    ]
    found = Envelope(_objects(_listed(data.get("data"))), errors, response)
    if found.empty and not ("data" in data or "errors" in data):
        found.errors.append(_odd(body, response))
    return found


def read_reply(response: Response) -> Envelope:
    """Read a whole HTTP reply; an error status is never an envelope without an error."""
    envelope = read_envelope(replies.body_of(response), response)
    if response.status >= 300 and not envelope.errors:
        envelope.errors.append(_odd(envelope.raw, response))
    return envelope


def _listed(value: Any) -> Sequence[Any]:
    items = as_list(value)
    if items is not None:
        return items
    return () if value is None else (value,)


def _objects(items: Iterable[Any]) -> list[Item]:
    return [found for item in items if (found := as_object(item)) is not None]


def _error(error: Any) -> Item:
    """Return an error as an object; some come as plain text."""
    return as_object(error) or {"code": "unknownError", "message": str(error)}


def _with_task(error: Item, around: Mapping[str, Any]) -> Item:
    """Return an error with the task that the envelope around it names."""
    missing = {
        key: around[key] for key in ("taskUUID", "taskType") if key in around and key not in error
    }
    return {**error, **missing} if missing else error


def _odd(body: Any, response: Response | None) -> Item:
    """Return the error of an answer that is no envelope, or has no word for its bad status."""
    status = None if response is None else response.status
    said = replies.explain(body).message[:500] if not isinstance(body, dict) else ""
    if status is not None and status >= 300:
        hint = " (a redirect, which is not followed; check base_url)" if status < 400 else ""
        code = "invalidApiKey" if status == 401 else "httpError"
        return {"code": code, "message": (said or f"the vendor answered HTTP {status}") + hint}
    said = f"; it says: {said}" if said else ""
    return {"code": "parseError", "message": f"the answer is no list of tasks{said}"}


def is_unknown(envelope: Envelope) -> bool:
    """Tell whether the answer to a look says that the vendor does not know the task."""
    if envelope.data:
        return False
    return all(code_of(error, envelope.status) == "not_found" for error in envelope.errors)


def acknowledged(envelope: Envelope) -> Envelope:
    """Return the answer to tasks whose ids we made; an id that is known already was sent by us.

    It comes when the first answer was lost, or when something on the way sent the request twice.
    """
    data, errors = list(envelope.data), list[Item]()
    for error in envelope.errors:
        if error.get("code") == CONFLICT and error.get("taskUUID"):
            data.append({k: error[k] for k in ("taskType", "taskUUID") if k in error})
        else:
            errors.append(error)
    return Envelope(data, errors, envelope.response)


def code_of(error: Mapping[str, Any], status: int | None = None) -> str:
    """Return our code for an error of the vendor's."""
    raw = error.get("code")
    return derive_code(raw if isinstance(raw, str) else None, status)


def parameter_of(error: Mapping[str, Any]) -> str | None:
    """Return the parameter that an error is about, the first where there are several."""
    names = [name for name in _listed(error.get("parameter")) if isinstance(name, str)]
    return names[0] if names else None


def task_error(
    ctx: "Context", error: Mapping[str, Any], response: Response | None = None
) -> ModelwireError:
    """Return the error that one of the vendor's stands for."""
    raw, parameter = error.get("code"), parameter_of(error)
    raw = raw if isinstance(raw, str) else None
    # The status belongs to the reply; of a task that failed in a good one it says nothing.
    status = response.status if response is not None and response.status >= 300 else None
    code = derive_code(raw, status)
    task_type = error.get("taskType")
    task_type = task_type if isinstance(task_type, str) else ctx.entry.endpoint
    headers: Mapping[str, str] = {} if response is None else response.headers
    message = replies.explain(error.get("message")).message
    told = (ctx.page() if ctx.page is not None else None) or error.get("documentation")
    ran = bool(error.get("mayHaveRun"))  # a socket's word for a task whose answer is lost
    return ctx.error(
        code,
        _short(message) or f"the vendor reported {raw or 'an error'} without a word",
        dict(error),
        parameter=parameter,
        documentation=documentation_of(
            raw,
            slug=_slug(ctx),
            task_type=task_type,
            parameter=parameter,
            told=told if isinstance(told, str) else None,
        ),
        task_type=task_type,
        status=status,
        request_id=replies.request_id(headers),
        retry_after=retry_after(headers),
        may_have_run=ran,
        retryable=code in RETRYABLE and not ran,
    )


def public_error(
    raw: str,
    message: str,
    *,
    parameter: str | None = None,
    task_type: str | None = None,
    model: str | None = None,
    slug: str | None = None,
) -> ModelwireError:
    """Build an error as this package would from one of Runware's codes, its code and page derived.

    Args:
        raw: The vendor's code, such as `invalidParameter`.
        message: What a person should read.
        parameter: Wire name of the parameter that is wrong.
        task_type: The vendor's word for the task, such as `imageInference`.
        model: Id of the model.
        slug: Catalogue name of the model, for the page.
    """
    code = derive_code(raw)
    page = documentation_of(raw, slug=slug, task_type=task_type, parameter=parameter)
    return error_from(
        code=code,
        message=message,
        vendor="runware",
        model=model,
        parameter=parameter,
        task_type=task_type,
        documentation=page,
        retryable=code in RETRYABLE,
        raw={"code": raw, "message": message},
    )


def _slug(ctx: "Context") -> str | None:
    """Return the catalogue name of a model that is fixed; a parameter set has no page."""
    info = ctx.info() if ctx.info is not None else None
    return info.slug if info is not None and info.kind == "model" else None


def _short(text: str, limit: int = 2000) -> str:
    return text if len(text) <= limit else f"{text[:limit]}... ({len(text)} characters, see .raw)"
