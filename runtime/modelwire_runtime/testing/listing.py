"""What the fake vendor lists: its models, as the catalog tells of them, and those that a test adds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_runtime.testing.data import ServedModel, VendorData


@dataclass(frozen=True, slots=True)
class Listed:
    """A model as the vendor's registry and its pages about models know it."""

    id: str
    endpoint: str
    """What kind of task it does, in the vendor's word."""
    slug: str
    title: str
    kind: str = "model"
    """model, architecture, modality, operation or utility."""
    namespace: str = ""
    state: str = "listed"
    date: str | None = None
    schema: Mapping[str, Any] | None = None
    """JSON Schema of a request; None makes it from the parameter set."""
    served: ServedModel | None = field(default=None, repr=False)
    """The handle of the generated package, None for a model that a test has added."""

    @property
    def maker(self) -> str:
        """Who made the model: what stands before the colon of its id."""
        return self.id.partition(":")[0]


class Listing:
    """All listed models. A new one changes the version, as a release of the vendor does."""

    def __init__(self, data: VendorData) -> None:
        first: dict[str, Listed] = {}  # a model may have several handles
        for model in data.models:
            first.setdefault(model.id, _listed(data, model))
        self.items = list(first.values())
        self._changes = 0

    @property
    def version(self) -> str:
        """The release, in the vendor's form: fourteen digits of a time."""
        return str(20261012233936 + self._changes)

    @property
    def models(self) -> list[Listed]:
        """What runs by an id of its own."""
        return [item for item in self.items if item.kind == "model"]

    def find(self, name: str) -> Listed | None:
        """Return what goes by an id or a slug; what was listed last wins."""
        return next((item for item in reversed(self.items) if name in (item.id, item.slug)), None)

    def publish(
        self, id: str, endpoint: str, slug: str = "", *, schema: Mapping[str, Any] | None = None
    ) -> None:
        """List a model that no spec knows."""
        name = slug or id
        self.items.append(Listed(id, endpoint, name, name.replace("-", " ").title(), schema=schema))
        self._changes += 1


def _listed(data: VendorData, model: ServedModel) -> Listed:
    info = data.catalog.find(model.id)
    entry = model.entry
    if info is None:
        return Listed(model.id, entry.endpoint, entry.module, entry.class_name, served=model)
    return Listed(
        id=model.id,
        endpoint=entry.endpoint,
        slug=info.slug or model.id,
        title=info.title,
        kind=info.kind,
        namespace=model.namespace,
        state=info.state,
        date=info.date,
        served=model,
    )
