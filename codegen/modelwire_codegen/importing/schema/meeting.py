"""What two schemas allow together: the meeting of their forms, kind by kind."""

from collections.abc import Iterable, Iterator, Mapping
from math import lcm
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.importing.schema.dialect import LIMITS
from modelwire_codegen.importing.schema.forms import Extra, Form, Value
from modelwire_codegen.importing.schema.spots import Node

Json = Mapping[str, Any]
MOST_FORMS = 120
_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


class Apart(Exception):
    """Two keywords that no single keyword can say together; `keyword` names them."""

    def __init__(self, keyword: str) -> None:
        super().__init__(keyword)
        self.keyword = keyword


def meet(one: Value, other: Value) -> Value:
    """Give what satisfies both; without forms when nothing does. Of two remarks the first one's stays."""
    forms = tuple(_forms(one, other))
    return Value(
        forms=forms[:MOST_FORMS],
        tests=(*one.tests, *other.tests),
        choices=(*one.choices, *other.choices),
        exclusive=(one.exclusive and _is_anything(other))
        or (other.exclusive and _is_anything(one)),
        notes={**other.notes, **one.notes},
    )


def _is_anything(value: Value) -> bool:
    return all(form.kind == "any" and form.is_open for form in value.forms)


def _forms(one: Value, other: Value) -> Iterator[Form]:
    for here in one.forms:
        for there in other.forms:
            if (found := meet_forms(here, there)) is not None:
                yield found


def meet_forms(one: Form, other: Form) -> Form | None:
    """Give what is of both forms; None when nothing is."""
    if (kind := _kind(one.kind, other.kind)) is None:
        return None
    if one.is_open and kind == other.kind:
        return other
    if (other.is_open and kind == one.kind) or (one.ref and one.ref == other.ref):
        return one
    limits = _limits(kind, one.limits, other.limits)
    values = _values(one, other, limits, kind)
    if values == () or not (fields := _Fields(one, other)).possible:
        return None
    return Form(
        kind=kind,
        values=values,
        known=() if values is not None else _known(one, other, limits, kind),
        limits={} if values is not None else limits,
        media=one.media or other.media,
        items=_together(one.items, other.items),
        fields=fields.found,
        required=tuple(dict.fromkeys((*one.required, *other.required))),
        extra=fields.extra,
        rules=(*one.rules, *(rule for rule in other.rules if rule not in one.rules)),
        sources=one.sources | other.sources,
        mixed=one.mixed or other.mixed or bool(one.ref or other.ref),
    )


def _kind(one: str, other: str) -> str | None:
    if other in (one, "any"):
        return one
    if one == "any":
        return other
    return "integer" if {one, other} == {"integer", "number"} else None


def _together(one: Node, other: Node) -> Node:
    return tuple(dict.fromkeys((*one, *other)))


def _values(one: Form, other: Form, limits: Json, kind: str) -> tuple[Any, ...] | None:
    if one.values is None and other.values is None:
        return None
    lists = [form.values for form in (one, other) if form.values is not None]
    found = lists[0] if len(lists) == 1 else tuple(v for v in lists[0] if _among(v, lists[1]))
    return tuple(value for value in found if satisfies(value, {"type": kind, **limits}))


def _known(one: Form, other: Form, limits: Json, kind: str) -> tuple[Any, ...]:
    found = [*one.known, *(value for value in other.known if not _among(value, one.known))]
    return tuple(value for value in found if satisfies(value, {"type": kind, **limits}))


def _among(value: Any, values: Iterable[Any]) -> bool:
    return any(equal(value, one) for one in values)


def equal(one: Any, other: Any) -> bool:
    """Compare scalars as JSON does: true and false are no numbers."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def satisfies(value: Any, words: Json) -> bool:
    """Tell whether a value keeps to some plain keywords; a pattern among them is one that was found harmless."""
    judged = {key: told for key, told in words.items() if told != "any"}
    return bool(Draft202012Validator(judged).is_valid(value))


def _limits(kind: str, one: Json, other: Json) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for word in LIMITS.get(kind, ()):
        here, there = one.get(word), other.get(word)
        if here is None or there is None or here == there:
            found |= (
                {} if here is None and there is None else {word: there if here is None else here}
            )
        else:
            found[word] = _tighter(word, here, there)
    return found


def _tighter(word: str, here: Any, there: Any) -> Any:
    if word in _LARGER:
        return max(here, there)
    if word in _SMALLER:
        return min(here, there)
    if word == "uniqueItems":
        return here or there
    if word == "multipleOf" and isinstance(here, int) and isinstance(there, int):
        return lcm(here, there)
    raise Apart(word)


class _Fields:
    """The fields of two objects in one; what a closed object does not list cannot be there."""

    def __init__(self, one: Form, other: Form) -> None:
        self.found: dict[str, Node] = {}
        for name in dict.fromkeys((*one.fields, *other.fields)):
            here, there = (_said(form, name) for form in (one, other))
            if here is not None and there is not None:
                self.found[name] = _together(here, there)
        required = {*one.required, *other.required}
        listed = {*one.fields, *other.fields}
        self.possible = not (required & listed) - {*self.found}
        self.extra = _extra(one.extra, other.extra)


def _said(form: Form, name: str) -> Node | None:
    """Give what an object says of a field; None when it must not be there."""
    if name in form.fields:
        return form.fields[name]
    if form.extra is False:
        return None
    return () if form.extra is True else form.extra


def _extra(one: Extra, other: Extra) -> Extra:
    if one is False or other is False:
        return False
    if isinstance(one, tuple) and isinstance(other, tuple):
        return _together(one, other)
    return other if one is True else one
