"""The index of all models, which can be asked without importing any of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import UnknownModel

if TYPE_CHECKING:
    from modelwire_runtime.offers import Offer

Row = tuple[Any, ...]
"""What generated code holds of a model; `ModelInfo` says in which order."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What the catalog knows of a model."""

    vendor: str
    id: str
    aliases: tuple[str, ...]
    """Other ids that the vendor takes for the model."""
    namespace: str
    """Namespace of the client, such as `image`."""
    attribute: str
    """Name of the handle in that namespace."""
    title: str
    task: str
    """The kind of work, such as `text-to-image`."""
    state: str
    """listed, unlisted, deprecated or removed."""
    date: str | None
    """When the model came into that state."""
    successor: str | None
    """Id of the model to use instead."""
    docs: str | None
    """The vendor's page."""
    price: str | None
    """The price as the vendor's page tells it, for people to read."""
    context_length: int | None
    """How many tokens fit, for language models."""
    unverified_ids: tuple[str, ...]
    """Ids that some page prints and nothing confirms; they find the model but are never sent."""
    slug: str | None = None
    """Name of the model in the vendor's own catalogue; it is an id too."""
    kind: str = "model"
    """model, architecture, modality, operation, utility or read; only a `model` is fixed by its id."""
    max_input: int | None = None
    """How many tokens a request may hold, where that is less than fit."""
    max_output: int | None = None
    """How many tokens an answer may have."""
    capabilities: Mapping[str, bool] = field(default_factory=dict[str, bool], hash=False)
    """What the model can do, and what it cannot; what no source tells is not in it."""
    ends: str | None = None
    """When the vendor switches the model off, as far as it is announced."""
    package: str = field(default="", kw_only=True)
    """Import name of the vendor's package, such as `modelwire.runpod`."""

    @property
    def path(self) -> str:
        """Where the handle is on a client, such as `image.pruna_p_image_t2i`."""
        from modelwire_runtime.namespaces import path_of

        return path_of(self.namespace, self.attribute)

    @property
    def notice(self) -> str:
        """That the model was removed or deprecated, when, and what to use instead; empty for all others."""
        return notice(self.state, self.date, self.successor, self.ends)

    def __str__(self) -> str:
        return f"{self.id} ({self.task}, {self.state})"


def notice(state: str, date: str | None, successor: str | None, ends: str | None = None) -> str:
    """Return what a caller of a removed or deprecated model is told; empty in any other state."""
    if state not in ("removed", "deprecated"):
        return ""
    when = f"{state} {date}" if date else state
    when += f", ends {ends}" if ends else ""
    return f"{when}; use {successor}" if successor else when


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the rows of a vendor are."""

    vendor: str
    module: str
    offer: "Offer | None" = None
    """Who offers them, when it is not the catalog's own package."""

    @property
    def package(self) -> str:
        return self.module.rpartition(".")[0]

    def read(self) -> list[ModelInfo]:
        rows = import_module(self.module).ROWS
        return [_info(self.vendor, row, self.package) for row in rows]


