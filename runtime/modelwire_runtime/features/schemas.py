"""The vendor's schema service: the rules of models that this package does not know.

A schema is fetched at the first call of such a model and kept, so that later calls are judged
without the network. Where none can be had nothing is judged here, and the vendor judges alone.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.features.registry import context
from modelwire_runtime.flows.addresses import safe_segment
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, Stopped, background, now
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.jsons import as_object
from modelwire_runtime.logs import log
from modelwire_runtime.settings import Lookup
from modelwire_runtime.vendor import Route

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.transports import Response
    from modelwire_runtime.validation import Checked

ROUTE = Route("resolve", "", "/resolve", base="schemas", public=True)
_LARGEST = 8 * 1024 * 1024
# A task's id is made when the task is sent, so any other stands for it while it is judged.
_SOME_UUID = "00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the service said of a model."""

    schema: Any = None
    """The JSON Schema of its requests; None when the service has none."""
    documentation: str | None = None
    """The vendor's page."""


@dataclass(slots=True)
class _Kept:
    """An answer, until when it is fresh, and until when its first caller waits for it."""

    answer: Resolved | None = None
    fresh_until: float = float("-inf")
    waited_until: float = 0.0


@dataclass(slots=True)
class SchemaCache:
    """What the service said lately, by model; times are the driver's."""

    policy: Lookup = field(default_factory=Lookup)
    _kept: "OrderedDict[str, _Kept]" = field(default_factory=OrderedDict[str, _Kept])

    def find(self, id: str) -> Resolved | None:
        """Return what is known of a model; None when nothing is."""
        kept = self._kept.get(id)
        return None if kept is None else kept.answer

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()

    def learn(self, core: "Core", id: str) -> Flow[None]:
        """See that a model's schema is there and fresh, or on its way; the first is waited for a while."""
        time = yield from now()
        kept = self._kept.get(id)
        if kept is None:
            kept = self._kept[id] = _Kept(waited_until=time + self.policy.wait)
        with suppress(KeyError):  # another thread may have made room just now
            self._kept.move_to_end(id)
            while len(self._kept) > self.policy.schemas:
                self._kept.popitem(last=False)
        if time < kept.fresh_until:
            return
        wait = 0.0 if kept.answer is not None else max(0.0, kept.waited_until - time)
        make = partial(self._fetch, core, id, kept)
        yield from background(f"schema {id}", make, wait, self.policy.timeout)

    def _fetch(self, core: "Core", id: str, kept: _Kept) -> Flow[None]:
        fresh = self.policy.again
        try:
            ctx = context(core, ROUTE, self.policy)
            url = ctx.url("/" + safe_segment(id))
            response = yield from fetch(ctx, ctx.request("GET", url, timeout=self.policy.timeout))
            if response.status not in (200, 404):
                from modelwire_runtime.flows import replies

                raise replies.error(ctx, response)
            kept.answer, fresh = read_resolved(response), self.policy.ttl
        except (ModelwireError, DeadlineExceeded, Stopped) as error:
            log.debug("the schema of %s cannot be had: %s", id, error, extra={"model": id})
        kept.fresh_until = (yield from now()) + fresh


def read_resolved(response: "Response") -> Resolved:
    """Return what a reply of the service says; one that says nothing, or too much, has no schema."""
    if response.status != 200 or len(response.body) > _LARGEST:
        return Resolved()
    from modelwire_runtime.flows import replies

    data = as_object(replies.body_of(response)) or {}
    page = data.get("documentation")
    page = page if isinstance(page, str) and page.startswith("https://") else None
    schema = as_object(data.get("requestSchema"))
    if schema is not None and schema.get("type", "object") != "object":
        schema = None  # it is about something else than one task
    return Resolved(schema, page)


def judged(work: "Work", checked: "Checked", found: Resolved) -> "Checked":
    """Judge what a caller set by the vendor's schema.

    Raises:
        InvalidParams: something is wrong, in mode "strict"; in mode "warn" it becomes a warning.
    """
    from modelwire_runtime.validation import invalid
    from modelwire_runtime.validation.json_schema import TooMuch, judge

    mode = work.options.get("validate", "strict")
    if found.schema is None or mode == "off":
        return checked
    try:
        faults = judge(found.schema, _as_sent(work, checked.values))
    except TooMuch:
        log.debug("the schema of %s takes too long", work.entry.id, extra={"model": work.entry.id})
        return checked
    if faults and mode == "strict":
        raise invalid(faults, model_id=work.entry.id, docs=found.documentation or "")
    return replace(checked, warnings=(*checked.warnings, *(fault.message for fault in faults)))


def _as_sent(work: "Work", values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with the fields that the route fills by itself."""
    entry, body = work.entry, dict(values)
    made = {"uuid": _SOME_UUID, "endpoint": entry.endpoint, "id": entry.id}
    for name, owned in work.route.owns.items():
        if owned.value != "flag":
            body.setdefault(name, made.get(owned.value, owned.value))
    return body
