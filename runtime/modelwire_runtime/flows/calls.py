"""What all protocols do around a call: prepare its media, deliver its result."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import Aborted, keep
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, Stopped, notify
from modelwire_runtime.options import portable
from modelwire_runtime.vendor import Route

log: logging.Logger = logging.getLogger("modelwire")

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context, Protocol
    from modelwire_runtime.handles import Entry
    from modelwire_runtime.jobs import JobStatus
    from modelwire_runtime.transports import Request
    from modelwire_runtime.validation import Checked


@dataclass(frozen=True, slots=True)
class Target:
    """Another server than the vendor's: its base URL and its own key."""

    base_url: str
    api_key: str | None = field(default=None, repr=False)

    def portable(self) -> "Target":
        """Return the same server without its key."""
        return Target(self.base_url)


@dataclass(frozen=True, slots=True)
class Work:
    """What is asked of a model: which one, by which route, under which options."""

    entry: "Entry"
    route: Route
    options: Mapping[str, Any] = field(repr=False)
    target: Target | None = None
    media: tuple[Any, ...] = ()
    """Places in the request that take media."""
    docs: str = ""
    """The vendor's page, for messages."""
    warnings: tuple[str, ...] = ()
    """What the caller was warned of when the call was judged; a job's result repeats it."""
    results: int = 0
    """How many results a job is to give; 0 when nobody said."""

    def portable(self) -> "Work":
        """Return the same work without secrets, as a pickle may carry it."""
        target = None if self.target is None else self.target.portable()
        return replace(self, options=portable(self.options), target=target)

    def waiting(
        self, timeout: float | None, poll_interval: float | None, cancel_on_timeout: bool
    ) -> "Work":
        """Return the same work with the options of one wait."""
        options = {**self.options, "cancel_on_timeout": cancel_on_timeout}
        if timeout is not None:
            options["timeout"] = timeout
        if poll_interval is not None:
            options["poll_interval"] = poll_interval
        return replace(self, options=options)


def direct(ctx: "Context", protocol: "Protocol", work: Work, checked: "Checked") -> Flow[Any]:
    """Do the work and deliver its result."""
    try:
        if work.media:
            checked = yield from prepare(work, checked)
        if ctx.options.get("dry_run") and not protocol.rehearses:
            return _rehearsed(ctx, protocol.request(ctx, checked))
        result = yield from protocol.call(ctx, checked)
    except Stopped:
        raise stopped(ctx) from None
    except DeadlineExceeded:
        raise out_of_time(ctx) from None
    callback = None if protocol.tells_results else ctx.options.get("on_result")
    if callback is not None:
        try:
            yield from notify(callback, result)
        except Stopped:  # the result is there and paid; only its telling was stopped
            return result
        except Exception as error:
            keep(error, result)
            raise
    return result


def submitted(
    ctx: "Context", protocol: "Protocol", work: Work, checked: "Checked"
) -> "Flow[JobStatus]":
    """Hand the work over."""
    try:
        checked = yield from prepare(work, checked)
        if ctx.options.get("dry_run"):
            if protocol.rehearses:
                answer = yield from protocol.call(ctx, checked)
                raise _unsubmitted(ctx, "the vendor's answer", answer.raw)
            request = protocol.submission(ctx, checked)
            raw = {"dry_run": True, "request": shown(ctx, request)}
            raise _unsubmitted(ctx, "the request", raw)
        return (yield from protocol.submit(ctx, checked))
    except Stopped:
        raise stopped(ctx) from None
    except DeadlineExceeded:
        raise out_of_time(ctx) from None


def guarded(ctx: "Context", flow: Flow[Any]) -> Flow[Any]:
    """Run a flow and say a deadline or a stop in the caller's words."""
    try:
        return (yield from flow)
    except Stopped:
        raise stopped(ctx) from None
    except DeadlineExceeded:
        raise out_of_time(ctx) from None


def prepare(work: Work, checked: "Checked") -> "Flow[Checked]":
    """Turn media into the first form that the wire takes."""
    if not work.media:
        return checked
    from modelwire_runtime.media.prepare import prepare as prepare_media

    mode = work.options.get("validate", "strict")
    told: list[str] = []
    values = yield from prepare_media(
        checked.values,
        work.media,
        model=work.entry.id,
        docs=work.docs,
        strict=mode == "strict",
        warnings=None if mode == "off" else told,
    )
    for text in told:
        log.warning("%s: %s", work.entry.id, text, extra={"model": work.entry.id})
    # Bytes in memory were judged before, so that a fault of theirs may have been told.
    warnings = tuple(dict.fromkeys((*checked.warnings, *told)))
    return replace(checked, values=values, warnings=warnings)


def stopped(ctx: "Context") -> Exception:
    """Build the error of a call that its caller no longer wants."""
    ctx.overdue = True
    return ctx.error("aborted", "the caller stopped the call", may_have_run=ctx.sent)


def out_of_time(ctx: "Context") -> Exception:
    """Build the error of a call that ran into its deadline outside a paid request."""
    ctx.overdue = True
    limit = ctx.options.get("timeout")
    seconds = f" of {limit:g} s" if isinstance(limit, (int, float)) else ""
    return ctx.error("timeout", f"the timeout{seconds} is over", may_have_run=ctx.sent)


def unended(
    ctx: "Context", status: "JobStatus", looks: int | None = None, noun: str = "job"
) -> "ModelwireError":
    """Build the error of a job that did not end in time; its protocol adds what becomes of it.

    Args:
        ctx: The call that waited.
        status: The job as it was seen last.
        looks: How many looks were allowed, where they ended the wait and not the time.
        noun: The vendor's word for a job.
    """
    ctx.overdue = True
    limit = ctx.options.get("timeout")
    spent = f"{looks} looks" if looks is not None else f"{limit:g} s" if limit else "the time"
    return ctx.error(
        "timeout",
        f"{noun} {status.id} did not end within {spent}; its state is {status.state}",
        status.raw,
        job_id=status.id,
        token=ctx.token(status.id),
        may_have_run=True,
        retryable=False,
    )


def shown(ctx: "Context", request: "Request") -> dict[str, Any]:
    """Return a request as data that may be shown: what would be sent, secrets masked."""
    import json

    from modelwire_runtime import redact

    body: Any = None
    form: dict[str, Any] = {}
    if request.form is not None:
        form = {"form": ctx.redact(request.form.shown())}
    elif request.body is not None:
        body = ctx.redact(json.loads(request.body))
    return {
        "method": request.method,
        "url": ctx.redact(request.url),
        "headers": redact.headers(request.headers, ctx.secrets),
        "json": body,
        **form,
    }


def _rehearsed(ctx: "Context", request: "Request") -> Any:
    from modelwire_runtime import results

    raw = {"dry_run": True, "request": shown(ctx, request)}
    found: Any = results.build(ctx.reader, None, ctx.reply(raw))
    found._dry_run = True
    return found


def _unsubmitted(ctx: "Context", what: str, raw: Any) -> Exception:
    return Aborted(
        f"{ctx.entry.id}: dry_run: nothing was submitted; `raw` has {what}",
        vendor=ctx.provider or ctx.vendor.id,
        model=ctx.entry.id,
        raw=raw,
    )
