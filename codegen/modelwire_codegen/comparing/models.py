"""Models and handles: which came, went or moved, and what their entries say of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Finding, Place
from modelwire_codegen.comparing.words import code, show
from modelwire_codegen.ir import Model, Operation, ParameterSet, Vendor

Met = tuple[Place, Finding]
_LIMITS = ("context_length", "max_input", "max_output")
# What a verb asks for, and refuses to do where no source grants it.
_ASKED = {"tools": "run_tools", "structured_output": "parse"}
_FACTS = ("title", "summary", "docs", "task", "also_tasks", "kind", "unverified_ids")
_GOING = ("deprecated", "removed")


@dataclass(frozen=True)
class Handles:
    """The handles of one vendor, by model."""

    vendor: Vendor

    @cached_property
    def of(self) -> Mapping[str, list[tuple[Place, Operation]]]:
        """The handles of each model, in the order of the namespaces."""
        found: dict[str, list[tuple[Place, Operation]]] = {}
        for space in self.vendor.namespaces:
            for item in space.operations:
                path = item.attribute if space.is_client else f"{space.name}.{item.attribute}"
                place = Place(self.vendor.id, item.id, path)
                found.setdefault(item.id, []).append((place, item))
        return found

    @cached_property
    def models(self) -> Mapping[str, Model]:
        """The models by id."""
        return {model.id: model for model in self.vendor.models}

    @cached_property
    def meanings(self) -> Mapping[str, str]:
        """The id of the model that each id, slug and alias means."""
        return {name: model.id for model in self.vendor.models for name in _names(model)}

    def place(self, model: str) -> Place:
        """Give the first handle of a model."""
        return self.of[model][0][0] if model in self.of else Place(self.vendor.id, model)


def _names(model: Model) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (model.id, model.slug, *model.aliases))))


@dataclass(frozen=True, slots=True)
class Pair:
    """A handle of before, and the same of now."""

    place: Place
    old: Operation
    new: Operation


def pair_models(old: Handles, new: Handles) -> dict[str, str]:
    """Give the new id of each model that is still there: its own, or that of the model that its id means now."""
    found = {id: id for id in old.models if id in new.models}
    taken = {*found}
    for id in old.models:
        heir = new.meanings.get(id, "")
        if id not in found and heir and heir not in taken:
            found[id] = heir
            taken.add(heir)
    return found


def compare_models(old: Handles, new: Handles, same: Mapping[str, str]) -> Iterator[Met]:
    """Tell models that came and went, and what changed in the entries of the others."""
    for id in old.models:
        if id not in same:
            yield old.place(id), _gone(old.models[id])
    heirs = {*same.values()}
    for id in new.models:
        if id not in heirs:
            yield new.place(id), Finding("model-added", "", "a new model.", COMPATIBLE, COMPATIBLE)
    for before, after in same.items():
        place = new.place(after)
        if before != after:
            text = f"the id is {code(after)}; {code(before)} still means the model."
            yield place, Finding("model-renamed", after, text, COMPATIBLE)
        yield from ((place, found) for found in _aliases(old.models[before], new))
        yield from ((place, found) for found in _aliases_added(new.models[after], old))
        yield from ((place, found) for found in _entry(old.models[before], new.models[after]))


def _gone(model: Model) -> Finding:
    instead = f"; {code(model.successor)} was named as its successor" if model.successor else ""
    return Finding("model-removed", "", f"the model is gone{instead}.", BREAKING, BREAKING)


def _aliases(before: Model, new: Handles) -> Iterator[Finding]:
    for name in _names(before):
        heir = new.meanings.get(name)
        if heir is None:
            text = f"{code(name)} no longer means the model."
            yield Finding("alias-removed", name, text, BREAKING)
        elif before.id not in (heir, name) and heir != new.meanings.get(before.id):
            text = f"{code(name)} means {code(heir)} now."
            yield Finding("alias-removed", name, text, BREAKING, before=before.id, after=heir)


def _aliases_added(after: Model, old: Handles) -> Iterator[Finding]:
    for name in _names(after):
        if name not in old.meanings and name != after.id:
            yield Finding("alias-added", name, f"{code(name)} means the model too.", COMPATIBLE)


def _entry(old: Model, new: Model) -> Iterator[Finding]:
    yield from _lifecycle(old, new)
    yield from _capabilities(old, new)
    if old.price != new.price:
        text = f"price {code(new.price or 'unknown')} (was {code(old.price or 'unknown')})."
        yield Finding("price-changed", "", text, before=old.price, after=new.price)
    changed = [key for key in _FACTS if getattr(old, key) != getattr(new, key)]
    if changed:
        text = f"the catalog says otherwise: {', '.join(key.replace('_', ' ') for key in changed)}."
        facts = [{key: getattr(side, key) for key in changed} for side in (old, new)]
        yield Finding("facts-changed", "", text, before=facts[0], after=facts[1])


def _lifecycle(old: Model, new: Model) -> Iterator[Finding]:
    told = [_state(side) for side in (old, new)]
    if told[0] == told[1]:
        return
    crosses = (old.state in _GOING) != (new.state in _GOING)
    flagged = ", and editors strike it through" if crosses and new.state in _GOING else ""
    text = f"the model is {told[1]} (was {told[0]}){flagged}."
    yield Finding(
        "lifecycle-changed", "", text, NONE, COMPATIBLE if crosses else NONE, told[0], told[1]
    )


def _state(model: Model) -> str:
    parts = [f"{model.state} {model.date}".strip()]
    parts += [f"ends {model.ends}"] if model.ends else []
    parts += [f"use {code(model.successor)}"] if model.successor else []
    return ", ".join(parts)


def _capabilities(old: Model, new: Model) -> Iterator[Finding]:
    for name in sorted({*old.capabilities, *new.capabilities}):
        before, after = old.capabilities.get(name), new.capabilities.get(name)
        if before == after:
            continue
        verb = _ASKED.get(name)
        if after is False and verb:
            text = (
                f"no source grants {name.replace('_', ' ')} any more, so {code(verb)} is refused."
            )
            yield Finding("capability-lost", name, text, BREAKING, before=before, after=after)
        else:
            wire = COMPATIBLE if before is False and verb else NONE
            text = f"{name.replace('_', ' ')}: {_granted(after)} (was {_granted(before)})."
            yield Finding("capability-changed", name, text, wire, before=before, after=after)


def _granted(value: bool | None) -> str:
    return "unknown" if value is None else "yes" if value else "no"


def compare_model_limits(old: Model, new: Model, used: ParameterSet) -> Iterator[Finding]:
    """Tell the limits of a model; those that a parameter is held to may refuse what passed."""
    held = {param.facts["model_limit"] for param in used.params if "model_limit" in param.facts}
    for key in _LIMITS:
        before, after = getattr(old, key), getattr(new, key)
        if before == after:
            continue
        text = f"{code(key)} {show(after)} (was {show(before)})."
        if key not in held:
            yield Finding("facts-changed", key, text, before=before, after=after)
        elif after is not None and (before is None or after < before):
            yield Finding("limit-of-model-lowered", key, text, BREAKING, NONE, before, after)
        else:
            yield Finding("limit-of-model-raised", key, text, COMPATIBLE, NONE, before, after)


def pair_handles(old: Handles, new: Handles, same: Mapping[str, str]) -> Iterator[Pair | Met]:
    """Give handles of before with those of now, and tell those that have no other half."""
    for before, after in same.items():
        yield from _pairs(old.of.get(before, []), new.of.get(after, []))


def _pairs(
    old: Iterable[tuple[Place, Operation]], new: Iterable[tuple[Place, Operation]]
) -> Iterator[Pair | Met]:
    """Pair handles of one name, then those that travel alike, then the rest in order."""
    before, after = {place.handle: (place, item) for place, item in old}, [*new]
    matched: list[tuple[Any, Any]] = []
    for fit in (_same_name, _same_route, _anything):
        for held in [*before.values()]:
            found = next((other for other in after if fit(held, other)), None)
            if found is not None:
                matched.append((held, found))
                after.remove(found)
                del before[held[0].handle]
    for (was, one), (place, other) in matched:
        if was.handle != place.handle:
            text = f"the handle is {code(place.path)} (was {code(was.path)})."
            yield place, Finding("handle-moved", "", text, NONE, BREAKING, was.handle, place.handle)
        yield Pair(place, one, other)
    for place, _ in before.values():
        yield place, Finding("handle-removed", "", "the handle is gone.", NONE, BREAKING)
    for place, _ in after:
        yield place, Finding("handle-added", "", "a new handle.", NONE, COMPATIBLE)


def _same_name(one: tuple[Place, Operation], other: tuple[Place, Operation]) -> bool:
    return one[0].handle == other[0].handle


def _same_route(one: tuple[Place, Operation], other: tuple[Place, Operation]) -> bool:
    return one[1].route == other[1].route


def _anything(_: object, __: object) -> bool:
    return True
