"""What a flow knows of the call it serves: the model, the route, the options and how to build a request.

A context holds no connection and does no I/O, so a test builds one by hand and runs a flow against
scripted outcomes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from os import urandom
from typing import TYPE_CHECKING, Any
from typing import Protocol as _Protocol
from urllib.parse import urlencode

from modelwire_runtime import redact
from modelwire_runtime.errors import error_from
from modelwire_runtime.flows.addresses import model_path
from modelwire_runtime.flows.filling import Filling
from modelwire_runtime.flows.retry import MAY_HAVE_RUN, Policy
from modelwire_runtime.jobs import make_token
from modelwire_runtime.transports import Request
from modelwire_runtime.vendor import Reader, Route, Vendor
from modelwire_runtime.writing import encode

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.errors import ErrorFacts, ModelwireError
    from modelwire_runtime.flows.effects import Flow
    from modelwire_runtime.handles import Entry
    from modelwire_runtime.jobs import JobStatus
    from modelwire_runtime.logs import Log
    from modelwire_runtime.results import Reply
    from modelwire_runtime.streams.base import Session
    from modelwire_runtime.validation import Checked

ACCEPT = "application/json"
"""What a client asks for unless its caller set another `Accept`."""
_ANY = Reader(kind="any")


class Protocol(_Protocol):
    """What a flow module offers as its `PROTOCOL`. `NoJobs` has the answers of one whose calls are no jobs."""

    tells_results: bool
    """True when the flows tell `on_result` of each result by itself, as it comes."""
    rehearses: bool
    """True when a dry run is a request too, which the vendor answers and does not charge."""

    def call(self, ctx: "Context", checked: "Checked") -> "Flow[Any]":
        """Do the work and return its result."""
        ...

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request that `call` would send first."""
        ...

    def submission(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request that `submit` would send."""
        ...

    def submit(self, ctx: "Context", checked: "Checked") -> "Flow[JobStatus]":
        """Hand the work over and return at once."""
        ...

    def status(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Look at a job."""
        ...

    def wait(self, ctx: "Context", status: "JobStatus") -> "Flow[JobStatus]":
        """Wait for a job's end."""
        ...

    def result(self, ctx: "Context", status: "JobStatus") -> Any:
        """Return the result of a job that has ended, or raise why there is none. No flow: nothing is sent."""
        ...

    def cancel(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Cancel a job."""
        ...

    def retry(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Run a failed job again."""
        ...

    def chunks(self, ctx: "Context", job_id: str) -> "Flow[list[Any] | None]":
        """Return the next chunks of a streaming job, None at its end."""
        ...

    def unwatch(self, ctx: "Context") -> "Flow[None] | None":
        """Return the flow that frees what `chunks` holds once nobody asks for more, None when it holds nothing."""
        ...

    def abandon(self, ctx: "Context", error: BaseException) -> "Flow[None] | None":
        """Return the flow that cleans up behind a call that ended with `error`, None when there is nothing to do."""
        ...

    def open_stream(self, ctx: "Context", checked: "Checked") -> "Session[Any, Any]":
        """Return a streamed call that is not opened yet."""
        ...


class NoJobs:
    """What a protocol says whose calls are done when they return."""

    tells_results = False
    rehearses = False

    def _refuse(self, ctx: "Context") -> "ModelwireError":
        return ctx.error("validation", "this model's calls are no jobs; call it instead")

    def submission(self, ctx: "Context", checked: "Checked") -> Request:
        """Refuse: the call itself gives the result."""
        raise self._refuse(ctx)

    def submit(self, ctx: "Context", checked: "Checked") -> "Flow[JobStatus]":
        """Refuse: the call itself gives the result."""
        raise self._refuse(ctx)

    def status(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def wait(self, ctx: "Context", status: "JobStatus") -> "Flow[JobStatus]":
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def result(self, ctx: "Context", status: "JobStatus") -> Any:
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def cancel(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def retry(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def chunks(self, ctx: "Context", job_id: str) -> "Flow[list[Any] | None]":
        """Refuse: there are no jobs."""
        raise self._refuse(ctx)

    def unwatch(self, ctx: "Context") -> "Flow[None] | None":
        """Free nothing: there are no jobs."""
        return None

    def abandon(self, ctx: "Context", error: BaseException) -> "Flow[None] | None":
        """Say on an interrupt that the call may have run; there is nothing to cancel."""
        note_interrupt(ctx, error)
        return None


# The first digit of a UUID's fourth group holds two bits that are settled.
_UUID_VARIANT = {digit: "89ab"[number % 4] for number, digit in enumerate("0123456789abcdef")}


def new_uuid() -> str:
    """Return a fresh UUID of version 4; text is all that is wanted of it, so no `uuid.UUID` is made."""
    text = urandom(16).hex()
    variant = _UUID_VARIANT[text[16]]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def note_interrupt(ctx: "Context", error: BaseException) -> None:
    """Note on an interrupt that a paid request was under way."""
    if ctx.sent and not ctx.finished and not isinstance(error, Exception):
        error.add_note(f"{ctx.entry.id}: a paid request was under way; {MAY_HAVE_RUN}")


@dataclass
class Context:
    """One call: facts that were settled before it began, and what it learns on the way."""

    vendor: Vendor
    route: Route
    entry: "Entry"
    base_url: str
    headers: dict[str, str] = field(repr=False)
    """Ready to send, the key included; shared by calls, so it is copied and never changed."""
    options: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    retry: Policy = field(default_factory=Policy)
    deadline: float | None = None
    """End of the call on the driver's monotonic clock."""
    asynchronous: bool = False
    """True on async clients, whose media are `AsyncMedia`."""
    driver: Any = None
    """The driver of the client; results keep it to download their media, flows do not touch it."""
    info: "Callable[[], ModelInfo | None] | None" = None
    """Looks the model up in the catalog, which only errors need."""
    page: "Callable[[], str | None] | None" = None
    """Returns the vendor's page of a model that no catalog has, as far as one was learned of."""
    job_id: str | None = None
    """Id of the job once it is known."""
    task_id: str | None = None
    """Id of the task that is being handed over, where the client makes the ids."""
    finished: bool = False
    """True once the job has reached a terminal state."""
    overdue: bool = False
    """True once the call itself ran out of time, or its caller stopped it."""
    sent: bool = False
    """True once a billable request may have reached the vendor."""
    results: int = 0
    """How many results the job is to give; 0 when nobody said."""
    request_timeout: float | None = None
    """Seconds that one request may take; None leaves it to the protocol."""
    session: Any = None
    """The client's socket, for a protocol that has one; flows reach it by effects."""
    log: "Log | None" = None
    """Where the client tells of its doings; None writes to the logger alone."""
    wire: Any = None
    """How the call's tasks travel, once that is settled; see `runware_wire`."""
    new_id: "Callable[[], str]" = new_uuid
    """Makes the id of a task; a test gives ids of its own."""
    provider: str = ""
    """What errors call the vendor; its id when empty."""
    fillings: dict[bool, Filling] = field(default_factory=dict[bool, Filling], repr=False)
    """What the route puts into requests, by whether they are streamed; calls of a plan share it."""
    reader: Reader = field(init=False, repr=False)
    """The result reader of the model."""

    def __post_init__(self) -> None:
        found = self.vendor.results.get(self.entry.result)
        self.reader = found if found is not None else _ANY

    def begun(self, deadline: float | None) -> "Context":
        """Return what a call begins with that ends at a time: the same facts, to learn what it learns by itself."""
        copy = object.__new__(Context)
        copy.__dict__ = self.__dict__.copy()
        copy.deadline = deadline
        return copy

    def url(self, suffix: str = "", query: Mapping[str, Any] | None = None) -> str:
        """Return the address of the route, with a suffix behind its path."""
        url = self.base_url + model_path(self.route.path, self.entry) + suffix
        return f"{url}?{urlencode(query)}" if query else url

    def request(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        timeout: float | None = None,
        billable: bool = False,
        stream: bool = False,
    ) -> Request:
        """Build a request; `json` is encoded here, once."""
        headers = dict(self.headers)
        body: bytes | None = None
        if json is not None:
            body = encode(json)
            headers["Content-Type"] = "application/json"
        if stream and headers.get("Accept") == ACCEPT:
            headers["Accept"] = "text/event-stream"
        return Request(
            method, url, headers, body, timeout=timeout, billable=billable, stream=stream
        )

    def body(self, values: Mapping[str, Any], *, streaming: bool = False) -> dict[str, Any]:
        """Return what is sent: what the caller set, then the fields that the route owns or adds."""
        if given := redact.secrets_in(values):  # such as the key that a utility is asked about
            self.secrets = (*self.secrets, *given)
        filling = self.fillings.get(streaming)
        if filling is None:
            filling = Filling(self.route, self.entry, streaming=streaming)
            self.fillings[streaming] = filling
        return filling.body(values, self.new_id)

    def error(
        self, code: str, message: str, body: Any = None, **facts: "Unpack[ErrorFacts]"
    ) -> "ModelwireError":
        """Build an error that names the vendor and the model and holds no secret; `body` is the vendor's reply."""
        facts.setdefault("raw", body)
        facts.setdefault("vendor", self.provider or self.vendor.id)
        facts.setdefault("model", self.entry.id)
        if self.job_id is not None:
            facts.setdefault("job_id", self.job_id)
            facts.setdefault("token", self.token(self.job_id))
        message = f"{self.entry.id}: {message}" if self.entry.id else message
        return error_from(code=code, message=message, secrets=self.secrets, **facts)

    def reply(self, raw: Any, **facts: Any) -> "Reply":
        """Return what a result is to know of its call besides its output; see `modelwire_runtime.results.Reply`."""
        reply = _reply_class()(self.entry.id, raw)
        reply.package = self.vendor.package
        reply.driver = self.driver
        reply.asynchronous = self.asynchronous
        for name, fact in facts.items():
            setattr(reply, name, fact)
        return reply

    def token(self, job_id: str) -> str:
        """Return the short text by which another process finds the job again."""
        return make_token(self.vendor.id, self.entry, job_id, self.results)

    def redact(self, value: Any) -> Any:
        """Return JSON-like data without secrets."""
        return redact.data(value, self.secrets)

    def option(self, name: str, default: Any = None) -> Any:
        """Return an option of the call; one that is unset or None gives the default."""
        value = self.options.get(name)
        return default if value is None else value


@cache
def _reply_class() -> "type[Reply]":
    # No client needs it before its first result.
    from modelwire_runtime.results.reading import Reply

    return Reply
