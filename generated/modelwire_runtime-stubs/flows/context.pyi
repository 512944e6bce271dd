# Written by modelwire-codegen from context.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from typing import Protocol as _Protocol
from typing import Self

from typing_extensions import Unpack

from modelwire_runtime.catalog import ModelInfo
from modelwire_runtime.errors import ErrorFacts, ModelwireError
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.filling import Filling
from modelwire_runtime.flows.retry import Policy
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.logs import Log
from modelwire_runtime.results.reading import Reply
from modelwire_runtime.streams.base import Session
from modelwire_runtime.transports import Request
from modelwire_runtime.validation import Checked
from modelwire_runtime.vendor import Reader, Route, Vendor

class Protocol(_Protocol):
    tells_results: bool
    rehearses: bool

    def call(self, ctx: Context, checked: Checked) -> Flow[Any]: ...
    def request(self, ctx: Context, checked: Checked) -> Request: ...
    def submission(self, ctx: Context, checked: Checked) -> Request: ...
    def submit(self, ctx: Context, checked: Checked) -> Flow[JobStatus]: ...
    def status(self, ctx: Context, job_id: str) -> Flow[JobStatus]: ...
    def wait(self, ctx: Context, status: JobStatus) -> Flow[JobStatus]: ...
    def result(self, ctx: Context, status: JobStatus) -> Any: ...
    def cancel(self, ctx: Context, job_id: str) -> Flow[JobStatus]: ...
    def retry(self, ctx: Context, job_id: str) -> Flow[JobStatus]: ...
    def chunks(self, ctx: Context, job_id: str) -> Flow[list[Any] | None]: ...
    def unwatch(self, ctx: Context) -> Flow[None] | None: ...
    def abandon(self, ctx: Context, error: BaseException) -> Flow[None] | None: ...
    def open_stream(self, ctx: Context, checked: Checked) -> Session[Any, Any]: ...

class Context:
    vendor: Vendor
    route: Route
    entry: Entry
    base_url: str
    headers: dict[str, str]
    options: Mapping[str, Any]
    secrets: tuple[str, ...]
    retry: Policy
    deadline: float | None
    asynchronous: bool
    driver: Any
    info: Callable[[], ModelInfo | None] | None
    page: Callable[[], str | None] | None
    job_id: str | None
    task_id: str | None
    finished: bool
    overdue: bool
    sent: bool
    results: int
    request_timeout: float | None
    session: Any
    log: Log | None
    wire: Any
    new_id: Callable[[], str]
    provider: str
    fillings: dict[bool, Filling]
    reader: Reader
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "vendor",
        "route",
        "entry",
        "base_url",
        "headers",
        "options",
        "secrets",
        "retry",
        "deadline",
        "asynchronous",
        "driver",
        "info",
        "page",
        "job_id",
        "task_id",
        "finished",
        "overdue",
        "sent",
        "results",
        "request_timeout",
        "session",
        "log",
        "wire",
        "new_id",
        "provider",
        "fillings",
    )

    def __init__(
        self,
        vendor: Vendor,
        route: Route,
        entry: Entry,
        base_url: str,
        headers: dict[str, str],
        options: Mapping[str, Any] = ...,
        secrets: tuple[str, ...] = ...,
        retry: Policy = ...,
        deadline: float | None = ...,
        asynchronous: bool = ...,
        driver: Any = ...,
        info: Callable[[], ModelInfo | None] | None = ...,
        page: Callable[[], str | None] | None = ...,
        job_id: str | None = ...,
        task_id: str | None = ...,
        finished: bool = ...,
        overdue: bool = ...,
        sent: bool = ...,
        results: int = ...,
        request_timeout: float | None = ...,
        session: Any = ...,
        log: Log | None = ...,
        wire: Any = ...,
        new_id: Callable[[], str] = ...,
        provider: str = ...,
        fillings: dict[bool, Filling] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def begun(self, deadline: float | None) -> Context: ...
    def url(self, suffix: str = "", query: Mapping[str, Any] | None = None) -> str: ...
    def request(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        timeout: float | None = None,
        billable: bool = False,
        stream: bool = False,
    ) -> Request: ...
    def body(self, values: Mapping[str, Any], *, streaming: bool = False) -> dict[str, Any]: ...
    def error(
        self, code: str, message: str, body: Any = None, **facts: Unpack[ErrorFacts]
    ) -> ModelwireError: ...
    def reply(self, raw: Any, **facts: Any) -> Reply: ...
    def token(self, job_id: str) -> str: ...
    def redact(self, value: Any) -> Any: ...
    def option(self, name: str, default: Any = None) -> Any: ...
