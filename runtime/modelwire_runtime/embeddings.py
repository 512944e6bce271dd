"""Vectors of any number of values: split into calls as the vendor's limits ask, and put together again in order.

The limits are settings of a route: `batch` is how many values a call takes, `batch_tokens` how many tokens all of them
may have, `batch_name` the parameter that holds them (`input` when left out). A token is never shorter than a byte, so
the bytes of a text bound its tokens without a tokenizer.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from math import fsum
from operator import add
from typing import TYPE_CHECKING, Any

from modelwire_runtime import outcomes
from modelwire_runtime.errors import InvalidParams, PartialFailure, ProviderError, keep
from modelwire_runtime.results import EmbeddingResult
from modelwire_runtime.rules.values import is_list

if TYPE_CHECKING:
    from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingHandle
    from modelwire_runtime.handles import BaseHandle


@dataclass(frozen=True, slots=True)
class Plan:
    """How many values are embedded."""

    batch: int | None
    """How many values a call has at most; None leaves it to the vendor's limit."""
    concurrency: int
    """How many calls are under way at once."""
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The other parameters of each call."""


def embed_many(
    handle: "EmbeddingHandle[Any]", values: Iterable[Any], plan: Plan
) -> EmbeddingResult:
    """Return the vectors of the values, in their order; see `EmbeddingHandle.embed_many`."""
    calls = _calls(handle, values, plan)
    client, entry, options = handle._client, handle._entry, handle._options
    if len(calls.values) < 2:
        return calls.joined([client._call(handle._planned(), one) for one in calls.values])
    stop = threading.Event()
    core = client._core.with_driver(client._core.driver.stoppable(stop))
    runner = client._copy(core, client._options)
    planned = runner._plan(entry, options)
    done = outcomes.run_blocking(
        lambda one: runner._call(planned, one),
        calls.values,
        concurrency=plan.concurrency,
        progress=False,
        stop=stop,
    )
    finished: list[outcomes.Outcome[Any]] = []
    try:
        finished.extend(done)
    except BaseException as error:
        calls.interrupted(error, finished)
        raise
    return calls.settled(finished)


async def async_embed_many(
    handle: "AsyncEmbeddingHandle[Any]", values: Iterable[Any], plan: Plan
) -> EmbeddingResult:
    """Return the vectors of the values, in their order; see `EmbeddingHandle.embed_many`."""
    calls = _calls(handle, values, plan)
    client = handle._client
    if len(calls.values) < 2:
        return calls.joined([await client._call(handle._planned(), one) for one in calls.values])
    done = outcomes.run_async(
        lambda one: client._call(handle._planned(), one),
        calls.values,
        concurrency=plan.concurrency,
        progress=False,
    )
    finished: list[outcomes.Outcome[Any]] = []
    try:
        async for outcome in done:
            finished.append(outcome)  # noqa: PERF401  # what came before an interrupt is kept
    except BaseException as error:
        calls.interrupted(error, finished)
        raise
    return calls.settled(finished)


def _calls(handle: "BaseHandle[Any]", values: Iterable[Any], plan: Plan) -> "_Calls":
    """Split the values and judge every call, before the first is sent."""
    outcomes.check_concurrency(plan.concurrency)
    core, entry = handle._client._core, handle._entry
    settings = core.route(entry.route).settings
    name = str(settings.get("batch_name", "input"))
    if isinstance(values, (str, bytes)):
        raise InvalidParams(
            f"{entry.id}: embed_many takes several values; call the model for one", parameter=name
        )
    if name in plan.params:
        raise InvalidParams(
            f"{entry.id}: {name} is what embed_many takes as its values", parameter=name
        )
    if plan.batch is not None and plan.batch < 1:
        raise ValueError(f"batch={plan.batch!r}: a whole number from 1")
    limit = plan.batch if plan.batch is not None else settings.get("batch")
    parts = list(_split(values, limit, settings.get("batch_tokens")))
    calls = [{**plan.params, name: part} for part in parts]
    work = handle._client._work(entry, handle._options)
    for one in calls:
        core.check(work, core.params_class(entry), one)
    counted = not work.options.get("dry_run")
    return _Calls(entry.id, calls, [len(part) if counted else 0 for part in parts])


def _split(values: Iterable[Any], limit: float | None, tokens: float | None) -> Iterator[list[Any]]:
    """Cut values into lists that a call takes; a value that is too large by itself goes alone."""
    part: list[Any] = []
    weight = 0
    for value in values:
        more = _weight(value)
        full = limit is not None and len(part) >= limit
        if part and (full or (tokens is not None and weight + more > tokens)):
            yield part
            part, weight = [], 0
        part.append(value)
        weight += more
    if part:
        yield part


def _weight(value: Any) -> int:
    """Return how many tokens a value has at most."""
    if isinstance(value, str):
        return len(value.encode())
    if is_list(value) and all(isinstance(item, int) for item in value):
        return len(value)  # they are tokens already
    return len(json.dumps(value, default=str))


@dataclass(frozen=True, slots=True)
class _Calls:
    """Calls that give one result together."""

    model: str
    values: Sequence[Mapping[str, Any]]
    """The parameters of each call."""
    sizes: Sequence[int]
    """How many values each call has."""

    def settled(self, done: Sequence["outcomes.Outcome[Any]"]) -> EmbeddingResult:
        """Put together what the calls gave.

        Raises:
            PartialFailure: some failed, or gave another number of vectors than they had values.
        """
        found: list[EmbeddingResult | None] = [None] * len(self.values)
        errors: list[Any] = []
        for outcome in sorted(done, key=lambda one: one.index):
            if outcome.error is not None:
                errors.append(outcome.error)
            elif len(outcome.result.vectors) != self.sizes[outcome.index]:
                errors.append(self._miscounted(outcome.result, self.sizes[outcome.index]))
            else:
                found[outcome.index] = outcome.result
        if not errors:
            return self._together(found)
        results = [one for one in found if one is not None]
        if not results:
            raise errors[0]
        raise PartialFailure(
            f"{self.model}: {len(errors)} of {len(found)} calls failed, the first of them: {errors[0]}",
            results=results,
            errors=errors,
            model=self.model,
            partial=self._together(found),
            may_have_run=any(getattr(error, "may_have_run", False) for error in errors),
        )

    def interrupted(self, error: BaseException, done: Sequence["outcomes.Outcome[Any]"]) -> None:
        """Leave the vectors that were paid for within reach of an interrupt, as its `partial`."""
        left = getattr(error, "partial", None)  # outcomes that were there and that nobody got yet
        found: list[EmbeddingResult | None] = [None] * len(self.values)
        for outcome in [*done, *(left if is_list(left) else ())]:
            if outcome.error is None and len(outcome.result.vectors) == self.sizes[outcome.index]:
                found[outcome.index] = outcome.result
        if any(one is not None for one in found):
            keep(error, self._together(found))

    def joined(self, results: Sequence[EmbeddingResult]) -> EmbeddingResult:
        """Return what one call gave, or nothing for no values; its errors are the caller's own."""
        for result, size in zip(results, self.sizes, strict=True):
            if len(result.vectors) != size:
                raise self._miscounted(result, size)
        return results[0] if results else EmbeddingResult(model=self.model)

    def _miscounted(self, result: EmbeddingResult, size: int) -> ProviderError:
        told = f"the reply holds {len(result.vectors)} vectors for {size} values"
        return ProviderError(
            f"{self.model}: {told}", model=self.model, raw=result.raw, partial=result
        )

    def _together(self, found: Sequence[EmbeddingResult | None]) -> EmbeddingResult:
        """Return one result; a call that failed leaves an empty vector for each of its values."""
        there = [one for one in found if one is not None]
        usages = [one.usage for one in there if one.usage is not None]
        costs = [one.cost for one in there if one.cost is not None]
        vectors = [
            vector
            for one, size in zip(found, self.sizes, strict=True)
            for vector in ([()] * size if one is None else one.vectors)
        ]
        return EmbeddingResult(
            vectors=tuple(vectors),
            output=[one.output for one in there],
            raw=[one.raw for one in there],
            model=self.model,
            usage=reduce(add, usages) if usages else None,
            cost=fsum(costs) if costs else None,
            request_id=there[0].request_id,
            rate_limits=there[-1].rate_limits,
            warnings=tuple(dict.fromkeys(text for one in there for text in one.warnings)),
        )
