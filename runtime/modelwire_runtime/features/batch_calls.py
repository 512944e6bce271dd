"""A batch of a caller's calls, as one call of the vendor: blocking and async clients share it."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.errors import InvalidParams, ModelwireError

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.flows.runware.batch import Part
    from modelwire_runtime.handles import Entry
    from modelwire_runtime.plans import Call

_FLOW = "runware_tasks"


def lookup_of(client: "Client | AsyncClient", calls: list[Any]) -> "Call | None":
    """Return the flow that looks up the models that the catalog lacks, None when there are none."""
    from modelwire_runtime.finding import Asked
    from modelwire_runtime.learning import looking_up

    asked = [Asked(model, None, None, wire) for model, wire in map(_pair, calls)]
    return looking_up(client._core, asked, client._options)


def _pair(call: Any) -> tuple[Any, Mapping[str, Any]]:
    """Return what is called, an id or a params object, and the parameters beside it."""
    return cast("tuple[Any, Mapping[str, Any]]", call if isinstance(call, tuple) else (call, {}))


def batch_of(client: "Client | AsyncClient", calls: Iterable[Any]) -> "Call | None":
    """Return the flow of a batch, None when there is nothing to do."""
    from modelwire_runtime.flows.runware.batch import abandon, batch
    from modelwire_runtime.plans import Call

    parts = [_part(client, index, call) for index, call in enumerate(calls)]
    if not parts:
        return None
    if client._options.get("dry_run"):
        raise InvalidParams("dry_run is for single calls; a batch has none")
    work = client._work(parts[0].work.entry._replace(id=f"{len(parts)} tasks"), {})
    ctx = client._core.context(work)
    ctx.info = None
    return Call(batch(ctx, parts), ctx.deadline, partial(abandon, ctx, parts))


def _nameless(client: "Client | AsyncClient", model: Any) -> "Entry":
    """Return an entry for a call of which nothing is known, so that its failure has a place too."""
    from modelwire_runtime.handles import Entry

    routes = client.vendor.routes.values()
    route = next(route.name for route in routes if route.flow == _FLOW)
    return Entry(model if isinstance(model, str) else "", "", "", route, "", None, "")


def _part(client: "Client | AsyncClient", index: int, call: Any) -> "Part":
    """Judge one call; one that is wrong has its outcome already, and the others go on."""
    from modelwire_runtime.flows.runware.batch import Part
    from modelwire_runtime.validation import Checked

    core = client._core
    model, wire = _pair(call)
    work = client._work(_nameless(client, model), {})
    fault: ModelwireError | None = None
    checked = Checked({})
    try:
        entry, params, values = core.asked(model, None, None, wire)
        found = client._work(entry, {})
        if found.route.flow != _FLOW:
            raise InvalidParams(
                f"{entry.id}: its calls are no tasks, so they have no place in a batch",
                vendor=client.vendor.id,
                model=entry.id,
            )
        work = found
        work, checked = core.check(work, params, values)
    except ModelwireError as error:
        fault = error
    return Part(index, call, core.context(work), work, checked, fault)
