"""One Runware task under way: what it has given so far, and whom it tells."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError, PartialFailure, keep
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, notify
from modelwire_runtime.flows.runware.polls import OF_THE_LOOK, look_at, overdue, poll
from modelwire_runtime.flows.runware.replies import Envelope, task_error
from modelwire_runtime.flows.runware.wire import Task, is_sync, wire_of
from modelwire_runtime.jobs import JobStatus, make_token
from modelwire_runtime.logs import Log
from modelwire_runtime.protocol.task_items import (
    Collector,
    Ended,
    Item,
    task_end,
    upload_end,
    utility_end,
)
from modelwire_runtime.results.reading import build

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.transports import Response
    from modelwire_runtime.validation import Checked

_LOG = Log()
UPLOAD = "modelUpload"
"""The utility that works on after its answer, in states of its own."""


class Run:
    """A task under way.

    Args:
        ctx: The call that it belongs to.
        task: What is sent; one that is resumed has an id and no more.
        checked: The call as it was judged, for those who are told of results.
        utility: True when the first answer is the whole answer.
    """

    log: "Log | None" = None
    """Where to tell what happens, None when nobody wants to hear of it."""
    _response: "Response | None" = None
    _untold: Sequence[Ended] = ()
    _shown: Any = None
    _only = False  # it is looked at a single time

    def __init__(
        self,
        ctx: "Context",
        task: Task,
        checked: "Checked | None" = None,
        *,
        utility: bool = False,
    ) -> None:
        self.ctx = ctx
        self.task = task
        self.id = str(task.get("taskUUID", ""))
        self._checked = checked
        self._sync = is_sync(task)
        if checked is not None:
            unknown = task.get("taskType") == "getResponse"  # a look, as a call of its own
            ctx.results = 0 if unknown else 1 if utility else _count(task)
        self.uploads = ctx.entry.endpoint == UPLOAD
        self._judge = utility_end if utility else upload_end if self.uploads else task_end
        log = ctx.log or _LOG
        if log.is_verbose():
            self.log = log
        options = ctx.options
        self._on_result = options.get("on_result")
        self._on_progress = options.get("on_progress")
        self._watched = bool(self._on_result or self._on_progress or self.log)
        """Whether anybody is to be told of anything."""

    @cached_property
    def collector(self) -> Collector:
        """What has come so far."""
        ctx = self.ctx
        # Frames of a synchronous task bring each result once, all other answers repeat them.
        frames = self._checked is not None and ctx.session is not None and self._sync
        return Collector(ctx.results, self._judge, cumulative=not frames)

    @classmethod
    def resumed(cls, ctx: "Context", status: JobStatus) -> "Run":
        """Return a task that was handed over before, with what is known of it."""
        ctx.job_id = status.id
        ctx.results = status.results or ctx.results
        run = cls(ctx, {"taskUUID": status.id})
        known: Mapping[str, Any] = status.raw or {}
        run._add(Envelope(known.get("data", []), known.get("errors", [])))
        return run

    def whole(self, warnings: tuple[str, ...]) -> Flow[Any]:
        """Hand the task over, take all that comes of it, and return it as one; see `result`."""
        try:
            envelope = yield from self._hand_over()
            if self._is_all(envelope):
                ctx = self.ctx
                ctx.finished, ctx.job_id = True, self.id
                response = envelope.response
                return built(ctx, envelope.data, envelope.raw, warnings=warnings, response=response)
            yield from self.accept(envelope)
            if not (self._sync and self.ctx.finished):
                yield from self.finish()
        except Exception as error:
            self._keep(error)
            raise
        return self.result(warnings)

    def _is_all(self, envelope: Envelope) -> bool:
        """Tell whether an answer is the one result that was asked for: nothing is to collect then, and nobody to be told."""
        if self._watched or not self._sync or self.ctx.results != 1 or envelope.errors:
            return False
        if len(envelope.data) != 1:
            return False
        item = envelope.data[0]
        return item.get("taskUUID") in (self.id, None) and self._judge(item) is True

    def _keep(self, error: Exception) -> None:
        """Leave the results so far with an error, such as a callback's, as its `partial`."""
        made = self.collector.results
        if made:
            keep(error, built(self.ctx, made, self.collector.raw))

    def submit(self) -> Flow[None]:
        """Hand the task over.

        Raises:
            ModelwireError: the vendor refused it.
        """
        yield from self.accept((yield from self._hand_over()))

    def _hand_over(self) -> Flow[Envelope]:
        """Hand the task over and return the answer."""
        ctx = self.ctx
        ctx.task_id = self.id
        try:
            return (yield from wire_of(ctx).submit(ctx, [self.task]))
        except ModelwireError as error:
            self._lost(error)
            raise

    def _lost(self, error: ModelwireError) -> None:
        """Name the task in the error of an answer that was lost, and say how to look for it."""
        if not error.may_have_run:
            return
        if error.job_id is None:
            error.job_id = self.id
        if error.token is None:
            error.token = self.ctx.token(error.job_id)
        if self._sync:
            error.message += (
                f"; look for it with client.job({error.token!r}), "
                f"or with get_task_details(task_uuid={self.id!r})"
            )

    def accept(self, envelope: Envelope) -> Flow[None]:
        """Take the answer to the submission, which may hold results already."""
        found = envelope.about(self.id)
        self._response = found.response
        if found.errors and not found.data:
            self.ctx.finished, self.ctx.job_id = True, None
            raise task_error(self.ctx, found.errors[0], found.response)
        self.ctx.job_id = self.id
        if self.log is not None:
            said(self, "task taken", items=len(found.data))
        self._add(found)
        if self._watched:
            yield from self.tell()

    def finish(self) -> Flow[None]:
        """Wait until the task has ended, in the way in which its results come."""
        ctx, collector = self.ctx, self.collector
        if self._sync:
            try:
                while not collector.done:
                    envelope = yield from wire_of(ctx).more(ctx, None)
                    if envelope is None:
                        break
                    yield from self.take(envelope.about(self.id))
            except DeadlineExceeded:
                raise overdue(self) from None
            except ModelwireError as error:
                self._lost(error)
                raise
            if collector.ended and not collector.pending:
                return  # the answer was whole, even where it holds less than was asked for
        collector.cumulative = True
        yield from poll(ctx, [self])

    def look(self) -> Flow[JobStatus]:
        """Ask once how the task stands."""
        ctx = self.ctx
        self._only = True
        found = (yield from look_at(ctx, [self])).about(self.id)
        if found.errors and not found.data:
            error = task_error(ctx, found.errors[0], found.response)
            if error.code in {*OF_THE_LOOK, "not_found"} or error.status is not None:
                raise error
        self._add(found)
        return self.status()

    def take(self, envelope: Envelope) -> Flow[None]:
        """Take an answer and tell of what is new in it."""
        self._add(envelope)
        if self._watched:
            yield from self.tell()

    def take_answer(self, envelope: Envelope) -> Flow[None]:
        """Take the one answer of a utility.

        Raises:
            ModelwireError: it holds nothing, or nothing but errors.
        """
        self._response = envelope.response
        if not envelope.data:
            if envelope.errors:
                raise task_error(self.ctx, envelope.errors[0], envelope.response)
            if not self.ctx.reader.many:
                raise self.ctx.error("provider", "the answer holds nothing", envelope.raw)
        try:
            yield from self.take(envelope)
        except Exception as error:
            self._keep(error)
            raise

    def _add(self, envelope: Envelope) -> None:
        self._untold = [*self._untold, *self.collector.add(envelope.data, envelope.errors)]
        self.ctx.finished = self.collector.done

    def tell(self) -> Flow[None]:
        """Tell `on_result` of each result and `on_progress` of each change, once."""
        on_result = self._on_result
        untold, self._untold = self._untold, ()
        for ended in untold:
            if self.log is not None:
                said(self, "result" if ended.ok else "failure", index=ended.index)
            if on_result is not None:
                yield from notify(on_result, self._outcome(ended))
        yield from self.tell_progress()

    def tell_progress(self) -> Flow[None]:
        """Tell `on_progress` of a change, once."""
        on_progress = self._on_progress
        if on_progress is not None:
            status = self.status()
            shown = (status.state, status.progress, len(self.collector.ended))
            if shown != self._shown:
                self._shown = shown
                yield from notify(on_progress, status)

    def _outcome(self, ended: Ended) -> Any:
        from modelwire_runtime.outcomes import Failure, Success

        params = None if self._checked is None else self._checked.values
        if ended.ok:
            result = built(self.ctx, [ended.item], ended.item)
            return Success(ended.index, params, result)
        return Failure(ended.index, params, task_error(self.ctx, ended.error))

    def is_part(self, envelope: Envelope) -> bool:
        """Tell whether more frames may belong to an answer to a look at this task."""
        return self.collector.is_part(envelope.about(self.id).data, only=self._only)

    @property
    def question(self) -> Task:
        """The task that asks how this one stands."""
        return {"taskType": "getResponse", "taskUUID": self.id}

    def status(self) -> JobStatus:
        """Return how the task stands."""
        collector = self.collector
        done, (made, errors) = collector.done, collector.outcomes()
        return JobStatus(
            id=self.id,
            state=collector.state,
            done=done,
            succeeded=done and not errors,
            progress=None if done else collector.progress,
            output=(made[0] if len(made) == 1 else made or None) if done else None,
            error=(errors or None) if done else None,
            raw=collector.raw,
            results=self.ctx.results,
        )

    def result(self, warnings: tuple[str, ...] = ()) -> Any:
        """Return the results as one, or raise why they are not whole."""
        ctx, collector = self.ctx, self.collector
        ctx.finished = True
        made, errors = collector.outcomes()
        if errors:
            raise self._failure(made, errors)
        if len(made) < collector.expected:
            warnings = (*warnings, f"{len(made)} of {collector.expected} results came")
        return built(ctx, made, collector.raw, warnings=warnings, response=self._response)

    def _failure(self, made: Sequence[Item], errors: Sequence[Item]) -> ModelwireError:
        ctx = self.ctx
        found = [task_error(ctx, error) for error in errors]
        if not made:
            for other in found[1:]:
                found[0].add_note(f"another result failed too: {other.message}")
            return found[0]
        return PartialFailure(
            f"{ctx.entry.id}: {len(errors)} of {len(made) + len(errors)} results failed: "
            f"{found[0].message.removeprefix(f'{ctx.entry.id}: ')}",
            results=[built(ctx, [item], item) for item in made],
            errors=found,
            vendor=ctx.vendor.id,
            model=ctx.entry.id,
            job_id=self.id,
            token=ctx.token(self.id),
            retryable=False,
            raw=ctx.redact(self.collector.raw),
        )


def _count(task: Mapping[str, Any]) -> int:
    count = task.get("numberResults")
    return count if isinstance(count, int) and not isinstance(count, bool) and count > 1 else 1


def built(
    ctx: "Context",
    items: Sequence[Item],
    raw: Any,
    *,
    warnings: tuple[str, ...] = (),
    response: "Response | None" = None,
) -> Any:
    """Return some items as a result."""
    reader, reply = ctx.reader, ctx.reply(raw)
    reply.items, reply.warnings = tuple(items), warnings
    if ctx.job_id is not None:
        # Without the context, which holds the key: a result may be pickled before it is asked.
        reply.token = partial(make_token, ctx.vendor.id, ctx.entry, ctx.job_id, ctx.results)
        reply.job_id = ctx.job_id
    if response is not None:
        reply.request_id = replies.request_id(response.headers)
        reply.rate_limits = replies.rate_limits(response.headers)
    return build(reader, items[0] if len(items) == 1 and not reader.many else list(items), reply)


def said(run: Run, what: str, **data: Any) -> None:
    """Log what became of a task, its parts as fields of the record."""
    if run.log is not None:
        run.log.write("debug", "task", what, {"model": run.ctx.entry.id, "task": run.id, **data})
