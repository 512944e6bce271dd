"""Serverless apps and their tasks, as a caller holds them, on a blocking and on an async client."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from modelwire_runtime.features import app_tasks
from modelwire_runtime.features.app_tasks import ROUTE, AppTask, Invocation
from modelwire_runtime.features.apps import GRACE
from modelwire_runtime.flows.calls import Work, guarded
from modelwire_runtime.flows.context import Context, new_uuid
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.handles import BaseHandle, Entry

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.plans import Call

ClientT = TypeVar("ClientT", bound="Client | AsyncClient")
_Make = Callable[[Context], Flow[Any]]


class Place(NamedTuple):
    """Where the tasks of an app run."""

    environment: str | None = None
    """The environment; production when None."""
    grace: float = GRACE
    """Seconds for which a task that was handed over may be unknown yet."""


class _BaseApp(BaseHandle[ClientT]):
    """What both kinds of apps share."""

    __slots__ = ("_place",)

    def __init__(
        self, client: ClientT, entry: Entry, options: Mapping[str, Any], place: Place | None = None
    ) -> None:
        super().__init__(client, entry, options)
        self._place = place or Place()

    def with_options(self, **options: Any) -> "Self":
        """Return the same app with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._place = self._place
        return copy

    def _more(self) -> tuple[Any, ...]:
        return (self._place,)

    def _invocation(
        self, endpoint: str, payload: Any, task_id: str | None, *, held: bool = False
    ) -> Invocation:
        id = new_uuid() if task_id is None else app_tasks.check_task_id(task_id)
        checked = app_tasks.check_endpoint(endpoint)
        return Invocation(
            checked, {} if payload is None else payload, id, self._place.environment, held
        )

    def _context(self, more: Mapping[str, Any] | None = None) -> Context:
        core = self._client._core
        options = {**core.options(self._client._options, self._options), **(more or {})}
        return core.context(Work(self._entry, ROUTE, options))

    def _call(self, make: _Make, task_id: str, timeout: float | None = None) -> "Call":
        from modelwire_runtime.plans import Call

        ctx = self._context({} if timeout is None else {"timeout": timeout})

        def abandon(error: BaseException) -> None:
            app_tasks.note(ctx, task_id, error)

        return Call(guarded(ctx, make(ctx)), ctx.deadline, abandon)

    def _running(self, invocation: Invocation) -> "Call":
        make = partial(app_tasks.run, invocation=invocation, grace=self._place.grace)
        return self._call(make, invocation.task_id)

    def _submitting(self, invocation: Invocation) -> "Call":
        return self._call(partial(app_tasks.invoke, invocation=invocation), invocation.task_id)

    def _looking(self, task_id: str) -> "Call":
        make = partial(app_tasks.look, task_id=task_id, environment=self._place.environment)
        return self._call(make, task_id)

    def _waiting(self, task: AppTask, timeout: float | None) -> "Call":
        make = partial(
            app_tasks.waited,
            task=task,
            environment=self._place.environment,
            grace=self._place.grace,
        )
        return self._call(make, task.id, timeout)

    def _settled(self, task: AppTask) -> AppTask:
        """Return a task that has ended well, or raise what one that failed says."""
        if task.failed:
            raise app_tasks.failure_of(self._context(), task)
        return task

    def __repr__(self) -> str:
        where = "" if self._place.environment is None else f" in {self._place.environment}"
        return f"<{type(self).__name__} {self.id}{where}>"


class App(_BaseApp["Client"]):
    """A serverless app, on a blocking client."""

    __slots__ = ()

    def invoke(
        self, endpoint: str, payload: Any = None, *, task_id: str | None = None, sync: bool = False
    ) -> AppTask:
        """Invoke an endpoint and wait for the task's end.

        Args:
            endpoint: Path of the endpoint, such as `images/draw`.
            payload: What the endpoint takes, as JSON.
            task_id: A UUID in lower case; the same one again gives the same task. A fresh one when
                None.
            sync: Let the vendor hold the reply until the task has ended, if it can; else the task
                is looked at every two seconds (option `poll_interval`).

        Raises:
            ProviderError: the task failed; `raw` is the task as it came, and `task(id).status()`
                returns it. (The vendor's own client returns such a task.)
            CallTimeout: the time is up; the task runs on, and `task(id)` goes on with it.
            InvalidParams: a name or the payload is refused.
        """
        call = self._running(self._invocation(endpoint, payload, task_id, held=sync))
        return self._settled(cast("AppTask", self._client._run_call(call)))

    def submit(self, endpoint: str, payload: Any = None, *, task_id: str | None = None) -> "AppJob":
        """Hand a task over and return at once.

        Args:
            endpoint: Path of the endpoint, such as `images/draw`.
            payload: What the endpoint takes, as JSON.
            task_id: A UUID in lower case; the same one again gives the same task. A fresh one when
                None.
        """
        call = self._submitting(self._invocation(endpoint, payload, task_id))
        return AppJob(self, cast("AppTask", self._client._run_call(call)))

    def task(self, id: str) -> "AppJob":
        """Return a task that was handed over before; nothing is sent."""
        return AppJob(self, AppTask(app_tasks.check_task_id(id), "", self.id))


