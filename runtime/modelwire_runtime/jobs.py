"""Jobs: work that a vendor does after the request returned."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

import base64
import json
from binascii import b2a_base64
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass, replace
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.handles import Entry

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.results import Result

R = TypeVar("R", bound="Result")

# Begins every token, so that a token of another version is told from a mistyped one.
_MARK = "mw1."
_URL_SAFE = bytes.maketrans(b"+/", b"-_")


@dataclass(frozen=True, slots=True)
class JobStatus:
    """How a job stands."""

    id: str
    """The vendor's id of the job."""
    state: str
    """The vendor's word, such as `IN_QUEUE`; an unknown word means that the job goes on, and an
    empty one that nobody looked yet."""
    done: bool = False
    """True once the job has ended, well or not."""
    succeeded: bool = False
    """True once the job has ended well."""
    progress: Any = None
    """What a worker reports while it works."""
    output: Any = None
    """What the worker returned, once the job has ended."""
    error: Any = None
    """What the worker said when it failed, as it came."""
    delay: float | None = None
    """Seconds in the queue."""
    execution: float | None = None
    """Seconds of work."""
    worker: str | None = None
    """The vendor's id of the worker."""
    raw: Any = None
    """The whole reply."""
    results: int = 0
    """How many results the job is to give; 0 when nobody said."""

    def __str__(self) -> str:
        return f"{self.id}: {self.state or 'not looked at yet'}"


class Token(NamedTuple):
    """What a token says."""

    vendor: str
    model: str
    job_id: str
    route: str
    endpoint: str
    result: str
    results: int


def make_token(vendor: str, entry: Entry, job_id: str, results: int = 0) -> str:
    """Return the short text by which another process finds a job: no secret, safe in a URL."""
    before, after = _around_id(vendor, entry)
    text = f"{before},{_quoted(job_id)},{after},{results}]"
    # As `base64.urlsafe_b64encode` does it, without its steps in between: every result has a token.
    said = b2a_base64(text.encode(), newline=False).translate(_URL_SAFE)
    return _MARK + said.decode().rstrip("=")


def read_token(token: str) -> Token:
    """Return what a token says.

    Raises:
        InvalidParams: the text is no token of this version.
    """
    try:
        body = token.strip().removeprefix(_MARK)
        if len(body) == len(token.strip()):
            raise ValueError("no mark")
        said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        *texts, results = said
        if len(texts) != 6 or not all(isinstance(text, str) for text in texts):
            raise ValueError("other fields")
        return Token._make([*texts, int(results)])
    except (ValueError, TypeError, AttributeError):
        raise InvalidParams(f"{token!r} is not the token of a job", parameter="token") from None


class BaseJob(Generic[R]):
    """What both kinds of jobs know without asking."""

    def __init__(self, client: Any, work: "Work", status: JobStatus) -> None:
        self._client = client
        self._work = replace(work, results=work.results or status.results)
        self._status = status
        self._result: Any = None
        self._delivered = False
        self._told: set[Any] = set()

    @property
    def id(self) -> str:
        """The vendor's id of the job."""
        return self._status.id

    @property
    def model(self) -> str:
        """The catalogue id of the model that does the work."""
        return self._work.entry.id

    @property
    def token(self) -> str:
        """A short text by which another process goes on with the job: `client.job(token)`. It holds no secret."""
        work = self._work
        return make_token(self._client.vendor.id, work.entry, self.id, work.results)

    @property
    def last(self) -> JobStatus:
        """How the job stood when it was last looked at."""
        return self._status

    @property
    def done(self) -> bool:
        """True once a look at the job has found it ended."""
        return self._status.done

    @property
    def result(self) -> R | None:
        """The result, once a look at the job has found it ended; None before.

        Raises:
            ModelwireError: the job ended without a result.
        """
        if self._result is None and self._status.done:
            self._result = self._client._job_result(self._work, self._status)
        return cast("R | None", self._result)

    @property
    def _callback(self) -> Any:
        """The function that is still to be told of the result."""
        return None if self._delivered else self._work.options.get("on_result")

    @property
    def _tells_results(self) -> bool:
        """True when the flow that waits tells of each result by itself."""
        from modelwire_runtime.flows import protocol

        return protocol(self._work.route.flow).tells_results

    @property
    def _to_wait(self) -> bool:
        """True when a wait has something to do: the job goes on, or its results were not told yet."""
        return not self._status.done or (self._callback is not None and self._tells_results)

    def _waiting(self, *limits: Any) -> "Work":
        """Return the work of one wait, whose flow tells of no result that a former wait told of."""
        work, callback, told = self._work.waiting(*limits), self._callback, self._told
        if callback is None or not self._tells_results:
            return work

        def once(outcome: Any) -> Any:
            if outcome.index in told:
                return None
            told.add(outcome.index)
            return callback(outcome)

        return replace(work, options={**work.options, "on_result": once})

    def _deliver(self) -> Any:
        """Return the function that is to be told of the result, the first time only."""
        callback = self._callback
        self._delivered = True
        return None if callback is None or self._tells_results else callback

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client, self._work.portable(), self._status)

    def __repr__(self) -> str:
        state = self._status.state or "not looked at yet"
        return f"<{type(self).__name__} {self.id} of {self.model}, {state}>"


