"""Many tasks in one request, at a vendor whose requests are lists of tasks."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modelwire_runtime.errors import InvalidParams, ModelwireError

if TYPE_CHECKING:
    from modelwire_runtime.client import AsyncClient, Client
    from modelwire_runtime.flows.runware.batch import Part
    from modelwire_runtime.handles import Entry
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.plans import Call
    from modelwire_runtime.results import Result

R = TypeVar("R", bound="Result")
_Pair = tuple[str, Mapping[str, Any]]
_FLOW = "runware_tasks"


class Batches:
    """Mixed into a blocking client: many tasks in one request."""

    @overload
    def run_batch(self, calls: "Iterable[Params[R, Any]]") -> "list[Outcome[R]]": ...
    @overload
    def run_batch(self, calls: "Iterable[Params[Any, Any] | _Pair]") -> "list[Outcome[Any]]": ...
    def run_batch(self, calls: Iterable[Any]) -> "list[Outcome[Any]]":
        """Run many calls as one request and return the outcome of each, in the order of the calls.

        The tasks are handed over together and asked for together, so that a hundred tasks cost no
        more requests than one. A call that fails loses no other, and one whose id nobody knows has
        `UnknownModel` as its outcome's error. `on_result` is told of each outcome the moment that
        it is there. For calls of many sizes, or of more than one client, use `run_many`.

        Args:
            calls: Params objects, or pairs of a model's id and its parameters.

        Raises:
            Exception: what a callback raised, once all calls have ended; the list of outcomes is
                its `partial`. An interrupt has in `partial` what had ended, and a note with the
                token of each task that runs on.
        """
        client, calls = cast("Client", self), list(calls)
        if (look := _looking_up(client, calls)) is not None:
            client._run_call(look)
        call = _batch(client, calls)
        return [] if call is None else cast("list[Outcome[Any]]", client._run_call(call))


class AsyncBatches:
    """Mixed into an async client: many tasks in one request."""

    @overload
    async def run_batch(self, calls: "Iterable[Params[Any, R]]") -> "list[Outcome[R]]": ...
    @overload
    async def run_batch(
        self, calls: "Iterable[Params[Any, Any] | _Pair]"
    ) -> "list[Outcome[Any]]": ...
    async def run_batch(self, calls: Iterable[Any]) -> "list[Outcome[Any]]":
        """Run many calls as one request and return the outcome of each; see `Batches.run_batch`."""
        client, calls = cast("AsyncClient", self), list(calls)
        if (look := _looking_up(client, calls)) is not None:
            await client._run_call(look)
        call = _batch(client, calls)
        return [] if call is None else cast("list[Outcome[Any]]", await client._run_call(call))


def _looking_up(client: "Client | AsyncClient", calls: list[Any]) -> "Call | None":
    """Return the flow that looks up the models that the catalog lacks, None when there are none."""
    from modelwire_runtime.finding import Asked
    from modelwire_runtime.learning import looking_up

    asked = [Asked(model, None, None, wire) for model, wire in map(_pair, calls)]
    return looking_up(client._core, asked, client._options)


def _pair(call: Any) -> tuple[Any, Mapping[str, Any]]:
    """Return what is called, an id or a params object, and the parameters beside it."""
    return cast("tuple[Any, Mapping[str, Any]]", call if isinstance(call, tuple) else (call, {}))


def _batch(client: "Client | AsyncClient", calls: Iterable[Any]) -> "Call | None":
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