class AsyncApp(_BaseApp["AsyncClient"]):
    """A serverless app, on an async client; see `App`."""

    __slots__ = ()

    async def invoke(
        self, endpoint: str, payload: Any = None, *, task_id: str | None = None, sync: bool = False
    ) -> AppTask:
        """Invoke an endpoint and wait for the task's end; see `App.invoke`."""
        call = self._running(self._invocation(endpoint, payload, task_id, held=sync))
        return self._settled(cast("AppTask", await self._client._run_call(call)))

    async def submit(
        self, endpoint: str, payload: Any = None, *, task_id: str | None = None
    ) -> "AsyncAppJob":
        """Hand a task over and return at once; see `App.submit`."""
        call = self._submitting(self._invocation(endpoint, payload, task_id))
        return AsyncAppJob(self, cast("AppTask", await self._client._run_call(call)))

    def task(self, id: str) -> "AsyncAppJob":
        """Return a task that was handed over before; nothing is sent."""
        return AsyncAppJob(self, AppTask(app_tasks.check_task_id(id), "", self.id))


AppT = TypeVar("AppT", bound="App | AsyncApp")


class _BaseAppJob(Generic[AppT]):
    """What both kinds of tasks know without asking."""

    __slots__ = ("_app", "_last")

    def __init__(self, app: AppT, task: AppTask) -> None:
        self._app = app
        self._last = task

    @property
    def id(self) -> str:
        """The task's id, which `app.task(id)` takes."""
        return self._last.id

    @property
    def last(self) -> AppTask:
        """How the task stood when it was last looked at; its status is empty before the first look."""
        return self._last

    @property
    def done(self) -> bool:
        """Whether a look at the task has found it ended."""
        return self._last.done

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._app, self._last)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}, {self._last.status or 'not looked at yet'}>"


class AppJob(_BaseAppJob[App]):
    """A task of a serverless app that runs at the vendor, on a blocking client."""

    __slots__ = ()

    def status(self) -> AppTask:
        """Look at the task; one that failed is returned, not raised."""
        app = self._app
        self._last = cast("AppTask", app._client._run_call(app._looking(self.id)))
        return self._last

    def wait(self, *, timeout: float | None = None) -> AppTask:
        """Wait for the task's end.

        Args:
            timeout: Seconds to wait at most; the options' timeout when None.

        Raises:
            ProviderError: the task failed; `last` is the task, and `raw` the task as it came.
            CallTimeout: the time is up; a later `wait` goes on.
        """
        if not self.done:
            app = self._app
            self._last = cast("AppTask", app._client._run_call(app._waiting(self._last, timeout)))
        return self._app._settled(self._last)


class AsyncAppJob(_BaseAppJob[AsyncApp]):
    """A task of a serverless app that runs at the vendor, on an async client."""

    __slots__ = ()

    async def status(self) -> AppTask:
        """Look at the task; one that failed is returned, not raised."""
        app = self._app
        self._last = cast("AppTask", await app._client._run_call(app._looking(self.id)))
        return self._last

    async def wait(self, *, timeout: float | None = None) -> AppTask:
        """Wait for the task's end; see `AppJob.wait`."""
        if not self.done:
            app = self._app
            waited = await app._client._run_call(app._waiting(self._last, timeout))
            self._last = cast("AppTask", waited)
        return self._app._settled(self._last)


def entry_of(id: str, environment: str | None) -> Entry:
    """Return the entry of an app, or refuse a name that no address holds."""
    app_tasks.check_app(id, environment)
    return Entry(id, "", "", ROUTE.name, id, None, "any")
