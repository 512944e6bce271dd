"""The index of all models, which can be asked without importing any of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from modelwire_runtime.errors import UnknownModel

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


class Catalog:
    """The models of one vendor or of several, in the order of their specs.

    `Catalog(rows, vendor)` takes rows; `Catalog.lazy` takes module names and imports them when
    first asked.
    """

    def __init__(self, rows: Iterable[Row] = (), vendor: str = "") -> None:
        self._models: tuple[ModelInfo, ...] | None = tuple(_info(vendor, row) for row in rows)
        self._sources: Mapping[str, str] = {}
        self._by_id: dict[str, ModelInfo] | None = None

    @classmethod
    def lazy(cls, sources: Mapping[str, str]) -> "Catalog":
        """Return a catalog of the modules that hold each vendor's `ROWS`, by vendor id."""
        catalog = cls()
        catalog._models = None
        catalog._sources = dict(sources)
        return catalog

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """All models."""
        if self._models is None:
            self._models = tuple(
                _info(vendor, row)
                for vendor, module in self._sources.items()
                for row in import_module(module).ROWS
            )
        return self._models

    def __iter__(self) -> Iterator[ModelInfo]:
        return iter(self.models)

    def __len__(self) -> int:
        return len(self.models)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.find(id) is not None

    def find(self, id: str) -> ModelInfo | None:
        """Return the model of an id or alias, None when there is none; `vendor:id` tells vendors apart."""
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
        others = [model for model in self._named(id) if model.vendor != found.vendor]
        if others:
            names = [f"'{model.vendor}:{id}'" for model in (found, *others)]
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
            if (vendor is None or model.vendor == vendor)
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
            self._by_id = index
        return self._by_id

    def __repr__(self) -> str:
        return f"<Catalog of {len(self)} models>"


def _info(vendor: str, row: Row) -> ModelInfo:
    # Generated rows say "" where there is nothing to say.
    values: list[Any] = [None if value == "" else value for value in row]
    return ModelInfo(vendor, *values)


def _matches(model: ModelInfo, words: list[str]) -> bool:
    text = " ".join((model.id, model.slug or "", *model.aliases, model.title)).lower()
    return all(word in text for word in words)
