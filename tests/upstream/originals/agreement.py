"""One request, two verdicts: the vendor's own schema, and the class that was generated from the import of it."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from tests.proof.instances import Maker, instances, more
from tests.proof.judge import Judge
from tests.proof.proof import faults_of
from tests.proof.sets import Subject
from tests.upstream.originals.readings import Original
from tests.upstream.originals.views import View

SEED = "2026-11-21"
LEAST = 200
_SHRUNK = 40
"""How many disagreements are made small before they are told; the others are only counted."""


@dataclass(slots=True)
class Agreement:
    """What a comparison came to."""

    valid: int = 0
    invalid: int = 0
    disagreements: list[str] = field(default_factory=list[str])

    @property
    def is_enough(self) -> bool:
        """Whether it says anything: enough requests, and of both kinds."""
        return bool(self.valid and self.invalid and self.valid + self.invalid >= LEAST)


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and what became of it."""

    original: Original
    view: View
    subject: Subject
    owned: dict[str, Any]
    """Fields that the route decides, with values that the original takes."""

    def whole(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Give the request that a caller's parameters become."""
        return {**parameters, **self.owned}


class Reader:
    """The original as a judge of parameters alone, for what makes instances."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair

    def takes(self, parameters: Any) -> bool:
        """Tell whether the original takes a request with these parameters."""
        return self.pair.original.takes(self.pair.whole(parameters))


def pair(original: Original, subject: Subject, owned: frozenset[str]) -> Pair:
    """Bring an original and a set together."""
    view = View(original)
    known = view.schema.get("properties", {})
    needed = {*view.schema.get("required", ())}
    maker = Maker(view.objects, random.Random(SEED))
    filled = {
        name: "0f3c1a52-7c1e-4f0e-9d52-6c0a6a1b2c3d" if "UUID" in name else maker.good(known[name])
        for name in sorted(owned & needed)
    }
    return Pair(original, view, subject, filled)


def lost(pair: Pair, owned: frozenset[str]) -> list[str]:
    """List parameters that only one side knows."""
    theirs = set(pair.view.schema.get("properties", {})) - owned
    ours = set(pair.subject.schema.get("properties", {}))
    return [f"{name}: only upstream has it" for name in sorted(theirs - ours)] + [
        f"{name}: upstream does not have it" for name in sorted(ours - theirs)
    ]


def compare(pair: Pair, budget: int, owned: frozenset[str], cls: Any = None) -> Agreement:
    """Judge requests by both."""
    found = Agreement(disagreements=lost(pair, owned))
    cls = cls or pair.subject.load()
    seen: set[str] = set()
    for parameters in _requests(pair, budget, owned):
        text = json.dumps(parameters)
        if text in seen or owned & parameters.keys():
            continue
        seen.add(text)
        _count(found, pair, cls, parameters)
    return found


def _count(found: Agreement, pair: Pair, cls: Any, parameters: dict[str, Any]) -> None:
    expected = pair.original.takes(pair.whole(parameters))
    found.valid += expected
    found.invalid += not expected
    if _differ(pair, cls, parameters):
        told = len(found.disagreements) < _SHRUNK
        found.disagreements.append(_told(pair, cls, parameters) if told else "one more")


def _differ(pair: Pair, cls: Any, parameters: Any) -> bool:
    taken = not faults_of(pair.subject, cls, parameters)
    return taken is not pair.original.takes(pair.whole(parameters))


def _told(pair: Pair, cls: Any, parameters: dict[str, Any]) -> str:
    """Say how the verdicts differ, on as small a request as shows it."""
    small = shrunk(parameters, lambda smaller: _differ(pair, cls, smaller))
    faults = faults_of(pair.subject, cls, small)
    reasons = pair.original.reasons(pair.whole(small))
    verdict = "refused, but valid" if faults else "taken, but invalid"
    return f"{verdict}: {json.dumps(small)[:700]}\n  {'; '.join(faults or reasons)[:500]}"


def shrunk(value: Any, differs: Callable[[Any], bool]) -> Any:
    """Leave out all parts of a value without which it still shows what it shows."""
    found = value
    for smaller in _smaller(value):
        if differs(smaller):
            return shrunk(smaller, differs)
    return found


def _smaller(value: Any) -> Iterator[Any]:
    """Give a value with one part of it left out, or made smaller."""
    if isinstance(value, dict):
        for name, held in value.items():
            rest = {key: value[key] for key in value if key != name}
            yield rest
            yield from ({**value, name: inner} for inner in _smaller(held))
    elif isinstance(value, list):
        for index, held in enumerate(value):
            yield [*value[:index], *value[index + 1 :]]
            yield from ([*value[:index], inner, *value[index + 1 :]] for inner in _smaller(held))


def _requests(pair: Pair, budget: int, owned: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Give requests around the limits of the original, and around those that its import states."""
    subject = pair.subject
    closed = pair.view.schema.get("additionalProperties") is False
    ours = Maker(subject.objects, random.Random(f"{SEED} ours"), budget)
    known = set(subject.schema.get("properties", {}))
    own_judge = Judge(subject.schema, subject.objects)
    for made in instances(ours, subject.schema, own_judge):
        yield made
    schema = pair.view.without(owned)
    theirs = Maker(pair.view.objects, random.Random(f"{SEED} theirs"), budget)
    reader: Any = Reader(pair)
    for made in (
        *instances(theirs, schema, reader, nested=closed),
        *islice(more(theirs, schema, reader), LEAST),
    ):
        # An open original takes names that it does not know; the package refuses them by intent.
        yield made if closed else {name: made[name] for name in made if name in known}
