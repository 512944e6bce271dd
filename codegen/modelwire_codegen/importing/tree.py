"""The spec tree that a draft is merged into: each file as text and data, and tables of what is where."""

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing import layout
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.patch import patched
from modelwire_codegen.load import load
from modelwire_codegen.resolve import references
from modelwire_codegen.sources import find
from modelwire_codegen.validate import validate


@dataclass(slots=True)
class SpecFile:
    """One file: what it held, and what it shall hold."""

    name: str
    kind: str
    scope: str
    text: str
    before: Json
    data: Json


@dataclass(slots=True)
class Tree:
    """The files that one vendor's specs are made of, `common` among them. Changing the data of a file changes the tables."""

    vendor: str
    files: dict[str, SpecFile] = field(default_factory=dict[str, SpecFile])

    def of_kind(self, kind: str) -> Iterator[SpecFile]:
        """Give the files of one kind, in the order of their names."""
        return (self.files[name] for name in sorted(self.files) if self.files[name].kind == kind)

    def table(self, section: str) -> dict[str, Json]:
        """Give the groups or the objects by reference."""
        return {
            f"{file.scope}/{name}": value
            for file in self.of_kind("shared")
            for name, value in file.data.get(section, {}).items()
        }

    def home(self, section: str, ref: str) -> SpecFile:
        """Give the file in which a group or object stands."""
        scope, name = ref.split("/")
        return next(
            file
            for file in self.of_kind("shared")
            if file.scope == scope and name in file.data.get(section, {})
        )

    def models(self) -> Iterator[tuple[SpecFile, Json]]:
        """Give the vendor's models as written, each with its file."""
        for file in self.of_kind("models"):
            for model in file.data["models"]:
                yield file, model

    def sets(self) -> dict[str, Json]:
        """Give the vendor's named parameter sets."""
        return {
            name: value
            for file in self.of_kind("models")
            for name, value in file.data.get("sets", {}).items()
        }

    def schemas(self) -> Iterator[Json]:
        """Give every place where schemas are written: named sets, models, their other ways, groups, objects, replies."""
        yield from (value["params"] for value in self.sets().values())
        for _, model in self.models():
            yield from (way["params"] for way in (model, *model.get("also", ())) if "params" in way)
        yield from self.table("groups").values()
        yield from self.table("objects").values()
        vendor = self.vendor_file()
        yield from [vendor.data["results"]] if vendor else []

    def class_names(self, but: str = "") -> set[str]:
        """Give the names of the objects that anything but the model `but` refers to, directly or not."""
        objects = self.table("objects")
        models = [
            model for _, model in self.models() if but not in (model["id"], model.get("slug"))
        ]
        ways = [
            way.get("params", {}) for model in models for way in (model, *model.get("also", ()))
        ]
        vendor = self.vendor_file()
        waiting = [vendor.data["results"]] if vendor else []
        waiting += [*ways, *self.sets().values(), *self.table("groups").values()]
        return {ref.split("/")[1] for ref in reached(waiting, objects)}

    def vendor_file(self) -> SpecFile | None:
        """Give the vendor file, if there is one."""
        return next(self.of_kind("vendor"), None)

    def add(self, name: str, kind: str, data: Json) -> SpecFile:
        """Put a new file into the tree."""
        self.files[name] = SpecFile(name, kind, self.vendor, "", {}, data)
        return self.files[name]

    def texts(self) -> Mapping[str, str]:
        """Give the new text of every file that changed."""
        changed: dict[str, str] = {}
        for name, file in sorted(self.files.items()):
            if not file.text:
                changed[name] = layout.document(file.data)
            elif (
                text := patched(file.text, file.before, file.data, is_json=name.endswith(".json"))
            ) != file.text:
                changed[name] = text
        return changed


def read_tree(root: Path, vendor: str, report: Report) -> Tree:
    """Read what one vendor's specs need; faults are reported, and then no tree is of use."""
    tree = Tree(vendor)
    if not root.is_dir():
        return tree
    for source in find(root, report):
        if source.scope not in ("common", vendor):
            continue
        document = load(source.path, source.name, report)
        if document and validate(document, source.kind, report):
            text = source.path.read_bytes().decode("utf-8")
            tree.files[source.name] = SpecFile(
                source.name,
                source.kind,
                source.scope,
                text,
                document.data,
                copy.deepcopy(document.data),
            )
    return tree


def reached(
    holders: Iterable[Any], objects: Mapping[str, Json], groups: Mapping[str, Json] | None = None
) -> set[str]:
    """Give the shared objects that schemas refer to, directly or not, those of the groups that they extend among them."""
    waiting, found, extended = list(holders), set[str](), set[str]()
    while waiting:
        holder = waiting.pop()
        fresh = set(references(holder)) - found
        found |= fresh
        waiting += [objects[ref] for ref in fresh if ref in objects]
        if groups and isinstance(holder, Mapping):
            params = holder.get("params", holder)
            more = set(params.get("extends", ())) & set(groups) - extended
            extended |= more
            waiting += [groups[ref] for ref in more]
    return found


def cited(model: Json) -> set[tuple[str, str]]:
    """Give the documents that a model cites: the key of a source and the name in it, in whatever folder that lies."""
    parts = [source.partition(":") for source in model["sources"]]
    return {(key, place.rsplit("/", 1)[-1]) for key, _, place in parts}