class Catalog:
    """The models of one vendor or of several, in the order of their specs.

    `Catalog(rows, vendor, package)` takes rows; `Catalog.lazy` takes module names and imports them when
    first asked.
    """

    def __init__(self, rows: Iterable[Row] = (), vendor: str = "", package: str = "") -> None:
        models = tuple(_info(vendor, row, package) for row in rows)
        self._models: tuple[ModelInfo, ...] | None = models
        self._own: Mapping[str, str] = {}
        self._group = ""
        self._sources: tuple[_Source, ...] | None = None
        self._by_id: dict[str, ModelInfo] | None = None

    @classmethod
    def lazy(cls, sources: Mapping[str, str], group: str = "") -> "Catalog":
        """Return a catalog of the modules that hold each vendor's `ROWS`, by vendor id.

        With a `group`, the catalogs that installed distributions offer as entry points of that group are
        part of it. One that cannot be loaded is left out, with a `CatalogWarning`.
        """
        catalog = cls()
        catalog._models = None
        catalog._own, catalog._group = dict(sources), group
        return catalog

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """All models."""
        if self._models is None:
            self._models = tuple(model for source in self._all() for model in _read(source))
        return self._models

    @property
    def packages(self) -> tuple[str, ...]:
        """Import names of the vendors' packages, such as `modelwire.runpod`; those of other distributions come last."""
        return tuple(source.package for source in self._all())

    def _all(self) -> tuple[_Source, ...]:
        if self._sources is None:
            own = tuple(_Source(*item) for item in self._own.items())
            self._sources = (*own, *self._joined(own)) if self._group else own
        return self._sources

    def _joined(self, own: Iterable[_Source]) -> Iterator[_Source]:
        """Yield the sources of the catalogs that other distributions offer."""
        from modelwire_runtime.offers import (
            offers,
        )  # it costs 30 ms, and most programs list no models

        known = {source.module for source in own}
        for offer in offers(self._group):
            found = offer.load()
            if isinstance(found, Catalog):
                for vendor, module in found._own.items():
                    if module not in known:
                        known.add(module)
                        yield _Source(vendor, module, offer)
            elif found is not None:
                offer.leave_out(f"{type(found).__name__} is no Catalog")

    def __iter__(self) -> Iterator[ModelInfo]:
        return iter(self.models)

    def __len__(self) -> int:
        return len(self.models)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.find(id) is not None

    def find(self, id: str) -> ModelInfo | None:
        """Return the model of an id or alias, None when there is none.

        `vendor:id` tells vendors apart, and `package:id` those that have one name, such as `acme_models.runpod:id`.
        """
        index = self._index()
        found = index.get(id)
        return found if found is not None else index.get(id.strip().lower())

    def get(self, id: str) -> ModelInfo:
        """Return the model of an id or alias.

        Raises:
            UnknownModel: there is none, and the message names the nearest ids; or several vendors have one, and the
                message says how to name each.
        """
        found = self.find(id)
        if found is None:
            raise UnknownModel(f"{id!r} is not a model of this catalog{self._hint(id)}", model=id)
        others = self._others(found, id)
        if others:
            short = id.removeprefix(f"{found.vendor}:")
            names = [f"'{self.qualifier(model)}:{short}'" for model in (found, *others)]
            text = (
                f"{id!r} is a model of several vendors; write {' or '.join(dict.fromkeys(names))}"
            )
            raise UnknownModel(text, model=id)
        return found

    def search(
        self,
        text: str | None = None,
        *,
        vendor: str | None = None,
        task: str | None = None,
        namespace: str | None = None,
        state: str | None = None,
        kind: str | None = None,
    ) -> list[ModelInfo]:
        """Return the models that match everything that is given; each word of `text` must stand in id, alias or title."""
        words = (text or "").lower().split()
        return [
            model
            for model in self.models
            if (vendor is None or vendor in (model.vendor, model.package))
            and (task is None or model.task == task)
            and (namespace is None or model.namespace == namespace)
            and (state is None or model.state == state)
            and (kind is None or model.kind == kind)
            and (not words or _matches(model, words))
        ]

    def nearest(self, id: str, count: int = 3) -> list[str]:
        """Return the ids that look most like the given one."""
        from difflib import get_close_matches

        wanted = id.strip().lower()
        names = {name.lower(): model.id for name, model in self._names()}
        close = get_close_matches(wanted, list(names), n=count * 2, cutoff=0.5)
        # A forgotten or a wrong owner is the usual slip: `p-image-t2i` for `pruna/p-image-t2i`.
        tail = wanted.rpartition("/")[2]
        close += [name for name in names if name.rpartition("/")[2] == tail]
        return list(dict.fromkeys(names[name] for name in close))[:count]

    def _hint(self, id: str) -> str:
        wanted = id.strip().lower()
        for model in self.models:
            if wanted in (name.lower() for name in model.unverified_ids):
                return f"; some pages use this name for {model.id!r}"
        near = self.nearest(id)
        return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""

    def _named(self, id: str) -> Iterator[ModelInfo]:
        """Yield the models that have an id as their own or as an alias; one after a vendor's name has none."""
        for name, model in self._names():
            if name == id:
                yield model

    def _others(self, found: ModelInfo, id: str) -> list[ModelInfo]:
        """List the models of other vendors that the id may mean, and those of vendors that have the same name."""
        short = id.removeprefix(f"{found.vendor}:")
        others = [model for model in self._named(id) if model.vendor != found.vendor]
        twins = [*self._named(id), *(self._named(short) if short != id else ())]
        return others + [
            model
            for model in twins
            if model.vendor == found.vendor and model.package != found.package
        ]

    def qualifier(self, model: ModelInfo) -> str:
        """Return what tells a model's vendor before a `:` and an id: its name, or its package where two have that name."""
        homes = {source.package for source in self._all() if source.vendor == model.vendor}
        return model.package if len(homes) > 1 else model.vendor

    def _names(self) -> Iterator[tuple[str, ModelInfo]]:
        for model in self.models:
            yield model.id, model
            if model.slug is not None:
                yield model.slug, model
            for alias in model.aliases:
                yield alias, model

    def _index(self) -> dict[str, ModelInfo]:
        if self._by_id is None:
            index: dict[str, ModelInfo] = {}
            # Exact ids first: an alias, or another spelling of its case, must not hide a model's
            # own id.
            for model in self.models:
                index.setdefault(model.id, model)
                index.setdefault(f"{model.vendor}:{model.id}", model)
            for name, model in self._names():
                index.setdefault(name, model)
                index.setdefault(name.lower(), model)
                index.setdefault(f"{model.vendor}:{name}", model)
                index.setdefault(f"{model.package}:{name}", model)
            self._by_id = index
        return self._by_id

    def __repr__(self) -> str:
        return f"<Catalog of {len(self)} models>"


def _read(source: _Source) -> list[ModelInfo]:
    try:
        return source.read()
    except Exception as error:
        if source.offer is None:
            raise
        source.offer.leave_out(f"{type(error).__name__}: {error}")
        return []


def _info(vendor: str, row: Row, package: str) -> ModelInfo:
    # Generated rows say "" where there is nothing to say.
    values: list[Any] = [None if value == "" else value for value in row]
    return ModelInfo(vendor, *values, package=package)


def _matches(model: ModelInfo, words: list[str]) -> bool:
    text = " ".join((model.id, model.slug or "", *model.aliases, model.title)).lower()
    return all(word in text for word in words)
