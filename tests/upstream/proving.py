"""Import documents, generate a package of all of them, and hold each class against the document's own schema."""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.load import load
from tests.proof.instances import Maker, instances
from tests.proof.judge import Judge
from tests.proof.proof import SEED, dumped_by, faults_of, same
from tests.proof.sets import Subject
from tests.upstream.reference import Reference

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Body:
    """What a document says of a request's body: a schema, what its references name, and who judges by both."""

    schema: Json
    objects: Mapping[str, Json]
    judge: Judge
    strangers: frozenset[str] = frozenset()
    """Parameters that stand elsewhere."""
    aside: frozenset[str] = frozenset()
    """Parameters on which a finding has told that the specs differ."""


def body_of(
    reference: Reference, pointer: tuple[str | int, ...], strangers: frozenset[str] = frozenset()
) -> Body:
    """Give the body whose schema stands at a place of a document."""
    schema, objects = reference.schema(pointer), reference.objects()
    return Body(schema, objects, Judge(schema, objects), strangers)


@dataclass(slots=True)
class Verdicts:
    """What a comparison came to."""

    valid: int = 0
    invalid: int = 0
    disagreements: tuple[str, ...] = ()

    def report(self, name: str) -> str:
        """Say what happened."""
        shown = "\n".join(self.disagreements[:5])
        counts = (
            f"{self.valid} valid, {self.invalid} invalid, {len(self.disagreements)} disagreements"
        )
        return f"{name}: {counts} (seed {SEED})\n{shown}"


def read(path: Path) -> Document:
    """Read an upstream document."""
    report = Report()
    document = load(path, path.name, report)
    report.raise_if_any()
    assert document is not None
    return document


def write(draft: Draft, root: Path) -> None:
    """Write a draft as files below a spec root."""
    for name, data in draft.files.items():
        path = (root / name).with_suffix(".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(data, indent=1), "utf-8")


def compare(subject: Subject, theirs: Body, budget: int = 300) -> Verdicts:
    """Judge instances by the class of a set and by the document."""
    cls, verdicts, seen = subject.load(), Verdicts(), set[str]()
    ours = Judge(subject.schema, subject.objects)
    found: list[str] = []
    for instance in _instances(subject, ours, theirs, budget):
        text = json.dumps(instance)
        if text in seen or theirs.aside & {*instance}:
            continue
        seen.add(text)
        body = {key: value for key, value in instance.items() if key not in theirs.strangers}
        expected, faults = theirs.judge.takes(body), faults_of(subject, cls, instance)
        verdicts.valid += expected
        verdicts.invalid += not expected
        if expected and faults:
            found.append(
                f"  refused, but valid upstream: {text[:600]}\n    {'; '.join(faults)[:300]}"
            )
        elif not expected and not faults:
            found.append(
                f"  taken, but invalid upstream: {text[:600]}\n    {'; '.join(theirs.judge.reasons(body))[:300]}"
            )
        elif expected and not same(dumped_by(subject, cls, instance), instance):
            found.append(f"  dumped differently: {text[:600]}")
    verdicts.disagreements = tuple(found)
    return verdicts


def _instances(
    subject: Subject, ours: Judge, theirs: Body, budget: int
) -> Iterator[dict[str, Any]]:
    """Give instances around the limits of what was imported, and around those that the document itself states."""
    maker = Maker(subject.objects, random.Random(f"{SEED}:{subject.name}"), budget)
    yield from instances(maker, subject.schema, ours, nested=False)
    schema, known = theirs.schema, subject.schema.get("properties", {})
    if "allOf" in json.dumps([schema, theirs.objects]) or schema.get("type") != "object":
        return  # of which no maker of instances knows
    told = {name: held for name, held in schema.get("properties", {}).items() if name in known}
    maker = Maker(theirs.objects, random.Random(f"{SEED}:{subject.name}:theirs"), budget)
    for instance in instances(maker, {**schema, "properties": told}, theirs.judge, nested=False):
        yield {key: value for key, value in instance.items() if key in known}
