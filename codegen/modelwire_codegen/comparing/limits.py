"""Limits of one value: whether what the former ones let through, the new ones do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, Finding
from modelwire_codegen.comparing.words import code, was
from modelwire_codegen.lower.fragments import size_pattern

Json = Mapping[str, Any]
_INFINITE = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class _Range:
    """A keyword pair, and how its ends are told."""

    low: str
    high: str
    least: str
    most: str


_RANGES: Mapping[str, tuple[_Range, ...]] = {
    "number": (_Range("minimum", "maximum", "at least {}", "at most {}"),),
    "string": (
        _Range("minLength", "maxLength", "at least {} characters", "at most {} characters"),
    ),
    "array": (_Range("minItems", "maxItems", "at least {} items", "at most {} items"),),
}
_INNER = {"pixels": "pixels in all", "aspect": "wide to high"}


def compare_limits(kind: str, old: Json, new: Json, subject: str) -> Iterator[Finding]:
    """Compare the limits of values of one kind."""
    for pair in _RANGES.get(kind, ()):
        yield from _ends(_bounds(old, pair, kind), _bounds(new, pair, kind), pair, subject)
    if kind == "number":
        yield from _steps(old, new, subject)
    if kind == "string":
        yield from _forms(old, new, subject)
        for key, words in _INNER.items():
            yield from compare_ranges(old.get(key), new.get(key), words, subject)
    if kind == "array" and bool(old.get("uniqueItems")) != bool(new.get("uniqueItems")):
        strict = bool(new.get("uniqueItems"))
        text = "may not hold an item twice" if strict else "may hold an item twice"
        yield _finding(subject, text, tighter=strict)
    yield from _of_model(old, new, subject)


def compare_ranges(old: Any, new: Any, words: str, subject: str) -> Iterator[Finding]:
    """Compare two closed ranges of something computed; None is no limit."""
    if isinstance(old, Mapping) or isinstance(new, Mapping):
        pair = _Range("minimum", "maximum", f"at least {{}} {words}", f"at most {{}} {words}")
        held = [side if isinstance(side, Mapping) else {} for side in (old, new)]
        ends = [_bounds(side, pair, "") for side in held]
        yield from _ends(ends[0], ends[1], pair, subject)


def compare_file_limits(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    """Compare the limits on the file behind a value."""
    before, after = map(_durations, (old, new))
    yield from compare_ranges(before, after, "seconds", subject)
    before, after = map(_sizes, (old, new))
    yield from compare_ranges(before, after, "bytes", subject)


def _durations(limits: Json) -> Json:
    return dict(zip(("minimum", "maximum"), limits.get("seconds", ()), strict=False))


def _sizes(limits: Json) -> Json:
    return {"maximum": limits["bytes"]} if "bytes" in limits else {}


_End = tuple[Decimal, bool]
"""A bound, and whether it is itself outside."""


def _bounds(data: Json, pair: _Range, kind: str) -> tuple[_End, _End]:
    """Give both ends; of whole numbers an end that is outside is the next one inside."""
    low = max(
        (_number(data.get(pair.low), -_INFINITE), False),
        (_number(data.get("exclusiveMinimum"), -_INFINITE), True),
    )
    high = min(
        (_number(data.get(pair.high), _INFINITE), 1),
        (_number(data.get("exclusiveMaximum"), _INFINITE), 0),
    )
    top = (high[0], not high[1])
    if kind == "number" and data.get("type") == "integer":
        return _whole(low, 1), _whole(top, -1)
    return low, top


def _whole(end: _End, step: int) -> _End:
    value, outside = end
    if not value.is_finite():
        return value, False
    rounded = value.to_integral_value("ROUND_CEILING" if step > 0 else "ROUND_FLOOR")
    return (rounded + step if outside and rounded == value else rounded), False


def _number(value: Any, otherwise: Decimal) -> Decimal:
    return otherwise if value is None else Decimal(str(value))


def _ends(
    old: tuple[_End, _End], new: tuple[_End, _End], pair: _Range, subject: str
) -> Iterator[Finding]:
    words = (pair.least, pair.most)
    for at, sign in ((0, 1), (1, -1)):
        before, after = old[at], new[at]
        if not before[0].is_finite() and not after[0].is_finite():
            continue
        if before != after:
            if before[0] == after[0]:
                tighter = after[1]
            else:
                tighter = (after[0] - before[0]) * sign > 0
            text = was(_end(after, words[at]), _end(before, words[at]))
            yield _finding(subject, text, tighter=tighter)


def _end(end: _End, words: str) -> str:
    value, outside = end
    if not value.is_finite():
        return "any"
    text = words.format(f"{value.normalize():f}")
    return text.replace("at least", "above").replace("at most", "below") if outside else text


def _steps(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    before, after = _step(old), _step(new)
    if before == after:
        return
    tighter = after is not None and (before is None or before % after != 0)
    if old.get("type") != new.get("type") and {before, after} <= {None, Decimal(1)}:
        text = "takes whole numbers only" if tighter else "takes numbers with fractions as well"
        kind = "type-narrowed" if tighter else "type-widened"
        effect = BREAKING if tighter else COMPATIBLE
        yield Finding(kind, subject, f"{code(subject)} {text}.", effect)
        return
    told = [
        f"a multiple of {step.normalize():f}" if step else "any number" for step in (before, after)
    ]
    yield _finding(subject, was(told[1], told[0]), tighter=tighter)


def _step(data: Json) -> Decimal | None:
    if "multipleOf" in data:
        return Decimal(str(data["multipleOf"]))
    return Decimal(1) if data.get("type") == "integer" else None


def _forms(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    before, after = (data.get("pattern") or size_pattern(data) for data in (old, new))
    if before != after:
        text = was(
            f"of the form {code(after)}" if after else "of any form",
            code(before) if before else "any",
        )
        yield _finding(subject, text, tighter=bool(after))


def _of_model(old: Json, new: Json, subject: str) -> Iterator[Finding]:
    before, after = old.get("model_limit"), new.get("model_limit")
    if before != after:
        text = (
            f"at most the model's own {code(after)}" if after else "free of the model's own limit"
        )
        yield _finding(subject, text, tighter=bool(after))


def _finding(subject: str, text: str, *, tighter: bool) -> Finding:
    kind = "limit-tightened" if tighter else "limit-loosened"
    effect = BREAKING if tighter else COMPATIBLE
    return Finding(kind, subject, f"{code(subject)}: {text}.", wire=effect)
