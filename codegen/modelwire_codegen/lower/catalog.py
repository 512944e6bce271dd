"""Lower a tree of vendors to the catalog that the emitters print."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.ir import (
    Catalog,
    Heading,
    Model,
    Namespace,
    Operation,
    ParameterSet,
    RecordUse,
    Vendor,
)
from modelwire_codegen.lower import prose
from modelwire_codegen.lower.choices import collect
from modelwire_codegen.lower.classes import check_classes, check_clients
from modelwire_codegen.lower.dotted import Dotted
from modelwire_codegen.lower.members import holding_media, media_slots
from modelwire_codegen.lower.memo import Memo, Recall
from modelwire_codegen.lower.mentions import check_standard
from modelwire_codegen.lower.naming import Claims
from modelwire_codegen.lower.objects import Objects, held_by, reachable
from modelwire_codegen.lower.records import RecordLowering
from modelwire_codegen.lower.rule_prose import sentences
from modelwire_codegen.lower.ways import Way, Ways
from modelwire_codegen.python_text import wrap
from modelwire_codegen.resolve import Json, Schema, VendorTree
from modelwire_codegen.runtime_names import TEXT_FLOWS, kind_of


def lower(
    trees: Sequence[VendorTree],
    package: str,
    report: Report,
    wanted: AbstractSet[str] | None = None,
    *,
    memo: Memo | None = None,
) -> Catalog:
    """Give the IR of every vendor, or of those that are wanted, in the order of the trees; who lowers again keeps a `memo`."""
    memo = memo or Memo()
    headings = tuple(_heading(tree, package) for tree in trees)
    vendors = tuple(
        _VendorLowering(tree, package, report, memo.recall(heading.id)).vendor()
        for tree, heading in zip(trees, headings, strict=True)
        if wanted is None or heading.id in wanted
    )
    places = [tree.document.place(("vendor",)) for tree in trees]
    check_clients(zip(headings, places, strict=True), report)
    return Catalog(package, headings, vendors)


def _heading(tree: VendorTree, package: str) -> Heading:
    data = tree.document.data
    return Heading(data["vendor"], data["title"], data["class_name"], f"{package}.{data['vendor']}")


# Models that the docstring of a shared set lists by their ids.
_FEW = 8

# Stands in for a route that is not there, which is reported elsewhere.
_NO_ROUTE: Json = {"flow": "runpod_jobs"}


class _VendorLowering:
    def __init__(self, tree: VendorTree, package: str, report: Report, recall: Recall) -> None:
        self.tree = tree
        self.data: Json = tree.document.data
        self.report = report
        self.package = f"{package}.{self.data['vendor']}"
        self.routes: Json = self.data["routes"]
        self.readers: Json = self.data["results"]
        self.objects = Objects(self.package, tree.objects, report, recall)
        self.params_of: dict[str, Any] = {}
        self.with_media: dict[str, Any] = {}
        self.records = RecordLowering(tree.document, tree.objects, report)
        self.record_uses: Mapping[str, RecordUse] = {}

    def vendor(self) -> Vendor:
        """Lower the vendor: names first, then objects, sets, namespaces and models."""
        ways = Ways(self.tree, self.report).all()
        self.record_uses = self.records.uses(self.readers)
        sets = self.objects.gather(self._schemas_of_sets(ways))
        objects, unions = self.objects.lower()
        self.params_of = {item.ref: item.params for item in objects}
        self.with_media = holding_media(self.params_of)
        users: dict[str, list[Way]] = {}
        for way in ways:
            users.setdefault(way.set_name, []).append(way)
        lowered = tuple(self._set(name, schema, users[name]) for name, schema in sets.items())
        used = reachable(lowered, objects, unions)
        made = Vendor(
            id=self.data["vendor"],
            title=self.data["title"],
            class_name=self.data["class_name"],
            summary=self.data["summary"],
            package=self.package,
            facts=self.data,
            features=tuple(self.data.get("features", ())),
            namespaces=tuple(self._namespaces(ways)),
            sets=tuple(sorted(lowered, key=lambda item: item.module)),
            objects=tuple(item for item in objects if item.ref in used and item.params),
            unions=tuple(item for item in unions if item.ref in used),
            choices=collect((*sets.values(), *self.objects.all()), self.report),
            records=tuple(self.records.found.values()),
            record_uses=self.record_uses,
            reply_objects=held_by(self.readers, self.tree.objects),
            models=tuple(self._model(way) for way in ways if way.is_first),
        )
        check_classes(made, self._places(users), self.report)
        return made

    # Names and references

    def _places(self, users: Mapping[str, Sequence[Way]]) -> dict[str, Place]:
        """Say where each class of the package comes from."""
        sets = {
            name: ways[0].place if ways[0].schema else self.tree.sets[name].place
            for name, ways in users.items()
            if ways[0].schema or name in self.tree.sets
        }
        return {"": self.tree.document.place(("class_name",)), **sets, **self.objects.places()}

    # Parameter sets

    def _schemas_of_sets(self, ways: Sequence[Way]) -> dict[str, Schema]:
        claims = Claims("parameter set", self.report)
        schemas: dict[str, Schema] = {}
        for way in ways:
            schema = way.schema or (
                self.tree.sets[way.set_name].schema if way.set_name in self.tree.sets else None
            )
            if schema is None or (way.schema is None and way.set_name in schemas):
                continue
            owner = way.attribute if way.schema else way.set_name
            claims.claim(way.set_name, owner, way.place)
            schemas[way.set_name] = schema
        return schemas

    def _set(self, name: str, schema: Schema, users: Sequence[Way]) -> ParameterSet:
        first = users[0]
        for way in users[1:]:
            same = ("route", "result")
            if any(way.data[key] != first.data[key] for key in same):
                message = (
                    f"set {name!r} is used with another route or result by {first.data['id']!r}"
                )
                self.report.add(way.place, "MW412", message, "give one of them a set of its own")
        members = self.objects.members(schema, name)
        shared = self.tree.sets.get(name) if first.schema is None else None
        for way in users:
            check_standard(way.standard(shared), schema.data.get("properties", {}), self.report)
        if shared and names.module(name) != name:
            hint = f"such as '{name}_set'"
            self.report.add(shared.place, "MW403", f"no set can be called {name!r}", hint)
        if shared and len(users) > 1 and any(item.name == "model" for item in members.params):
            hint = "the generated class has a `model` field already, for the catalogue id"
            self.report.add(
                shared.place, "MW413", f"shared set {name!r} has a parameter 'model'", hint
            )
        media = media_slots(members.params, self.with_media)
        single = len(users) == 1
        title, summary = _words(shared.data if shared else {}, first.data, single=single)
        texts = sentences(schema.data, Dotted(members.params, self.params_of))
        return ParameterSet(
            module=name,
            class_name=names.pascal(name),
            title=title,
            summary=summary,
            rule_texts=texts,
            rule_lines=tuple(line for text in texts for line in wrap(text, indent=12, hang=4)),
            notes=tuple(_notes(first.data) if single else _notes_of_many(users, self.data["docs"])),
            model_ids=tuple(way.data["id"] for way in users),
            params=members.params,
            rules=members.rules,
            rule_names=tuple(sorted({*members.rule_names, *_names_in(media)})),
            media=media,
            open=schema.data.get("open", False),
            camel=members.camel,
            docs=str((first.data.get("docs") if single else None) or self.data["docs"]),
            kind=self._kind(first),
            input_imports=members.input_imports,
            facts=schema.data,
            source=schema.origins[-1][0].path,
            inside=members.digest,
        )

    def _kind(self, way: Way) -> Any:
        route = self.routes.get(way.data["route"], _NO_ROUTE)
        flow, result = route["flow"], self.readers.get(way.data["result"], {}).get("kind", "json")
        if flow in TEXT_FLOWS and result != "text":
            message = f"flow {flow!r} gives text, not results of kind {result!r}"
            hint = "name a reader of kind text, or another route"
            self.report.add(way.place, "MW414", message, hint)
        return kind_of(route, result, self.record_uses.get(way.data["result"]))

    # Namespaces and models

    def _namespaces(self, ways: Sequence[Way]) -> Iterable[Namespace]:
        for name, summary in self.data["namespaces"].items():
            claims = Claims(f"attribute of {name}", self.report)
            members = [way for way in ways if way.data["namespace"] == name]
            for way in members:
                claims.claim(way.attribute, way.data["id"], way.place)
            operations = (self._operation(way) for way in members)
            ordered = tuple(sorted(operations, key=lambda item: item.attribute))
            yield Namespace(name, names.pascal(name), summary, ordered)

    def _operation(self, way: Way) -> Operation:
        return Operation(
            attribute=way.attribute,
            id=way.data["id"],
            module=way.set_name,
            class_name=names.pascal(way.set_name),
            route=way.data["route"],
            endpoint=way.data["endpoint"],
            served_model=way.data.get("served_model"),
            result=way.data["result"],
            standard=self._standard(way),
            deprecation=_deprecation(way.data["lifecycle"]),
        )

    def _standard(self, way: Way) -> Json:
        """Join the options of a shared set and the model's own, which win; another route inherits none."""
        known = way.schema is None and way.set_name in self.tree.sets
        shared = self.tree.sets[way.set_name].data if known else {}
        return {**shared.get("standard", {}), **way.data.get("standard", {})}

    def _model(self, first: Way) -> Model:
        entry, data = first.entry, first.entry.data
        lifecycle = data["lifecycle"]
        return Model(
            id=data["id"],
            aliases=tuple(data.get("aliases", ())),
            unverified_ids=tuple(data.get("unverified_ids", ())),
            title=data["title"],
            summary=data.get("summary", ""),
            namespace=data["namespace"],
            attribute=first.attribute,
            task=data["task"],
            also_tasks=tuple(data.get("also_tasks", ())),
            state=lifecycle["state"],
            date=lifecycle.get("date", ""),
            ends=lifecycle.get("ends", ""),
            lifecycle=prose.lifecycle(lifecycle),
            successor=lifecycle.get("successor", ""),
            docs=data.get("docs", ""),
            price=prose.price(data.get("pricing")),
            context_length=data.get("context_length"),
            slug=data.get("slug", ""),
            kind=data.get("kind", "model"),
            max_input=data.get("max_input"),
            max_output=data.get("max_output"),
            capabilities=data.get("capabilities", {}),
            set_module=first.set_name,
            facts=data,
            source=entry.document.path,
        )


