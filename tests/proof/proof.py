"""The comparison: one instance, two verdicts."""

import json
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.ir import ParameterSet
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.validation import validate
from tests.proof.instances import LEAST, Maker, instances, more
from tests.proof.judge import Judge
from tests.proof.sets import Subject

SEED = os.environ.get("MODELWIRE_PROOF_SEED", "2026-11-21")
_MOST_SHOWN = 5


@dataclass(slots=True)
class Verdicts:
    """What a comparison came to."""

    valid: int = 0
    invalid: int = 0
    disagreements: list[str] = field(default_factory=list[str])

    @property
    def compared(self) -> int:
        """How many instances were judged."""
        return self.valid + self.invalid

    def report(self, name: str) -> str:
        """Say what happened, with the seed that repeats it."""
        shown = "\n".join(self.disagreements[:_MOST_SHOWN])
        counts = f"{self.compared} instances, {self.valid} valid, {self.invalid} invalid"
        return f"{name}: {counts}, {len(self.disagreements)} disagreements (seed {SEED})\n{shown}"


def compare(subject: Subject, cls: Any = None, *, seed: str = SEED, budget: int = 0) -> Verdicts:
    """Judge instances of a set by its class and by the reference judge; `budget` bounds them, 0 does not."""
    cls = cls or subject.load()
    judge = Judge(subject.schema, subject.objects)
    verdicts = Verdicts()
    for instance in distinct(subject, judge, seed, budget):
        expected = judge.takes(instance)
        verdicts.valid += expected
        verdicts.invalid += not expected
        if problem := disagreement(subject, cls, judge, instance, expected=expected):
            verdicts.disagreements.append(problem)
    return verdicts


def distinct(
    subject: Subject, judge: Judge, seed: str, budget: int = 0
) -> Iterator[dict[str, Any]]:
    """Give the instances of a set, each once."""
    seen: set[str] = set()
    nested = not isinstance(subject.item, ParameterSet)
    start = f"{seed}:{subject.name}"
    maker = Maker(subject.objects, random.Random(start), budget)
    for instance in instances(maker, subject.schema, judge, nested=nested):
        text = json.dumps(instance)
        if text not in seen:
            seen.add(text)
            yield instance
    if len(seen) >= LEAST:
        return
    for instance in more(maker, subject.schema, judge):
        if len(seen) >= LEAST:
            return
        text = json.dumps(instance)
        if text not in seen:
            seen.add(text)
            yield instance


def disagreement(
    subject: Subject, cls: Any, judge: Judge, instance: dict[str, Any], *, expected: bool
) -> str:
    """Say how the class's verdict differs; empty when it does not."""
    text = json.dumps(instance)[:600]
    faults = faults_of(subject, cls, instance)
    if expected and faults:
        return f"  refused, but valid: {text}\n    {'; '.join(faults)}"
    if not expected and not faults:
        return f"  taken, but invalid: {text}\n    {'; '.join(judge.reasons(instance))}"
    if expected:
        dumped = dumped_by(subject, cls, instance)
        if not same(dumped, instance):
            return f"  dumped differently: {text}\n    {json.dumps(dumped)[:600]}"
        if not judge.takes(dumped):
            return f"  what was dumped is invalid: {text}"
    return ""


def faults_of(subject: Subject, cls: Any, instance: dict[str, Any]) -> list[str]:
    """Judge an instance by the generated class and give its faults."""
    try:
        if isinstance(subject.item, ParameterSet):
            checked = validate(cls, instance, "strict", subject.model_id)
            return [] if same(checked.values, instance) else ["values were changed"]
        cls(**instance)
    except InvalidParams as error:
        return [fault.message for fault in error.faults] or [error.message]
    return []


def dumped_by(subject: Subject, cls: Any, instance: dict[str, Any]) -> Any:
    """Build an object of the class and give what it would send."""
    if isinstance(subject.item, ParameterSet) and subject.item.shared:
        return cls(**{**instance, "model": subject.model_id}).wire()
    return cls(**instance).wire()


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same JSON text but for the order of keys: 1 is not 1.0 here."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def enough(verdicts: Verdicts, least: int = LEAST) -> bool:
    """Tell whether a comparison says anything: enough instances, and of both kinds."""
    return bool(verdicts.valid and verdicts.invalid and verdicts.compared >= least)
