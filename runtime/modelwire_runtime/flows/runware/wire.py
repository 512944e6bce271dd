"""How Runware's tasks and answers travel: over HTTP here, over a socket in `runware_socket`.

A paid task is never done twice. Each one has an id of its own that stays the same when it is sent
again, and before it is sent again the vendor is asked whether it knows the id.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows.effects import Flow, send, sleep
from modelwire_runtime.flows.retry import (
    MAY_HAVE_RUN,
    failure,
    fetch,
    next_pause,
    once,
    retry_after,
)
from modelwire_runtime.flows.runware.replies import (
    Envelope,
    acknowledged,
    code_of,
    is_unknown,
    read_reply,
    task_error,
)
from modelwire_runtime.transports import Lost, NotSent, Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context

Task = dict[str, Any]
DRY_RUN = "X-Runware-Dry-Run"
"""The header that has a request validated and priced, and neither run nor charged."""
_READ_TIMEOUT = 120.0
_LOOK_AFTER = 1.0
# HTTP statuses after which the task may have been taken all the same.
_DOUBTFUL = frozenset({408, 500, 502, 503, 504})


class Wire(Protocol):
    """One call's way to the vendor. Tasks go out as a list; answers come back as envelopes.

    All of a wire's methods are flows. What keeps an answer from coming is raised as the error that
    the caller is to see; it says whether the work may have run. An answer that holds errors is
    returned, whatever its status.
    """

    def submit(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send paid tasks and return the first answer about any of them: an ACK, results or errors.

        Every task has its `taskUUID`. Over a socket the tasks stay subscribed to until `release`, or
        the end of the call.
        """
        ...

    def ask(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send tasks that cost nothing and return their answer; an empty one says that none came in time."""
        ...

    def more(self, ctx: "Context", timeout: float | None) -> Flow[Envelope | None]:
        """Return the next answer about the tasks that were submitted; None when no other comes in time, or ever."""
        ...

    def pause(self, ctx: "Context", seconds: float) -> Flow[Envelope | None]:
        """Let time pass, and return the first answer that comes unasked meanwhile; None when none does."""
        ...

    def release(self, ctx: "Context") -> Flow[None]:
        """Say that no further answer is wanted, where the call goes on. A second call does nothing."""
        ...


def wire_of(ctx: "Context") -> Wire:
    """Return the way that a call's tasks take: the client's socket where it has one, else HTTP."""
    found: Wire | None = ctx.wire
    if found is None:
        if ctx.session is None:
            found = RestWire()
        else:
            found = _socket_wire()()
        ctx.wire = found
    return found


@cache
def _socket_wire() -> type[Wire]:
    from modelwire_runtime.flows.runware.socket import SocketWire

    return SocketWire


def is_sync(task: Mapping[str, Any]) -> bool:
    """Tell whether a task's results come with its own answer, and are not to be asked for."""
    return task.get("deliveryMethod") != "async"


class RestWire:
    """Tasks over HTTP: each list of tasks is one POST, and its reply is all that comes of it."""

    def request(self, ctx: "Context", tasks: Sequence[Task], *, billable: bool) -> Request:
        """Build the request that carries some tasks."""
        # The vendor holds a synchronous task open for as long as it takes.
        held = billable and any(is_sync(task) for task in tasks)
        limit = None if held else _READ_TIMEOUT
        given = ctx.request_timeout
        timeout = min(filter(None, (limit, given)), default=None)
        dry_run = bool(ctx.options.get("dry_run"))
        request = ctx.request(
            "POST",
            ctx.url(),
            json=list(tasks),
            timeout=timeout,
            billable=billable and not dry_run,
        )
        if dry_run:
            request.headers[DRY_RUN] = "1"
        request.opens_job = request.billable and not held
        return request

    def submit(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send paid tasks; see `Wire.submit`.

        Sent again are, within the call's retries: what was not sent; what met a rate limit; and
        asynchronous tasks whose reply was lost or was the vendor's trouble, once the vendor has
        said that it does not know them. A synchronous task is looked for and not sent again, as
        nothing says that the vendor could tell the repeat while the first is still at work.
        """
        if ctx.options.get("dry_run"):
            return (yield from self._plain(ctx, self.request(ctx, tasks, billable=False)))
        known, attempt = Envelope(), 0
        while True:
            request = self.request(ctx, tasks, billable=True)
            outcome = yield from _try(ctx, request)
            envelope = read_reply(outcome) if isinstance(outcome, Response) else Envelope()
            if isinstance(outcome, Response) and not _passing(envelope):
                return known.joined(acknowledged(envelope))
            wanted = None
            if isinstance(outcome, Response):
                wanted = retry_after(outcome.headers)
            pause = yield from next_pause(ctx, attempt, wanted)
            if _is_doubtful(outcome):
                if len(tasks) == 1:
                    ctx.job_id = str(tasks[0]["taskUUID"])  # whatever goes wrong now names it
                yield from sleep(*(pause or (_LOOK_AFTER, "the reply was lost")))
                found = yield from self._look(ctx, tasks)
                known, tasks = _sorted_out(known, found, tasks)
                if not tasks:
                    return known
                held = any(is_sync(task) for task in tasks)
                if held and not ctx.options.get("repeat_billable"):
                    pause = None
            elif pause is not None:
                yield from sleep(*pause)
            if pause is None:
                return known.joined(_given_up(ctx, request, outcome, envelope))
            attempt += 1

    def ask(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send tasks that cost nothing; they are reads, so passing trouble is borne."""
        return (yield from self._plain(ctx, self.request(ctx, tasks, billable=False)))

    def _plain(self, ctx: "Context", request: Request) -> Flow[Envelope]:
        return read_reply((yield from fetch(ctx, request)))

    def _look(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Ask whether the vendor knows tasks whose reply was lost."""
        questions = [{"taskType": "getResponse", "taskUUID": task["taskUUID"]} for task in tasks]
        try:
            found = yield from self.ask(ctx, questions)
        except ModelwireError as error:
            raise _in_doubt(error) from error.__cause__
        refused = found.status is not None and found.status >= 300
        if refused and not found.data and not is_unknown(found):
            raise _in_doubt(task_error(ctx, found.errors[0], found.response))
        return found

    def more(self, ctx: "Context", timeout: float | None) -> Flow[Envelope | None]:
        """Return None: a reply is all that comes of a request."""
        yield from ()
        return None

    def pause(self, ctx: "Context", seconds: float) -> Flow[Envelope | None]:
        """Let time pass; nothing comes unasked."""
        yield from sleep(seconds)
        return None

    def release(self, ctx: "Context") -> Flow[None]:
        """Do nothing: there is nothing to let go of."""
        yield from ()


def _try(ctx: "Context", request: Request) -> Flow[Response | NotSent | Lost]:
    """Send a paid request once, and return also what keeps its reply from coming."""
    try:
        return (yield from once(ctx, request, send(request)))
    except (NotSent, Lost) as error:
        return error


def _passing(envelope: Envelope) -> bool:
    """Tell whether the same request may do better a little later."""
    status = envelope.status
    if status == 429:
        return all(code_of(error, status) != "quota" for error in envelope.errors)
    return status in _DOUBTFUL


def _is_doubtful(outcome: Response | NotSent | Lost) -> bool:
    """Tell whether the vendor may have taken the tasks."""
    if isinstance(outcome, Response):
        return outcome.status != 429
    return not isinstance(outcome, NotSent)


def _sorted_out(
    known: Envelope, found: Envelope, tasks: Sequence[Task]
) -> tuple[Envelope, list[Task]]:
    """Add to `known` what a look says of the tasks that the vendor has, and return the others."""
    others: list[Task] = []
    for task in tasks:
        said = found.about(str(task["taskUUID"]))
        if is_unknown(said):
            others.append(task)
        else:
            known = known.joined(said)
    return known, others


def _given_up(
    ctx: "Context", request: Request, outcome: Response | NotSent | Lost, envelope: Envelope
) -> Envelope:
    """Return the last answer of tasks that are not sent again, or raise why there is none."""
    if isinstance(outcome, Response):
        ctx.job_id = None  # the vendor has said that there is no such task
        return envelope
    if isinstance(outcome, NotSent):
        raise failure(ctx, request, outcome) from outcome
    reason = str(outcome).rstrip(". ") or "no reply"
    raise ctx.error(
        "timeout" if outcome.timeout else "connection",
        f"the reply was lost: {reason}; asked for the task, the vendor did not know it; {MAY_HAVE_RUN}",
        may_have_run=True,
        retryable=False,
    ) from outcome


def _in_doubt(error: ModelwireError) -> ModelwireError:
    """Return the error of a look that told nothing, as one of a task that may run."""
    error.message += f"; {MAY_HAVE_RUN}"
    error.may_have_run, error.retryable = True, False
    return error
