"""Two catalogs: every change between them, each told once with all the places where it is met."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Change, Finding, Place
from modelwire_codegen.comparing.classes import Named, compare_classes, compare_records
from modelwire_codegen.comparing.models import (
    Handles,
    Met,
    Pair,
    compare_model_limits,
    compare_models,
    pair_handles,
    pair_models,
)
from modelwire_codegen.comparing.sets import compare_sets
from modelwire_codegen.comparing.sides import Side, renames
from modelwire_codegen.comparing.vendors import compare_readers, compare_routes, compare_vendors
from modelwire_codegen.comparing.words import code, numbered, show
from modelwire_codegen.ir import Catalog, Operation, Vendor


def compare(old: Catalog, new: Catalog) -> tuple[Change, ...]:
    """Give every change; one that is the same in many places is one change."""
    before, after = ({vendor.id: vendor for vendor in side.vendors} for side in (old, new))
    changes: list[Change] = []
    for id in sorted({*before, *after}):
        if id not in after:
            text = f"the vendor is gone, with {numbered(len(before[id].models), 'model')}."
            met = Finding("vendor-removed", before[id].class_name, text, BREAKING, BREAKING)
            changes.append(Change(id, met, (Place(id),)))
        elif id not in before:
            text = f"a new vendor, with {numbered(len(after[id].models), 'model')}."
            met = Finding("vendor-added", after[id].class_name, text, COMPATIBLE, COMPATIBLE)
            changes.append(Change(id, met, (Place(id),)))
        elif before[id] != after[id]:
            changes += _gathered(id, _compared(before[id], after[id]))
    return tuple(changes)


def _compared(old: Vendor, new: Vendor) -> Iterator[Met]:
    return _Comparison(Side(old, renames(old, new)), Side(new)).met()


def _gathered(vendor: str, met: Iterator[Met]) -> Iterator[Change]:
    """Tell what is the same in several places once."""
    found: dict[Finding, dict[Place, None]] = {}
    for place, finding in met:
        found.setdefault(finding, {})[place] = None
    for finding, places in found.items():
        yield Change(vendor, finding, tuple(places))


@dataclass
class _Comparison:
    """Walks through one vendor; a pair of sets is compared once, however many models have it."""

    old: Side
    new: Side
    pairs: list[Pair] = field(default_factory=list[Pair])
    known: dict[tuple[str, str], list[Finding]] = field(
        default_factory=dict[tuple[str, str], list[Finding]]
    )

    def met(self) -> Iterator[Met]:
        """Give each finding at each place where it is met."""
        client = Place(self.new.vendor.id)
        for found in compare_vendors(self.old.vendor, self.new.vendor):
            yield client, found
        old, new = Handles(self.old.vendor), Handles(self.new.vendor)
        same = pair_models(old, new)
        yield from compare_models(old, new, same)
        for item in pair_handles(old, new, same):
            if isinstance(item, Pair):
                self.pairs.append(item)
            else:
                yield item
        for pair in self.pairs:
            for found in self._pair(pair):
                yield pair.place, found
        yield from self._limits(old, new, same)
        yield from self._at_users(compare_classes(self.old, self.new), self._holders())
        yield from self._at_users(compare_records(self.old, self.new), {})

    def _pair(self, pair: Pair) -> Iterator[Finding]:
        key = (pair.old.module, pair.new.module)
        if key not in self.known:
            before, after = self.old.sets[key[0]], self.new.sets[key[1]]
            same = before == after
            sides = (self.old, before), (self.new, after)
            self.known[key] = [] if same else [*compare_sets(*sides)]
        yield from self.known[key]
        yield from _addressed(pair.old, pair.new)
        yield from _standard(pair.old.standard, pair.new.standard)
        facts = self.old.vendor.facts, self.new.vendor.facts
        routes = [
            side["routes"][op.route] for side, op in zip(facts, (pair.old, pair.new), strict=True)
        ]
        yield from compare_routes(pair.new.route, routes[0], routes[1])
        readers = [
            side["results"][op.result] for side, op in zip(facts, (pair.old, pair.new), strict=True)
        ]
        yield from compare_readers(pair.new.result, readers[0], readers[1])

    def _limits(self, old: Handles, new: Handles, same: Mapping[str, str]) -> Iterator[Met]:
        """Tell the limits of models, by the set of each handle."""
        for pair in self.pairs:
            used = self.new.sets[pair.new.module]
            before, after = old.models[pair.old.id], new.models[pair.new.id]
            for found in compare_model_limits(before, after, used):
                yield pair.place, found

    def _holders(self) -> Mapping[str, list[Place]]:
        """Give the places that hold each class, by its name, before or now."""
        found: dict[str, dict[Place, None]] = {}
        held: dict[tuple[str, str], frozenset[str]] = {}
        for pair in self.pairs:
            key = (pair.old.module, pair.new.module)
            if key not in held:
                sides = ((self.old, key[0]), (self.new, key[1]))
                held[key] = frozenset[str]().union(
                    *(side.holds(side.sets[name]) for side, name in sides)
                )
            for name in held[key]:
                found.setdefault(name, {})[pair.place] = None
        return {name: [*places] for name, places in found.items()}

    def _at_users(self, met: Iterator[Named], users: Mapping[str, list[Place]]) -> Iterator[Met]:
        client = Place(self.new.vendor.id)
        for name, finding in met:
            for place in users.get(name, [client]):
                yield place, finding


def _addressed(old: Operation, new: Operation) -> Iterator[Finding]:
    for key, words in (("endpoint", "endpoint"), ("served_model", "served name")):
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            text = f"the vendor is asked under the {words} {code(after)} (was {code(before)})."
            yield Finding("endpoint-changed", key, text, COMPATIBLE, NONE, before, after)


def _standard(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Finding]:
    for option in sorted({*old, *new}):
        before, after = old.get(option), new.get(option)
        if before != after:
            now = f"becomes {show(after)}" if after is not None else "is gone"
            former = f" (was {show(before)})" if before is not None else ""
            text = f"the portable option {code(option)} {now}{former}."
            yield Finding("standard-changed", option, text, NONE, NONE, before, after)
