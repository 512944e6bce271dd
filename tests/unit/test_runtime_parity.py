"""The sync and the async surface have the same names and parameters."""

import inspect
from typing import Any

import pytest

from modelwire_runtime import (
    aio,
    async_client,
    client,
    handle_kinds,
    handles,
    jobs,
    namespaces,
    sync,
)
from modelwire_runtime.features import (
    app_handles,
    apps,
    async_tasks,
    compatible,
    endpoint_handles,
    lookups,
    serverless,
    tasks,
)
from modelwire_runtime.structured import streams as object_streams
from modelwire_runtime.toolruns import blocking, concurrent
from modelwire_runtime.transports import AsyncByteStream, ByteStream
from modelwire_runtime.transports.httpx import AsyncHttpxTransport, HttpxTransport

PAIRS: list[tuple[Any, Any]] = [
    (client.Client, async_client.AsyncClient),
    (handles.Handle, handles.AsyncHandle),
    (handles.JobHandle, handles.AsyncJobHandle),
    (handle_kinds.TextHandle, handle_kinds.AsyncTextHandle),
    (jobs.Job, jobs.AsyncJob),
    (object_streams.ObjectStream, object_streams.AsyncObjectStream),
    (blocking.ToolStream, concurrent.AsyncToolStream),
    (namespaces.Namespace, namespaces.AsyncNamespace),
    (serverless.Serverless, serverless.AsyncServerless),
    (endpoint_handles.Endpoint, endpoint_handles.AsyncEndpoint),
    (compatible.OpenAICompatible, compatible.AsyncOpenAICompatible),
    (tasks.TaskClient, async_tasks.AsyncTaskClient),
    (lookups.Registry, lookups.AsyncRegistry),
    (lookups.SchemaService, lookups.AsyncSchemaService),
    (apps.Apps, apps.AsyncApps),
    (app_handles.App, app_handles.AsyncApp),
    (app_handles.AppJob, app_handles.AsyncAppJob),
    (ByteStream, AsyncByteStream),
    (HttpxTransport, AsyncHttpxTransport),
    (sync.Driver, aio.Driver),
]
# Only threads need to be told to stop; tasks are cancelled.
ONLY_BLOCKING = {"stoppable"}


def surface(cls: Any) -> dict[str, Any]:
    """Return the public members of a class, calls and construction included."""
    names = [name for name in dir(cls) if not name.startswith("_")]
    return {name: getattr(cls, name) for name in [*names, "__init__", *_call(cls)]}


def _call(cls: Any) -> list[str]:
    return ["__call__"] if "__call__" in vars(cls) else []


@pytest.mark.parametrize(("blocking", "asynchronous"), PAIRS)
def test_both_have_the_same_members(blocking: Any, asynchronous: Any) -> None:
    """Every public name of one is a name of the other, with the same parameters and defaults."""
    first, second = surface(blocking), surface(asynchronous)
    for name in ONLY_BLOCKING | {"after_fork"}:
        first.pop(name, None)
        second.pop(name, None)
    assert sorted(first) == sorted(second)
    for name, member in first.items():
        if callable(member):
            mine, theirs = inspect.signature(member), inspect.signature(second[name])
            told = [(p.name, p.kind, p.default) for p in mine.parameters.values()]
            assert told == [(p.name, p.kind, p.default) for p in theirs.parameters.values()], name


@pytest.mark.parametrize(("blocking", "asynchronous"), PAIRS)
def test_public_members_are_documented(blocking: Any, asynchronous: Any) -> None:
    """Every public member says what it does."""
    for cls in (blocking, asynchronous):
        for name, member in surface(cls).items():
            if name != "__init__" and (callable(member) or isinstance(member, property)):
                assert inspect.getdoc(member), f"{cls.__name__}.{name}"
