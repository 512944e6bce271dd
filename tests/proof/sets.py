"""What is proved: each parameter set and nested object of a spec root, as it is resolved and as it is generated."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Catalog, ObjectType, ParameterSet, Vendor
from modelwire_codegen.load import load
from modelwire_codegen.lower import lower
from modelwire_codegen.resolve import Loaded, VendorTree, resolve
from modelwire_codegen.sources import find
from modelwire_codegen.validate import validate

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """A parameter set or an object: its resolved schema, and where its class is."""

    vendor: Vendor
    item: ParameterSet | ObjectType
    schema: Json
    objects: Mapping[str, Json]

    @property
    def name(self) -> str:
        """A name for test ids."""
        is_set = isinstance(self.item, ParameterSet)
        own = self.item.module if is_set else names.module(self.item.class_name)
        return f"{self.vendor.id}.{self.kind}.{own}"

    @property
    def kind(self) -> str:
        """The folder of the class."""
        return "params" if isinstance(self.item, ParameterSet) else "objects"

    @property
    def has_parameters(self) -> bool:
        """Whether there is anything to prove; what a set without parameters refuses is in test_outside.py."""
        return bool(self.schema.get("properties"))

    @property
    def class_name(self) -> str:
        """Name of the Pydantic class."""
        suffix = "Params" if isinstance(self.item, ParameterSet) else ""
        return f"{self.item.class_name}{suffix}"

    def load(self) -> Any:
        """Import the Pydantic class."""
        module = f"{self.vendor.package}.{self.kind}.{self.item.module}"
        return getattr(import_module(module), self.class_name)

    @property
    def model_id(self) -> str:
        """The model that a call names; empty for an object."""
        return self.item.model_ids[0] if isinstance(self.item, ParameterSet) else ""


def read(specs: Path, package: str) -> tuple[list[VendorTree], Catalog]:
    """Run the stages up to the IR and keep the resolved documents beside it."""
    report = Report()
    loaded: list[Loaded] = []
    for source in find(specs, report):
        document = load(source.path, source.name, report)
        if document and validate(document, source.kind, report):
            loaded.append(Loaded(source.kind, source.scope, document))
    report.raise_if_any()
    trees = resolve(loaded, report)
    report.raise_if_any()
    catalog = lower(trees, package, report)
    report.raise_if_any()
    return trees, catalog


def subjects(trees: list[VendorTree], catalog: Catalog) -> list[Subject]:
    """List every set and every object, the sets first; the schemas are the resolved documents' own."""
    found: list[Subject] = []
    for tree, vendor in zip(trees, catalog.vendors, strict=True):
        named = {ref: schema.data for ref, schema in tree.objects.items()}
        inline = {item.ref: item.facts for item in vendor.objects if item.ref not in named}
        objects = {**named, **inline}
        schemas = _schemas(tree)
        found += [Subject(vendor, item, schemas.pop(item.module), objects) for item in vendor.sets]
        assert not schemas, f"no class was generated for {sorted(schemas)}"
        found += [Subject(vendor, item, objects[item.ref], objects) for item in vendor.objects]
    return found


def _schemas(tree: VendorTree) -> dict[str, Json]:
    """Find the resolved schema of each set by the name that its module must have."""
    found: dict[str, Json] = {}
    for entry in tree.entries:
        attribute = entry.data.get("name") or names.attribute(
            entry.data.get("slug") or entry.data["id"]
        )
        ways = [(entry.data, entry.pointer, "")]
        for index, other in enumerate(entry.data.get("also", ())):
            suffix = other.get("suffix") or other["namespace"]
            ways.append((other, (*entry.pointer, "also", index), f"_{suffix}"))
        for data, pointer, suffix in ways:
            if "set" in data:
                found[data["set"]] = tree.sets[data["set"]].schema.data
            else:
                schema = tree.schema_of(entry, (*pointer, "params"))
                found[names.module(f"{attribute}{suffix}")] = schema.data
    return found
