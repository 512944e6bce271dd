"""Random changes of the real parameter sets: where the diff says that no call breaks, none does.

A request that was valid is judged by the reference judge of the proof on the changed schema, which shares no code with the diff.
"""

import copy
import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from modelwire_codegen.comparing import compare
from modelwire_codegen.comparing.changes import BREAKING, Change
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Catalog
from modelwire_codegen.lower import lower
from modelwire_codegen.resolve import VendorTree
from tests.comparing.mutations import mutated
from tests.proof.instances import Maker, instances
from tests.proof.judge import Judge
from tests.proof.sets import Subject, read, subjects
from tests.support.command import ROOT

SEED = os.environ.get("MODELWIRE_PROOF_SEED", "2026-11-21")
_SETS = 30
_INSTANCES = 60


@dataclass(frozen=True)
class World:
    """The specs as they are, and as they are after one change in each set and each object."""

    old: Mapping[str, Subject]
    new: Mapping[str, Subject]
    done: Mapping[str, str]
    """What was done, by the name of the set."""
    changes: tuple[Mapping[str, list[Change]], Mapping[str, list[Change]]]
    """What the diff says of each set: from old to new, and from new to old."""


@pytest.fixture(scope="module")
def world() -> World:
    """Change each set of the real specs in one thing."""
    trees, catalog = read(ROOT / "specs", "modelwire")
    pick = random.Random(SEED)
    done: dict[str, str] = {}
    others = [_changed(tree, pick, done) for tree in trees]
    # What a change makes inconsistent, such as a default, is reported; the catalog is whole nevertheless.
    after = lower(others, "modelwire", Report())
    sides = [_by_name(trees, catalog), _by_name(others, after)]
    changes = _by_set(catalog, compare(catalog, after)), _by_set(after, compare(after, catalog))
    return World(sides[0], sides[1], done, changes)


def _by_name(trees: list[VendorTree], catalog: Catalog) -> dict[str, Subject]:
    return {subject.name: subject for subject in subjects(trees, catalog)}


def _changed(tree: VendorTree, pick: random.Random, done: dict[str, str]) -> VendorTree:
    other = copy.copy(tree)
    other.own_schemas = {key: copy.copy(schema) for key, schema in tree.own_schemas.items()}
    other.sets = {name: copy.copy(item) for name, item in tree.sets.items()}
    other.objects = {ref: copy.copy(item) for ref, item in tree.objects.items()}
    for key, schema in other.own_schemas.items():
        schema.data, done[f"{key}"] = mutated(schema.data, pick)
    for name, shared in other.sets.items():
        shared.schema = copy.copy(shared.schema)
        shared.schema.data, done[name] = mutated(shared.schema.data, pick)
    for ref, held in other.objects.items():
        if pick.random() < 0.1:
            held.data, done[ref] = mutated(held.data, pick)
    return other


def _by_set(catalog: Catalog, changes: tuple[Change, ...]) -> dict[str, list[Change]]:
    """Sort changes by the sets whose handles they concern."""
    modules: dict[tuple[str, str], str] = {}
    for vendor in catalog.vendors:
        for space in vendor.namespaces:
            for item in space.operations:
                path = item.attribute if space.is_client else f"{space.name}.{item.attribute}"
                modules[vendor.id, path] = f"{vendor.id}.params.{item.module}"
    found: dict[str, list[Change]] = {}
    for change in changes:
        names = {modules.get((place.vendor, place.handle), "") for place in change.places}
        for name in names:
            found.setdefault(name, []).append(change)
    return found


def _valid(subject: Subject, seed: str) -> Iterator[dict[str, Any]]:
    """Give requests that the set takes, without names that the spec does not know."""
    judge = Judge(subject.schema, subject.objects)
    objects = {ref: _closed(held) for ref, held in subject.objects.items()}
    strict = Judge(_closed(subject.schema), objects)
    maker = Maker(subject.objects, random.Random(f"{seed}:{subject.name}"), _INSTANCES)
    try:
        for made in instances(maker, subject.schema, judge, nested=False):
            if judge.takes(made) and strict.takes(made):
                yield made
    except AssertionError as error:  # a change may leave nothing valid
        if "no valid instance" not in str(error):
            raise


def _closed(data: Any) -> Any:
    """Give a schema that takes no fields which the spec does not name."""
    if not isinstance(data, Mapping):
        return data
    made = dict(data)
    if "properties" in made:
        made["properties"] = {name: _closed(held) for name, held in made["properties"].items()}
        return {"additionalProperties": False, **made}
    for key in ("items", "additionalProperties"):
        made |= {key: _closed(made[key])} if key in made else {}
    for key in ("anyOf", "oneOf"):
        made |= {key: [_closed(part) for part in made[key]]} if key in made else {}
    return made


@pytest.mark.parametrize("back", [False, True], ids=["there", "back"])
def test_nothing_breaks_that_the_diff_calls_safe(world: World, back: bool) -> None:
    """No valid request is refused after a change of which the diff says that it breaks no call."""
    before, after = (world.new, world.old) if back else (world.old, world.new)
    names = sorted(name for name in before if ".params." in name and name in after)
    missed: list[str] = []
    seen = breaking = shown = 0
    for name in random.Random(f"{SEED}{back}").sample(names, _SETS):
        changes = world.changes[back].get(name, [])
        breaks = any(change.finding.wire is BREAKING for change in changes)
        judge = Judge(after[name].schema, after[name].objects)
        refused = next(
            (one for one in _valid(before[name], SEED) if not _takes(judge, one, after[name])), None
        )
        seen += 1
        breaking += breaks
        shown += breaks and refused is not None
        if refused is not None and not breaks:
            told = [change.finding.text for change in changes]
            missed.append(f"{name}: {refused}\n    {judge.reasons(refused)}\n    {told}")
    assert not missed, "\n".join(missed[:10])
    assert breaking > seen / 4
    # Of what it calls breaking, most can be shown by some request; random ones do not find all.
    assert shown > breaking / 2, (shown, breaking)


def _takes(judge: Judge, request: dict[str, Any], subject: Subject) -> bool:
    """Tell whether a request is still taken: its names are known, and the judge agrees."""
    known = subject.schema.get("properties", {})
    return bool(subject.schema.get("open") or set(request) <= set(known)) and judge.takes(request)
