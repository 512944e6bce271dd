"""Handles: the generated objects that a caller calls.

A generated handle spells its parameters out and hands what it was given to one of the underscored
methods here. Nothing in this module knows a vendor: what to do with a call is the client's
business, and that of the flow that the model's route names.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Callable, Mapping
from functools import wraps
from importlib import import_module
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.client import AsyncClient, Client
    from modelwire_runtime.jobs import AsyncJob, Job
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.results import Result
    from modelwire_runtime.streams import AsyncTextStream, TextStream

R = TypeVar("R", bound="Result")
ClientT = TypeVar("ClientT", bound="Client | AsyncClient")


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


_VERBS = ("__call__", "submit", "stream")


def _fitted(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a generated method that says in our words what does not fit its signature.

    A keyword that is unknown or missing is judged as `run` judges it; see `misfits` for the rest.
    An async method does so when it is awaited, as with every other fault. A call that fits costs
    half a microsecond more; signatures and completion see the method itself.
    """
    if iscoroutinefunction(method):

        @wraps(method)
        async def awaited(self: Any, /, *args: Any, **values: Any) -> Any:
            try:
                return await method(self, *args, **values)
            except TypeError as error:
                if not _misses_signature(error):
                    raise
            return await _unfit(self, method, args, values)

        return awaited

    @wraps(method)
    def called(self: Any, /, *args: Any, **values: Any) -> Any:
        try:
            return method(self, *args, **values)
        except TypeError as error:
            if not _misses_signature(error):
                raise
        return _unfit(self, method, args, values)

    return called


def _misses_signature(error: TypeError) -> bool:
    """Tell whether a call was refused at the door: the method itself was never entered."""
    trace = error.__traceback__
    return trace is not None and trace.tb_next is None


def _unfit(
    handle: Any, method: Callable[..., Any], args: tuple[Any, ...], values: dict[str, Any]
) -> Any:
    if args or "self" in values:
        from modelwire_runtime.misfits import misfit

        raise misfit(handle, method, args, values)
    return handle._run(values)


class BaseHandle(Generic[ClientT]):
    """What sync and async handles share: a client, a model and the options of the calls to come."""

    __slots__ = ("__weakref__", "_client", "_entry", "_options")

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        if ".handles." in cls.__module__:  # a generated one; any other has a signature of its own
            for name in _VERBS:
                if name in cls.__dict__:
                    setattr(cls, name, _fitted(cls.__dict__[name]))

    def __init__(self, client: ClientT, entry: Entry, options: Mapping[str, Any]) -> None:
        self._client = client
        self._entry = entry
        self._options = options

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


class Handle(BaseHandle["Client"], Generic[R]):
    """A model of a blocking client."""

    __slots__ = ()

    def _run(self, values: dict[str, Any]) -> R:
        """Do the call and return its result; `values` may be the `locals()` of a generated method."""
        return cast("R", self._client._call(self._entry, values, self._options))


class AsyncHandle(BaseHandle["AsyncClient"], Generic[R]):
    """A model of an async client."""

    __slots__ = ()

    async def _run(self, values: dict[str, Any]) -> R:
        """Do the call and return its result; `values` may be the `locals()` of a generated method."""
        return cast("R", await self._client._call(self._entry, values, self._options))


class JobHandle(Handle[R]):
    """A model of a blocking client whose calls are jobs."""

    __slots__ = ()

    def _submit(self, values: Mapping[str, Any]) -> "Job[R]":
        """Hand the work over and return the job."""
        return cast("Job[R]", self._client._submit(self._entry, values, self._options))

    def job(self, id: str) -> "Job[R]":
        """Return the job of an id or token, typed by this model; nothing is sent."""
        return cast("Job[R]", self._client._resume(self._entry, id, self._options))


class AsyncJobHandle(AsyncHandle[R]):
    """A model of an async client whose calls are jobs."""

    __slots__ = ()

    async def _submit(self, values: Mapping[str, Any]) -> "AsyncJob[R]":
        """Hand the work over and return the job."""
        return cast("AsyncJob[R]", await self._client._submit(self._entry, values, self._options))

    def job(self, id: str) -> "AsyncJob[R]":
        """Return the job of an id or token, typed by this model; nothing is sent."""
        return cast("AsyncJob[R]", self._client._resume(self._entry, id, self._options))


class TextHandle(Handle[R]):
    """A language model of a blocking client."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> "TextStream":
        """Return a stream that opens when it is entered or iterated."""
        return self._client._stream(self._entry, values, self._options)


class AsyncTextHandle(AsyncHandle[R]):
    """A language model of an async client."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> "AsyncTextStream":
        """Return a stream that opens when it is entered or iterated."""
        return self._client._stream(self._entry, values, self._options)
