"""Judge a condition where parameters are known in part: True, False, or None where it depends on more than is known.

None is also the answer to what these groups of values cannot tell, such as what lies within a list. A condition is only ever
called impossible when the answer is False, so what is left open never raises an alarm.

A field of an object is known under the names that lead to it, with slashes between, which no wire name holds: `inputs/mask`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen.linting.domains import ABSENT, Some
from modelwire_codegen.lower.fragments import listed
from modelwire_codegen.lower.judge import exact, is_of, kind, same
from modelwire_codegen.lower.matching import matches

Json = Mapping[str, Any]
Known = Mapping[str, Some]
Answer = bool | None


def holds(data: Json, known: Known, at: str = "") -> Answer:
    """Judge a condition on a request, or on the object that `at` leads to."""
    return every(_answers(data, known, at))


def _answers(data: Json, known: Known, at: str) -> Iterator[Answer]:
    yield from _of_fields(data, known, at)
    for key in ("pixels", "aspect"):
        if key in data:
            yield _within(key, data[key], known)
    yield from _joined(data, lambda part: holds(part, known, at))


def _of_fields(data: Json, known: Known, at: str) -> Iterator[Answer]:
    for name in data.get("required", ()):
        yield _is_set(at + name, known)
    for name, test in data.get("properties", {}).items():
        if test is False:
            yield negated(_is_set(at + name, known))
        elif (some := known.get(at + name)) is None:
            yield None
        elif some is not ABSENT:
            yield passes(test, some, known, f"{at}{name}/")
    for name, others in data.get("dependentRequired", {}).items():
        yield implies(_is_set(at + name, known), every(_is_set(at + one, known) for one in others))
    for name, inner in data.get("dependentSchemas", {}).items():
        yield implies(_is_set(at + name, known), holds(inner, known, at))


def _joined(data: Json, judge: Any) -> Iterator[Answer]:
    """Judge what conditions and tests have in common."""
    for part in data.get("allOf", ()):
        yield judge(part)
    if "anyOf" in data:
        yield some_of(judge(part) for part in data["anyOf"])
    if "oneOf" in data:
        yield _one_of([judge(part) for part in data["oneOf"]])
    if "not" in data:
        yield negated(judge(data["not"]))
    if "if" in data:
        test = judge(data["if"])
        yield implies(test, judge(data.get("then", {})))
        yield implies(negated(test), judge(data.get("else", {})))


def _is_set(name: str, known: Known) -> Answer:
    some = known.get(name)
    return None if some is None else some is not ABSENT


def _within(key: str, limits: Json, known: Known) -> Answer:
    width, height = (known.get(name) for name in limits["of"])
    if width is ABSENT or height is ABSENT:
        return True
    if not (width and height and width.is_one and height.is_one):
        return None
    if kind(width.value) != "number" or kind(height.value) != "number" or not height.value:
        return None
    one, other = exact(width.value), exact(height.value)
    found = one * other if key == "pixels" else one / other
    fits = "minimum" not in limits or found >= exact(limits["minimum"])
    return fits and ("maximum" not in limits or found <= exact(limits["maximum"]))


def passes(test: Json, some: Some, known: Known, at: str) -> Answer:
    """Judge a test of one value that is there; `at` leads to its fields."""
    return every(_of_value(test, some, known, at))


def _of_value(test: Json, some: Some, known: Known, at: str) -> Iterator[Answer]:
    if "type" in test:
        yield _is_of(listed(test["type"]), some)
    if "const" in test:
        yield _equals(test["const"], some)
    if "enum" in test:
        yield some_of(_equals(value, some) for value in test["enum"])
    if some.kind == "number":
        yield from _of_number(test, some)
    if some.kind == "string" and "pattern" in test:
        yield matches(test["pattern"], some.value) if some.is_one else None
    if some.kind == "array":
        yield from _of_count(test, some)
        yield _of_elements(test, some)
    if some.kind == "object":
        yield from _of_fields(test, known, at)
    yield from _joined(test, lambda part: passes(part, some, known, at))


def _is_of(kinds: list[str], some: Some) -> Answer:
    if some.is_one:
        return is_of(some.value, kinds)
    if some.kind != "number" or "number" in kinds:
        return some.kind in kinds
    # Among numbers with and without fractions there are both.
    return (True if some.whole else None) if "integer" in kinds else False


def _equals(value: Any, some: Some) -> bool:
    # A group of more than one value holds none that a rule names.
    return some.is_one and same(value, some.value)


def _of_number(test: Json, some: Some) -> Iterator[Answer]:
    for key in ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"):
        if key not in test:
            continue
        limit, least = exact(test[key]), key in ("minimum", "exclusiveMinimum")
        if not some.is_one:
            # The limit is an end of the gap or lies outside it.
            yield (
                some.low is not None and some.low >= limit
                if least
                else some.high is not None and some.high <= limit
            )
        elif exact(some.value) == limit:
            yield not key.startswith("exclusive")
        else:
            yield (exact(some.value) > limit) == least


def _of_count(test: Json, some: Some) -> Iterator[Answer]:
    low, high = some.low or 0, some.high
    if "minItems" in test:
        yield True if low >= test["minItems"] else _unless(high, test["minItems"])
    if "maxItems" in test:
        if high is not None and high <= test["maxItems"]:
            yield True
        else:
            yield False if low > test["maxItems"] else None


def _unless(high: Any, least: int) -> Answer:
    return False if high is not None and high < least else None


def _of_elements(test: Json, some: Some) -> Answer:
    if some.high == 0:
        return "contains" not in test
    return None if "items" in test or "contains" in test else True


# Kleene's logic


def every(answers: Iterable[Answer]) -> Answer:
    """Join answers of which all must be True."""
    found: Answer = True
    for answer in answers:
        if answer is False:
            return False
        if answer is None:
            found = None
    return found


def some_of(answers: Iterable[Answer]) -> Answer:
    """Join answers of which one must be True."""
    return negated(every(negated(answer) for answer in answers))


def negated(answer: Answer) -> Answer:
    """Turn an answer round."""
    return None if answer is None else not answer


def implies(one: Answer, other: Answer) -> Answer:
    """Tell whether the second holds where the first does."""
    return some_of((negated(one), other))


def _one_of(answers: list[Answer]) -> Answer:
    if answers.count(True) > 1:
        return False
    if None in answers:
        return None
    return answers.count(True) == 1
