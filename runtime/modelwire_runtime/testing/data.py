"""What the fake vendor knows: a generated package's data, found by the package's name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any, get_args

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
    """Read a vendor's data from a generated package.

    Raises ModuleNotFoundError when there is none of that name.
    """
    found: Vendor = import_module(f"{package}.{vendor}._vendor").VENDOR
    models = tuple(
        model
        for namespace in found.namespaces
        for model in _models(f"{package}.{vendor}", found, namespace)
    )
    return VendorData(found, models)


def client_class(package: str, *, asynchronous: bool) -> Any:
    """Find the public class of a package's `client` module, or the one with `Async` before it."""
    module: ModuleType = import_module(f"{package}.client")
    for name, value in vars(module).items():
        wanted = name.startswith("Async") == asynchronous and not name.startswith("_")
        if wanted and isinstance(value, type) and value.__module__ == module.__name__:
            return value
    raise LookupError(f"{module.__name__} has no {'async ' if asynchronous else ''}client")


def _models(package: str, vendor: Vendor, namespace: str) -> Iterator[ServedModel]:
    table: Mapping[str, Any] = import_module(f"{package}._{namespace}").TABLE
    for row in table.values():
        entry = Entry(*row)
        reader = vendor.results.get(entry.result) or Reader(kind="any")
        yield ServedModel(entry, namespace, reader, _params_loader(package, entry))


def _params_loader(package: str, entry: Entry) -> Callable[[], Any]:
    def load_params() -> Any:
        module = import_module(f"{package}.params.{entry.module}")
        return getattr(module, f"{entry.class_name}Params")

    return load_params
