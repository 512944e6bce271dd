"""Many tasks in one request of an async client."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modelwire_runtime.features.batch_calls import batch_of, lookup_of

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.results import Result

R = TypeVar("R", bound="Result")
_Pair = tuple[str, Mapping[str, Any]]


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
        if (look := lookup_of(client, calls)) is not None:
            await client._run_call(look)
        call = batch_of(client, calls)
        return [] if call is None else cast("list[Outcome[Any]]", await client._run_call(call))