def _names_in(media: Iterable[str]) -> set[str]:
    """List the runtime names that slots need besides their own class."""
    return {"FileLimits"} if any("FileLimits(" in slot for slot in media) else set()


def _deprecation(lifecycle: Json) -> str:
    gone = lifecycle["state"] in ("removed", "deprecated")
    return prose.lifecycle(lifecycle) if gone else ""


def _words(shared: Json, first: Json, *, single: bool) -> tuple[str, tuple[str, ...]]:
    """Give the title of a set and the docstring lines that say what a call with it does."""
    title: str = shared.get("title") or first["title"]
    summary = shared.get("summary") or (first.get("summary") if single else None)
    return title, tuple(wrap(f"{title}: {summary}" if summary else f"{title}.", indent=8))


def _notes_of_many(users: Sequence[Way], docs: str) -> Iterable[str]:
    ids = list(dict.fromkeys(way.data["id"] for way in users))
    more = f" and {len(ids) - _FEW} more" if len(ids) > _FEW else ""
    yield from wrap(f"Models: {', '.join(ids[:_FEW])}{more}.", indent=8)
    yield docs


def _notes(data: Json) -> Iterable[str]:
    if text := prose.price(data.get("pricing")):
        yield from wrap(f"Price: {text}.", indent=8)
    if text := _deprecation(data["lifecycle"]):
        yield from wrap(f"{text[:1].upper()}{text[1:]}.", indent=8)
    if "docs" in data:
        yield data["docs"]
