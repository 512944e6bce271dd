# Written by modelwire-codegen from jobs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncGenerator, Generator
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

from modelwire_runtime.flows.calls import Work
from modelwire_runtime.results.base import Result

R = TypeVar("R", bound=Result)

class JobStatus:
    id: Final[str]
    state: Final[str]
    done: Final[bool]
    succeeded: Final[bool]
    progress: Final[Any]
    output: Final[Any]
    error: Final[Any]
    delay: Final[float | None]
    execution: Final[float | None]
    worker: Final[str | None]
    raw: Final[Any]
    results: Final[int]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "id",
        "state",
        "done",
        "succeeded",
        "progress",
        "output",
        "error",
        "delay",
        "execution",
        "worker",
        "raw",
        "results",
    )

    def __init__(
        self,
        id: str,
        state: str,
        done: bool = ...,
        succeeded: bool = ...,
        progress: Any = ...,
        output: Any = ...,
        error: Any = ...,
        delay: float | None = ...,
        execution: float | None = ...,
        worker: str | None = ...,
        raw: Any = ...,
        results: int = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class BaseJob(Generic[R]):
    def __init__(self, client: Any, work: Work, status: JobStatus) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def token(self) -> str: ...
    @property
    def last(self) -> JobStatus: ...
    @property
    def done(self) -> bool: ...
    @property
    def result(self) -> R | None: ...

class Job(BaseJob[R]):
    def status(self) -> JobStatus: ...
    def wait(
        self,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        cancel_on_timeout: bool = False,
    ) -> R: ...
    def cancel(self) -> JobStatus: ...
    def retry(self) -> JobStatus: ...
    def stream(self, *, timeout: float | None = None) -> Generator[Any, None, None]: ...

class AsyncJob(BaseJob[R]):
    async def status(self) -> JobStatus: ...
    async def wait(
        self,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        cancel_on_timeout: bool = False,
    ) -> R: ...
    async def cancel(self) -> JobStatus: ...
    async def retry(self) -> JobStatus: ...
    def stream(self, *, timeout: float | None = None) -> AsyncGenerator[Any, None]: ...
