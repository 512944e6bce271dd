"""Handles: the generated objects that a caller calls.

A generated handle spells its parameters out and hands what it was given to one of the underscored
methods here. Nothing in this module knows a vendor: what to do with a call is the client's
business, and that of the flow that the model's route names.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Mapping
from importlib import import_module
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


class BaseHandle(Generic[ClientT]):
    """What sync and async handles share: a client, a model and the options of the calls to come."""

    __slots__ = ("__weakref__", "_client", "_entry", "_options")

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
