"""What the fake vendor knows: a generated package's data, found by the package's name."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import Any, get_args

from modelwire_runtime import packages
from modelwire_runtime.catalog import Catalog
from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Reader, Route, Vendor


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model as the fake vendor serves it: one row of a namespace's table."""

    entry: Entry
    namespace: str
    reader: Reader
    load_params: Callable[[], Any]
    """Returns the Pydantic class of the parameters; called at the first request for the model."""

    @property
    def id(self) -> str:
        """The catalogue id."""
        return self.entry.id

    def served_names(self) -> tuple[str, ...]:
        """Return the names under which a server runs the model; empty when any name may do."""
        params = self.load_params()
        field = None if params.__selects_model__ else params.model_fields.get("model")
        if field is None:
            return (self.entry.served_model,) if self.entry.served_model else ()
        return tuple(name for name in get_args(field.annotation) if isinstance(name, str))


@dataclass(frozen=True, slots=True)
class VendorData:
    """A vendor and all its models."""

    vendor: Vendor
    models: tuple[ServedModel, ...]
    catalog: Catalog = field(default_factory=Catalog)

    def routes(self, flow: str) -> tuple[Route, ...]:
        """Return the routes that travel by one protocol."""
        return tuple(route for route in self.vendor.routes.values() if route.flow == flow)

    def at(self, endpoint: str, flow: str) -> tuple[ServedModel, ...]:
        """Return the models that an endpoint serves by one protocol; several may share it."""
        names = {route.name for route in self.routes(flow)}
        return tuple(
            model
            for model in self.models
            if model.entry.endpoint == endpoint and model.entry.route in names
        )


def load(vendor: str, package: str = "modelwire") -> VendorData:
    """Read a vendor's data from a generated package; ModuleNotFoundError when there is none."""
    home = f"{package}.{vendor}"
    found = packages.vendor_of(home)
    models = tuple(
        ServedModel(
            entry,
            namespace,
            found.results.get(entry.result) or Reader(kind="any"),
            partial(packages.params_class, home, entry),
        )
        for namespace, _, entry in packages.entries_of(home, found)
    )
    rows = import_module(f"{home}._catalog").ROWS
    return VendorData(found, models, Catalog(rows, vendor, home))
