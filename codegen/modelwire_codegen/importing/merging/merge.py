"""Merge a whole draft: objects, parameter sets, models, and what the vendor file lacks."""

import re
from collections import ChainMap, Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging import vendor
from modelwire_codegen.importing.merging.changes import Change, changes_between
from modelwire_codegen.importing.merging.dressing import Wardrobe
from modelwire_codegen.importing.merging.params import ParameterSets, joined
from modelwire_codegen.importing.merging.sharing import Sharing
from modelwire_codegen.importing.merging.values import Values
from modelwire_codegen.importing.tree import SpecFile, Tree
from modelwire_codegen.names import pascal
from modelwire_codegen.resolve import references


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a draft is to be merged."""

    sources: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Entries of the vendor file's `sources` that changed facts are credited to."""
    into: str = ""
    """File for new models, where that is not the draft's."""
    complete: bool = False
    """The draft holds all that the vendor still offers, so that what it lacks is gone."""
    day: str = ""
    """Day on which upstream was read."""


@dataclass(slots=True)
class Merge:
    """One merge of one draft into one tree. The tree's data is changed; `changes` tells what upstream brought."""

    tree: Tree
    draft: Draft
    wishes: Wishes
    report: Report
    changes: list[Change] = field(default_factory=list[Change])
    touched: dict[str, bool] = field(default_factory=dict[str, bool])
    sets: ParameterSets = field(init=False)
    wardrobe: Wardrobe | None = field(init=False)
    drafted_objects: dict[str, Json] = field(init=False)
    drafted_sets: dict[str, Json] = field(init=False)

    def __post_init__(self) -> None:
        scope = self.tree.vendor
        shared = [data for name, data in self.draft.files.items() if "/shared/" in name]
        self.drafted_objects = {
            f"{scope}/{name}": value
            for data in shared
            for name, value in data.get("objects", {}).items()
        }
        self.drafted_sets = {
            name: value
            for data in self._drafted("models")
            for name, value in data.get("sets", {}).items()
        }
        uses = Counter(ref for place in self.tree.schemas() for ref in references(place))
        objects = self.tree.table("objects")
        # A correction may name an object that is only in the tree.
        values = Values(objects, ChainMap(self.drafted_objects, objects), uses)
        self.sets = ParameterSets(values, self.tree.table("groups"))
        self.wardrobe = Wardrobe(self.tree, self.sets) if self.tree.files else None

    def run(self) -> None:
        """Do all of it."""
        self._objects()
        self._shared_objects()
        self._named_sets()
        self._models()
        if self.wishes.complete:
            self._gone()
        vendor.update(self.tree, self.draft, self.wishes.sources if self.changes else {})
        self._new_objects()

    def _drafted(self, folder: str) -> Iterator[Json]:
        return (
            self.draft.files[name] for name in sorted(self.draft.files) if f"/{folder}/" in name
        )

    def _wanted(self, model: Json) -> Json:
        """Give the drafted parameters of a drafted model."""
        params: Json = (
            self.drafted_sets[model["set"]]["params"] if "set" in model else model["params"]
        )
        return params

    def _objects(self) -> None:
        """Merge the objects that upstream has under their names."""
        known = self.sets.values.objects
        for ref, want in self.drafted_objects.items():
            if ref in known and not self.sets.values.agree(known[ref], want):
                self._change(ref, want)

    def _shared_objects(self) -> None:
        """Change the objects of which all their users are told the same."""
        known = self._known()
        drafted = [(_old(known, model), model) for model in self._drafted_models()]
        wanted = {old["id"]: self._wanted(model) for old, model in drafted if old is not None}
        for ref, want in Sharing(self.tree, self.sets).alike(wanted):
            self._change(ref, want)

    def _change(self, ref: str, want: Json) -> None:
        """Change a shared object where it stands, and with it all who use it."""
        known = self.sets.values.objects
        self._note(ref, known[ref], want)
        changed = self.sets.values.merged(known[ref], want, own=True)
        known[ref].clear()
        known[ref].update(changed)
        self.touched.update(dict.fromkeys(Sharing(self.tree, self.sets).users(ref), True))

    def _known(self) -> dict[str, Json]:
        return {name: model for _, model in self.tree.models() for name in _names(model)}

    def _tell_written_out(self, what: str) -> None:
        """Tell of the objects that one model or set now has for itself."""
        self.report.found.extend(
            Sharing(self.tree, self.sets).parted(what, self.sets.values.written_out)
        )
        self.sets.values.written_out.clear()

    def _note(self, what: str, old: Json, want: Json) -> None:
        values = self.sets.values
        self.changes.extend(changes_between(what, (old, values.objects), (want, values.drafted)))

    def _named_sets(self) -> None:
        """Merge the named sets that both know; and those that all their models want changed in one and the same way."""
        known, users = self.tree.sets(), self._users()
        for name, models in users.items():
            want = (
                self.drafted_sets[name]["params"]
                if name in self.drafted_sets
                else self._common(models)
            )
            if want is not None and not self.sets.agree(known[name]["params"], want):
                self._note(f"set {name}", joined(known[name]["params"], self.sets.groups), want)
                known[name]["params"] = self.sets.merged(known[name]["params"], want)
                self._tell_written_out(f"set {name}")
                self.touched.update({model["id"]: True for model in models})

    def _users(self) -> dict[str, list[Json]]:
        users: dict[str, list[Json]] = {name: [] for name in self.tree.sets()}
        for _, model in self.tree.models():
            for way in (model, *model.get("also", ())):
                if "set" in way:
                    users[way["set"]].append({**way, "id": model["id"]})
        return users

    def _common(self, models: list[Json]) -> Json | None:
        drafted = {model["id"]: model for model in self._drafted_models()}
        if not models or any(model["id"] not in drafted for model in models):
            return None
        wanted = [self._wanted(drafted[model["id"]]) for model in models]
        values = Values(dict(self.drafted_objects), self.drafted_objects)
        return wanted[0] if all(values.agree(wanted[0], other) for other in wanted[1:]) else None

    def _drafted_models(self) -> Iterator[Json]:
        return (model for data in self._drafted("models") for model in data["models"])

    def _models(self) -> None:
        known = self._known()
        for name in sorted(self.draft.files):
            for model in self.draft.files[name].get("models", ()) if "/models/" in name else ():
                old = _old(known, model)
                if old is None:
                    self._add(name, model)
                else:
                    self._update(old, model)

    def _add(self, name: str, model: Json) -> None:
        name = self.wishes.into or name
        if "params" in model and self.wardrobe:
            model = {**model, "params": self.wardrobe.dressed(model["params"])}
            self.sets.values.written_out.clear()  # nobody had a class of it before
        if name in self.tree.files:
            self.tree.files[name].data["models"].append(model)
        else:
            self.tree.add(name, "models", {"models": [model]})
        if "set" in model and model["set"] not in self.tree.sets():
            data = self.tree.files[name].data
            sets = {**data.get("sets", {}), model["set"]: self.drafted_sets[model["set"]]}
            self.tree.files[name].data = {
                "sets": sets,
                **{key: data[key] for key in data if key != "sets"},
            }
        self.changes.append(Change(model["id"], "", "model", None, model["title"]))

    def _update(self, old: Json, new: Json) -> None:
        want = self._wanted(new)
        way = next(
            (each for each in (old, *old.get("also", ())) if each.get("route", "") == new["route"]),
            old,
        )
        params = self.tree.sets()[way["set"]]["params"] if "set" in way else way["params"]
        changed = self.touched.get(old["id"], False)
        if not self.sets.agree(params, want):
            self.sets.values.prefix = pascal(str(old.get("slug", old["id"])))
            self._note(old["id"], joined(params, self.sets.groups), want)
            self._set_params(way, self.sets.merged(params, want))
            self._tell_written_out(old["id"])
            changed = True
        if way.get("endpoint", new["endpoint"]) != new["endpoint"]:
            self.changes.append(Change(old["id"], "", "endpoint", way["endpoint"], new["endpoint"]))
            way["endpoint"], changed = new["endpoint"], True
        if old["lifecycle"]["state"] == "removed" and new["lifecycle"]["state"] != "removed":
            self.changes.append(
                Change(old["id"], "", "lifecycle", "removed", new["lifecycle"]["state"])
            )
            old["lifecycle"], changed = new["lifecycle"], True
        changed |= self._notes(old, new)
        changed |= self._prices(old, new)
        if changed:
            old["sources"] = vendor.sources_of(old, new)

    @staticmethod
    def _set_params(way: Json, params: Json) -> None:
        """Give a way parameters of its own, where a named set stood perhaps."""
        items = [
            ("params", params) if key in ("params", "set") else (key, value)
            for key, value in way.items()
        ]
        way.clear()
        way.update(items)

    def _notes(self, old: Json, new: Json) -> bool:
        """Bring notes that upstream's own limits were told in up to date; a note says what it is about before its numbers."""
        have = old.get("notes", [])
        fresh = [note for note in new.get("notes", ()) if note not in have]
        if not fresh:
            return False
        about = {_about(note) for note in fresh}
        old["notes"] = [note for note in have if _about(note) not in about] + fresh
        self.changes.extend(Change(old["id"], "", "note", None, note) for note in fresh)
        return True

    def _prices(self, old: Json, new: Json) -> bool:
        """Take prices over where there are none; where a person has written some, only tell that upstream has others."""
        if "pricing" not in new:
            return False
        if "pricing" not in old:
            old["pricing"] = new["pricing"]
            self.changes.append(Change(old["id"], "", "pricing", None, new["pricing"]["unit"]))
            return True
        before, after = _amounts(old["pricing"]), _amounts(new["pricing"])
        if before != after:
            place = Place(next(file.name for file, model in self.tree.models() if model is old))
            message = f"upstream asks {after} for {old['id']} where `pricing` says {before}"
            self.report.add(place, "MW666", message, "look at the vendor's page")
        return False

    def _gone(self) -> None:
        drafted = {name for model in self._drafted_models() for name in _names(model)}
        kinds = {model.get("kind", "model") for model in self._drafted_models()}
        for file, model in self.tree.models():
            state = model["lifecycle"]["state"]
            if (
                model.get("kind", "model") not in kinds
                or state == "removed"
                or drafted & set(_names(model))
            ):
                continue
            model["lifecycle"] = {**model["lifecycle"], "state": "removed", "date": self.wishes.day}
            self.changes.append(Change(model["id"], "", "lifecycle", state, "removed"))
            hint = "name its successor under `lifecycle`, when there is one"
            self.report.add(
                Place(file.name),
                "MW665",
                f"{model['id']} is gone upstream; it is marked as removed",
                hint,
            )

    def _new_objects(self) -> None:
        """Put drafted objects into the tree, as far as something there refers to them."""
        objects = self.tree.table("objects")
        waiting = [ref for place in self.tree.schemas() for ref in references(place)]
        homes = {
            f"{self.tree.vendor}/{key}": name
            for name, data in self.draft.files.items()
            for key in data.get("objects", ())
        }
        while waiting:
            ref = waiting.pop()
            if ref in objects or ref not in homes:
                continue
            objects[ref] = self.drafted_objects[ref]
            waiting.extend(references(objects[ref]))
        for ref in sorted(set(objects) - set(self.tree.table("objects"))):
            named = self._shared(homes[ref]).data.setdefault("objects", {})
            named[ref.split("/")[1]] = objects[ref]

    def _shared(self, name: str) -> SpecFile:
        return self.tree.files.get(name) or self.tree.add(name, "shared", {"objects": {}})


def _amounts(pricing: Json) -> str:
    rates = pricing["rates"]
    amounts = {
        rate[key]
        for rate in rates
        for key in ("price", "input_price", "output_price")
        if key in rate
    }
    return ", ".join(f"{amount:g}" for amount in sorted(amounts))


def _old(known: Mapping[str, Json], model: Json) -> Json | None:
    return next((known[each] for each in _names(model) if each in known), None)


def _names(model: Json) -> list[str]:
    return [model["id"], *([model["slug"]] if "slug" in model else []), *model.get("aliases", ())]


def _about(note: Any) -> str:
    return re.split(r" at (?:least|most) | [0-9]", str(note))[0]
