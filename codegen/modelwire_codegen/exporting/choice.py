"""What an export speaks of: parameter sets, each with those of its models that were asked for."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from modelwire_codegen.ir import Catalog, Model, Operation, ParameterSet, Vendor

_GONE = "removed"


@dataclass(frozen=True, slots=True)
class Way:
    """A model by one route: what a caller writes as `vendor.namespace.attribute`."""

    namespace: str
    operation: Operation
    model: Model

    @property
    def is_gone(self) -> bool:
        """Whether the vendor has taken the model away."""
        return self.model.state == _GONE


@dataclass(frozen=True, slots=True)
class Use:
    """A parameter set and the ways that lead to it."""

    vendor: Vendor
    item: ParameterSet
    ways: tuple[Way, ...]

    @property
    def models(self) -> tuple[str, ...]:
        """The ids of its models."""
        return tuple(dict.fromkeys(way.operation.id for way in self.ways))

    @property
    def title(self) -> str:
        """What a person calls it: the one model, or the set that several share."""
        return self.item.title if len(self.models) > 1 else self.ways[0].model.title

    @property
    def summary(self) -> str:
        """What the one model is good for; empty where there are several."""
        return self.ways[0].model.summary if len(self.models) == 1 else ""


def uses(vendor: Vendor, wanted: Collection[str] = ()) -> tuple[Use, ...]:
    """Give the parameter sets of a vendor that serve one of the wanted models; no wish means all."""
    models = {model.id: model for model in vendor.models if not wanted or _is_one(model, wanted)}
    ways: dict[str, list[Way]] = {}
    for namespace in vendor.namespaces:
        for operation in namespace.operations:
            if operation.id in models:
                way = Way(namespace.name, operation, models[operation.id])
                ways.setdefault(operation.module, []).append(way)
    return tuple(
        Use(vendor, item, tuple(ways[item.module])) for item in vendor.sets if item.module in ways
    )


def ids(catalog: Catalog) -> Iterator[str]:
    """Give every name by which a model can be asked for."""
    for vendor in catalog.vendors:
        for model in vendor.models:
            yield from _ids(model)


def _is_one(model: Model, wanted: Collection[str]) -> bool:
    return any(name in wanted for name in _ids(model))


def _ids(model: Model) -> tuple[str, ...]:
    return (model.id, *model.aliases, *([model.slug] if model.slug else []))
