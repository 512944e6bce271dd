"""Handles: the generated objects that a caller calls.

A generated handle spells its parameters out and hands what it was given to one of the underscored
methods here. Nothing in this module knows a vendor: what to do with a call is the client's
business, and that of the flow that the model's route names.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Coroutine, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar, cast

from modelwire_runtime.entering import fitted

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.async_client import AsyncClient  # noqa: F401  # in a base
    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.client import Client  # noqa: F401  # in a base
    from modelwire_runtime.client_base import BaseClient
    from modelwire_runtime.jobs import AsyncJob, Job
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.plans import Plan
    from modelwire_runtime.results import Result

R = TypeVar("R", bound="Result")
T = TypeVar("T")
ClientT = TypeVar("ClientT", bound="BaseClient")
CallT = TypeVar("CallT", covariant=True)  # noqa: PLC0105  # signatures read "-> CallT"
"""What a call gives: a result on a blocking client, what an async client's caller awaits on the other."""
JobT = TypeVar("JobT", covariant=True)  # noqa: PLC0105  # signatures read "-> JobT"
"""What `submit` gives, in the same sense."""

Awaited: TypeAlias = Coroutine[Any, Any, T]
"""What an async method returns."""


class Entry(NamedTuple):
    """A model as a namespace's table holds it: one row of plain values."""

    id: str
    """The catalogue id, such as `pruna/p-image-t2i`."""
    module: str
    """Name of the module in `handles/` and `params/` that holds the parameter set; empty when there
    is none."""
    class_name: str
    """Name of the handle's class; the async one has `Async` before it."""
    route: str
    """Which of the vendor's routes the call takes."""
    endpoint: str
    """What the URL holds."""
    served_model: str | None
    """What the body's `model` holds, where the route has one."""
    result: str
    """Which of the vendor's result readers applies."""
    notice: str = ""
    """That the model was removed or deprecated, when, and what to use instead; empty for all others."""
    alias: str = ""
    """The alias by which the caller named the model; empty where its id did."""


_VERBS = ("__call__", "submit", "stream")


def _is_awaited(owner: type, name: str) -> bool:
    return issubclass(owner, AsyncHandle) and name != "stream"


class BaseHandle(Generic[ClientT]):
    """What sync and async handles share: a client, a model and the options of the calls to come."""

    __slots__ = ("__weakref__", "_client", "_entry", "_options", "_plan")

    def __init__(self, client: ClientT, entry: Entry, options: Mapping[str, Any]) -> None:
        self._client = client
        self._entry = entry
        self._options = options
        self._plan: Plan | None = None

    def _planned(self) -> "Plan":
        """Return what is the same for all calls of this handle, whose model and options never change."""
        if self._plan is None:
            self._plan = self._client._plan(self._entry, self._options)
        return self._plan

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        if ".handles." not in cls.__module__:  # not a generated one; it may have other signatures
            return
        for name in _VERBS:
            method = getattr(cls, name, None)
            if method is not None and name not in cls.__dict__:
                setattr(cls, name, fitted(method, cls, awaited=_is_awaited(cls, name)))

    def with_options(self, **options: "Unpack[CallOptions]") -> "Self":
        """Return the same handle with other options for its calls; see `CallOptions`."""
        from modelwire_runtime.options import merge

        return type(self)(self._client, self._entry, merge(self._options, options))

    @property
    def id(self) -> str:
        """The model's catalogue id."""
        return self._entry.id

    @property
    def info(self) -> "ModelInfo":
        """What the catalog knows of the model: task, lifecycle, price, sources."""
        return self._client.models.get(self._entry.id)

    if not TYPE_CHECKING:  # each generated handle declares its own params class

        @property
        def params(self):  # noqa: ANN201
            """The Pydantic class of the model's parameters."""
            package = type(self).__module__.rsplit(".", 2)[0]
            module = import_module(f"{package}.params.{self._entry.module}")
            return getattr(module, f"{self._entry.class_name}Params")

    def __reduce__(self) -> tuple[Any, ...]:
        from modelwire_runtime.options import portable

        return type(self), (self._client, self._entry, portable(self._options), *self._more())

    def _more(self) -> tuple[Any, ...]:
        """Return what a class's constructor takes besides."""
        return ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._entry.id}>"


class Calls(Generic[CallT]):
    """A generated signature, which a blocking and an async handle share: what it gives is a parameter."""

    __slots__ = ()

    if TYPE_CHECKING:  # the handle, which comes later in the order of resolution, has them

        def _run(self, values: dict[str, Any]) -> CallT: ...


class JobCalls(Calls[CallT], Generic[CallT, JobT]):
    """The signatures of a model whose calls are jobs."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _submit(self, values: Mapping[str, Any]) -> JobT: ...


class Handle(BaseHandle["Client"], Calls[R]):
    """A model of a blocking client."""

    __slots__ = ()

    def _run(self, values: dict[str, Any]) -> R:
        """Do the call and return its result; `values` may be the `locals()` of a generated method."""
        values.pop("self", None)
        result: R = self._client._call(self._plan or self._planned(), values)
        return result


class AsyncHandle(BaseHandle["AsyncClient"], Calls[Awaited[R]]):
    """A model of an async client."""

    __slots__ = ()

    def _run(self, values: dict[str, Any]) -> Awaited[R]:
        """Return the call, which gives its result; `values` may be the `locals()` of a generated method."""
        values.pop("self", None)
        return self._client._call(self._plan or self._planned(), values)


class JobHandle(Handle[R], JobCalls[R, "Job[R]"]):
    """A model of a blocking client whose calls are jobs."""

    __slots__ = ()

    def _submit(self, values: Mapping[str, Any]) -> "Job[R]":
        """Hand the work over and return the job."""
        return cast("Job[R]", self._client._submit(self._entry, values, self._options))

    def job(self, id: str) -> "Job[R]":
        """Return the job of an id or token, typed by this model; nothing is sent."""
        return cast("Job[R]", self._client._resume(self._entry, id, self._options))


class AsyncJobHandle(AsyncHandle[R], JobCalls[Awaited[R], Awaited["AsyncJob[R]"]]):
    """A model of an async client whose calls are jobs."""

    __slots__ = ()

    async def _submit(self, values: Mapping[str, Any]) -> "AsyncJob[R]":
        """Hand the work over and return the job."""
        return cast("AsyncJob[R]", await self._client._submit(self._entry, values, self._options))

    def job(self, id: str) -> "AsyncJob[R]":
        """Return the job of an id or token, typed by this model; nothing is sent."""
        return cast("AsyncJob[R]", self._client._resume(self._entry, id, self._options))
