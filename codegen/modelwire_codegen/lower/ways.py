"""Ways: each model by each of its routes, named, and its references checked."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Place, Report, nearest
from modelwire_codegen.document import Pointer
from modelwire_codegen.lower.naming import Claims
from modelwire_codegen.resolve import Entry, Json, Schema, SharedSet, VendorTree

# What another way to a model does not take over from the model's own.
_OWN = ("params", "set", "also", "name", "standard")


@dataclass(slots=True)
class Way:
    """A model by one route, before its set is lowered."""

    entry: Entry
    data: Json
    attribute: str
    set_name: str
    schema: Schema | None
    place: Place

    def standard(self, shared: SharedSet | None) -> Iterable[tuple[str, Any, Place]]:
        """Give the portable options of the way, and of the set that it shares, with the place of each."""
        own: Json = self.data.get("standard", {})
        for option, rule in own.items():
            place = self.entry.document.place((*self.entry.pointer, "standard", option))
            yield option, rule, place if self.is_first else self.place
        if shared:
            for option, rule in shared.data.get("standard", {}).items():
                if option not in own:
                    yield option, rule, shared.place

    @property
    def is_first(self) -> bool:
        """True for the way that the entry itself describes, before those under `also`."""
        return self.data is self.entry.data


class Ways:
    """Finds the ways of one vendor's models."""

    def __init__(self, tree: VendorTree, report: Report) -> None:
        self.tree = tree
        self.report = report
        self.data: Json = tree.document.data

    def all(self) -> list[Way]:
        """Give every way, in the order of the specs."""
        self._check_routes()
        ways = [way for entry in self.tree.entries for way in self._of_entry(entry)]
        self._check_ids()
        return ways

    def _of_entry(self, entry: Entry) -> Iterable[Way]:
        data = entry.data
        attribute = data.get("name") or names.attribute(data.get("slug") or data["id"])
        if names.attribute(attribute) != attribute:
            message = f"pinned name {attribute!r} cannot be used here"
            hint = f"such as {names.attribute(attribute)!r}"
            place = entry.document.place((*entry.pointer, "name"))
            self.report.add(place, "MW403", message, hint)
        if data["namespace"] == "client" and attribute in names.reserved("client"):
            message = f"{attribute!r} stands on a client already"
            hint = f"pin another name, such as `name: {attribute}_task`"
            self.report.add(entry.place, "MW403", message, hint)
        yield self._way(entry, data, attribute, entry.pointer)
        for index, other in enumerate(data.get("also", ())):
            name = f"{attribute}_{other['suffix']}" if "suffix" in other else attribute
            inherited = {key: value for key, value in data.items() if key not in _OWN}
            yield self._way(entry, {**inherited, **other}, name, (*entry.pointer, "also", index))

    def _way(self, entry: Entry, data: Json, attribute: str, pointer: Pointer) -> Way:
        place = entry.document.place(pointer)

        def known(key: str, among: Collection[str]) -> None:
            self._known(entry.document.place((*pointer, key)), key, data[key], among)

        known("route", self.data["routes"])
        known("result", self.data["results"])
        known("namespace", self.data["namespaces"])
        for index, source in enumerate(data.get("sources", ())):
            spot = entry.document.place((*pointer, "sources", index))
            self._known(spot, "source", source.split(":")[0], self.data["sources"])
        if "set" in data:
            known("set", self.tree.sets)
            return Way(entry, data, attribute, data["set"], None, place)
        suffix = "" if pointer == entry.pointer or "suffix" in data else f"_{data['namespace']}"
        schema = self.tree.schema_of(entry, (*pointer, "params"))
        return Way(entry, data, attribute, names.module(f"{attribute}{suffix}"), schema, place)

    def _known(self, place: Place, what: str, name: str, known: Collection[str]) -> None:
        if name not in known:
            hint = nearest(name, known) or f"known: {', '.join(known) or 'none'}"
            self.report.add(place, "MW301", f"no {what} {name!r}", hint)

    def _check_routes(self) -> None:
        bases: Mapping[str, str] = self.data.get("bases", {})
        for name, route in self.data["routes"].items():
            if "base" in route:
                place = self.tree.document.place(("routes", name, "base"))
                self._known(place, "base", route["base"], bases)

    def _check_ids(self) -> None:
        claims = Claims("id", self.report, hint="each id, slug and alias stands for one model")
        ids = {entry.data["id"] for entry in self.tree.entries}
        for entry in self.tree.entries:
            data = entry.data
            others = (data.get("slug", data["id"]), *data.get("aliases", ()))
            for name in dict.fromkeys((data["id"], *others)):
                claims.claim(name, data["id"], entry.place)
            successor = data["lifecycle"].get("successor")
            if successor and successor not in ids:
                place = entry.document.place((*entry.pointer, "lifecycle", "successor"))
                self._known(place, "successor model", successor, dict.fromkeys(ids))
