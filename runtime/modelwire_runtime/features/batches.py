"""Many tasks in one request, at a vendor whose requests are lists of tasks."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modelwire_runtime.features.batch_calls import batch_of, lookup_of

if TYPE_CHECKING:
    from modelwire_runtime.client import Client
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.results import Result

R = TypeVar("R", bound="Result")
_Pair = tuple[str, Mapping[str, Any]]


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
        if (look := lookup_of(client, calls)) is not None:
            client._run_call(look)
        call = batch_of(client, calls)
        return [] if call is None else cast("list[Outcome[Any]]", client._run_call(call))
