"""The vendor's list of models, asked for at run time, so that a model is callable on the day it comes out.

It is asked for when a call names a model that the catalog lacks, never before. It is kept for a
while, and old data serve while new are fetched. Without it everything goes on from the catalog.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, Stopped, background, now
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.jsons import as_object
from modelwire_runtime.logs import log
from modelwire_runtime.settings import Lookup
from modelwire_runtime.vendor import Route

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.flows.context import Context

ROUTE = Route("registry", "", "/registry.json", base="schemas", public=True)
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Listed:
    """A model as the vendor lists it."""

    id: str
    """The id that requests hold."""
    task_type: str
    """The wire's word for the kind of work."""
    slug: str | None = None
    """The model's name in the vendor's catalogue."""


def read_models(data: Any) -> dict[str, Listed] | None:
    """Return the models of a registry by id and by slug; None when it is no registry.

    Entries that make no sense are left out, and keys that are not known are passed over.
    """
    models = as_object((as_object(data) or {}).get("models"))
    if models is None:
        return None
    listed = list(_listed(models))
    found = {model.slug.lower(): model for model in listed if model.slug}
    return found | {model.id.lower(): model for model in listed}  # an id is never hidden by a slug


def _listed(models: Mapping[str, Any]) -> Iterator[Listed]:
    for id, entry in models.items():
        known = as_object(entry) or {}
        task_type, slug = known.get("taskType"), known.get("id")
        if id.strip() and isinstance(task_type, str) and task_type:
            yield Listed(id, task_type, slug if isinstance(slug, str) and slug else None)


@dataclass(slots=True)
class ModelRegistry:
    """What the vendor listed last, and until when that is fresh. Times are the driver's."""

    policy: Lookup = field(default_factory=Lookup)
    models: Mapping[str, Listed] = field(default_factory=dict[str, Listed])
    loaded: bool = False
    etag: str | None = None
    fresh_until: float = float("-inf")
    _waited_until: float | None = None

    def find(self, id: str) -> Listed | None:
        """Return a model by its id or slug; None when it is not listed, or nothing was fetched yet."""
        return self.models.get(id.strip().lower())

    def nearest(self, id: str) -> list[str]:
        """Return the listed ids and slugs that look most like the given one."""
        from difflib import get_close_matches

        close = get_close_matches(id.strip().lower(), self.models, n=_NEAREST, cutoff=0.5)
        found = [(name, self.models[name]) for name in close]
        return [
            model.id if name == model.id.lower() else model.slug or name for name, model in found
        ]

    def learn(self, core: "Core") -> Flow[None]:
        """See that there is a list that is fresh, or on its way; the first is waited for a while."""
        time = yield from now()
        if time < self.fresh_until:
            return
        if self._waited_until is None:
            self._waited_until = time + self.policy.wait
        wait = 0.0 if self.loaded else max(0.0, self._waited_until - time)
        make = partial(self._refresh_quietly, core)
        yield from background("registry", make, wait, self.policy.timeout)

    def _refresh_quietly(self, core: "Core") -> Flow[None]:
        try:
            yield from self.refresh(context(core, ROUTE, self.policy))
        except (ModelwireError, DeadlineExceeded, Stopped) as error:
            log.debug("the registry of %s cannot be had: %s", core.vendor.id, error)
        else:
            return
        self.fresh_until = (yield from now()) + self.policy.again
        self._waited_until = None

    def refresh(self, ctx: "Context") -> Flow[None]:
        """Fetch the list.

        Raises:
            ModelwireError: it cannot be had; what was there stays.
        """
        from modelwire_runtime.flows import replies

        request = ctx.request("GET", ctx.url(), timeout=self.policy.timeout)
        if self.etag is not None:
            request.headers["If-None-Match"] = self.etag
        response = yield from fetch(ctx, request)
        if response.status == 304 and self.loaded:
            self.fresh_until = (yield from now()) + self.policy.ttl
            return
        if response.status != 200:
            raise replies.error(ctx, response)
        models = read_models(replies.body_of(response))
        if models is None:
            raise ctx.error("server_error", "the reply is no list of models")
        self.models, self.etag, self.loaded = models, response.headers.get("etag"), True
        self.fresh_until = (yield from now()) + self.policy.ttl


def context(core: "Core", route: Route, policy: Lookup) -> "Context":
    """Return the context of a look-up, which no call's options steer."""
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.handles import Entry

    entry = Entry("", "", "", route.name, "", None, "any")
    return core.context(Work(entry, route, {"timeout": policy.timeout}))


def refreshing(core: "Core") -> tuple[Flow[None], float | None]:
    """Return the flow that fetches the vendor's list now, and when it has to have ended."""
    from modelwire_runtime.flows.calls import guarded

    registry = core.registry
    if registry is None:
        raise TypeError(f"{core.vendor.id} lists no models at run time")
    ctx = context(core, ROUTE, registry.policy)
    return guarded(ctx, registry.refresh(ctx)), ctx.deadline