class Job(BaseJob[R]):
    """A job of a blocking client. Losing the object loses nothing: `id` or `token` finds the job again."""

    _client: "Client"

    def status(self) -> JobStatus:
        """Look at the job."""
        self._status = self._client._job(self._work, "status", self.id)
        return self._status

    def wait(
        self,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        cancel_on_timeout: bool = False,
    ) -> R:
        """Wait for the job's end and return its result.

        Args:
            timeout: Seconds to wait at most; the options' timeout when None.
            poll_interval: Seconds between two looks.
            cancel_on_timeout: Cancel the job when the time is up; without it the job runs on.

        Raises:
            CallTimeout: the time is up; a later `wait` goes on.
            ProviderError: the job failed.
            Aborted: the job was cancelled.
        """
        if self._to_wait:
            work = self._waiting(timeout, poll_interval, cancel_on_timeout)
            self._status = self._client._wait(work, self._status)
        result = self.result
        if (callback := self._deliver()) is not None:
            callback(result)
        return cast("R", result)

    def cancel(self) -> JobStatus:
        """Cancel the job; a job that has ended stays as it is."""
        self._status = self._client._job(self._work, "cancel", self.id)
        return self._status

    def retry(self) -> JobStatus:
        """Run a failed or timed-out job again under the same id; its old output is dropped, and it is billed again."""
        self._status = self._client._job(self._work, "retry", self.id)
        self._result, self._delivered = None, False
        self._told.clear()
        return self._status

    def stream(self, *, timeout: float | None = None) -> Generator[Any, None, None]:
        """Yield what the worker streams, piece by piece, until the job has ended.

        Whoever leaves early frees the connection with the iterator: at once in a `for` loop, and by
        its `close()` where it is kept.
        """
        return self._client._chunks(self._work.waiting(timeout, None, False), self.id)


class AsyncJob(BaseJob[R]):
    """A job of an async client. Losing the object loses nothing: `id` or `token` finds the job again."""

    _client: "AsyncClient"

    async def status(self) -> JobStatus:
        """Look at the job."""
        self._status = await self._client._job(self._work, "status", self.id)
        return self._status

    async def wait(
        self,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        cancel_on_timeout: bool = False,
    ) -> R:
        """Wait for the job's end and return its result.

        Args:
            timeout: Seconds to wait at most; the options' timeout when None.
            poll_interval: Seconds between two looks.
            cancel_on_timeout: Cancel the job when the time is up; without it the job runs on.

        Raises:
            CallTimeout: the time is up; a later `wait` goes on.
            ProviderError: the job failed.
            Aborted: the job was cancelled.
        """
        if self._to_wait:
            work = self._waiting(timeout, poll_interval, cancel_on_timeout)
            self._status = await self._client._wait(work, self._status)
        result = self.result
        if (callback := self._deliver()) is not None:
            await self._client._tell(callback, result)
        return cast("R", result)

    async def cancel(self) -> JobStatus:
        """Cancel the job; a job that has ended stays as it is."""
        self._status = await self._client._job(self._work, "cancel", self.id)
        return self._status

    async def retry(self) -> JobStatus:
        """Run a failed or timed-out job again under the same id; its old output is dropped, and it is billed again."""
        self._status = await self._client._job(self._work, "retry", self.id)
        self._result, self._delivered = None, False
        self._told.clear()
        return self._status

    def stream(self, *, timeout: float | None = None) -> AsyncGenerator[Any, None]:
        """Yield what the worker streams, piece by piece, until the job has ended.

        Whoever leaves early frees the connection with the iterator: `contextlib.aclosing` does it
        at once, without it the event loop does it soon.
        """
        return self._client._chunks(self._work.waiting(timeout, None, False), self.id)


# It stands below the classes, as checkers look into every call above a class to see whether it
# returns.
@lru_cache(maxsize=1024)
def _around_id(vendor: str, entry: Entry) -> tuple[str, str]:
    """Return the JSON before and after the id in a token, which is the same for all jobs of a model."""
    encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
    return (
        encode([vendor, entry.id])[:-1],
        encode([entry.route, entry.endpoint, entry.result])[1:-1],
    )
