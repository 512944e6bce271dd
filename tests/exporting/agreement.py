"""A set's exported schema and its resolved spec, judging the same instances."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jsonschema.protocols import Validator

from modelwire_codegen.exporting import Request, export
from modelwire_codegen.exporting.schemas import UNSAID
from modelwire_codegen.ir import Catalog
from tests.proof import judge as reference
from tests.proof.judge import Judge
from tests.proof.proof import distinct
from tests.proof.sets import Subject, read, subjects

Json = Mapping[str, Any]
LEAST = 200
BUDGET = 60
"""So that a set takes a second or less; of the small spec every kind of limit is tried without a bound."""


@dataclass(frozen=True, slots=True)
class Known:
    """A spec tree: its catalog, its parameter sets by name, and the schema of each by its path."""

    catalog: Catalog = field(repr=False)  # a failed test would print megabytes
    sets: Mapping[str, Subject] = field(repr=False)
    documents: Mapping[str, Any] = field(repr=False)

    def of(self, subject: Subject) -> Any:
        """Give the export of a set."""
        return self.documents[f"{subject.vendor.id}/{subject.item.module}.json"]

    @property
    def provable(self) -> list[Subject]:
        """The sets that have parameters."""
        return [subject for subject in self.sets.values() if subject.has_parameters]


def known(specs: Path, package: str) -> Known:
    """Read a spec tree, and export its sets as JSON Schema."""
    trees, catalog = read(specs, package)
    found = {item.name: item for item in subjects(trees, catalog) if item.kind == "params"}
    return Known(catalog, found, export(catalog, Request("json-schema")))


@dataclass(slots=True)
class Agreement:
    """What a comparison came to."""

    valid: int = 0
    invalid: int = 0
    disagreements: list[str] = field(default_factory=list[str])

    @property
    def is_enough(self) -> bool:
        """Whether it says anything."""
        return bool(self.valid and self.invalid and self.valid + self.invalid >= LEAST)


def standard(schema: Json) -> Validator:
    """Give jsonschema's judge of a document, with the details corrected in which it departs from the standard.

    It knows our own words too, which is why another test sees to it that no document holds one.
    """
    return reference._VALIDATOR(schema)


def compare(subject: Subject, document: Json, *, budget: int = BUDGET) -> Agreement:
    """Judge the proof's instances of a set by its export and by its spec, whose unsayable words are left out."""
    exported = standard(document)
    spec = Judge(without(subject.schema), without(subject.objects))
    found = Agreement()
    for instance in instances(subject, budget):
        expected, got = spec.takes(instance), exported.is_valid(instance)
        found.valid += expected
        found.invalid += not expected
        if expected != got:
            reasons = [error.message[:100] for error in exported.iter_errors(instance)]
            found.disagreements.append(
                f"{json.dumps(instance)[:300]}\n  {reasons or spec.reasons(instance)}"
            )
    return found


def instances(subject: Subject, budget: int = BUDGET) -> Iterator[dict[str, Any]]:
    """Give the proof's instances of a set."""
    yield from distinct(subject, Judge(subject.schema, subject.objects), "export", budget)


def without(schema: Any, words: tuple[str, ...] = UNSAID) -> Any:
    """Leave out some words wherever they stand; no parameter of ours is called so."""
    if isinstance(schema, Mapping):
        return {key: without(value, words) for key, value in schema.items() if key not in words}
    return [without(item, words) for item in schema] if isinstance(schema, list) else schema


def nodes(schema: Any) -> Iterator[Json]:
    """Give every schema within a schema, itself first."""
    if not isinstance(schema, Mapping):
        return
    yield schema
    for key in ("items", "additionalProperties", "contains", "not", "if", "then", "else"):
        yield from nodes(schema.get(key))
    for key in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(key, ()):
            yield from nodes(part)
    for key in ("properties", "dependentSchemas", "$defs"):
        for part in schema.get(key, {}).values():
            yield from nodes(part)
