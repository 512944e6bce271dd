"""What any of several forms allows: the same said once, closed lists in one, open ones with what is known of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from modelwire_codegen.importing.schema.forms import Form
from modelwire_codegen.importing.schema.meeting import equal


def join(forms: Iterable[Form]) -> tuple[Form, ...]:
    """Give forms that together allow the same, as few as may be and in their order."""
    found = _distinct(forms)
    if any(form.kind == "any" and form.is_open for form in found):
        return (Form("any"),)
    found = _without_swallowed(_one_mapping(found))
    for kind in ("string", "integer", "number", "boolean", "null"):
        found = _one_list(found, kind)
    return tuple(found)


def swallows(forms: Sequence[Form]) -> bool:
    """Tell whether one object among several is of free names, beside which the fields of the others say nothing."""
    objects = [form for form in forms if form.kind == "object"]
    return any(form.fields for form in objects) and not all(form.fields for form in objects)


def _one_mapping(forms: list[Form]) -> list[Form]:
    """Put objects into one that takes any field where one of them is of free names: no class stands beside a mapping."""
    if not swallows(forms):
        return forms
    first = next(index for index, form in enumerate(forms) if form.kind == "object")
    rest = [form for form in forms if form.kind != "object"]
    return [*rest[:first], Form("object"), *rest[first:]]


def _distinct(forms: Iterable[Form]) -> list[Form]:
    found: list[Form] = []
    for form in forms:
        if not any(_same(form, one) for one in found):
            found.append(form)
    return found


def _same(one: Form, other: Form) -> bool:
    if one.ref or other.ref:
        return one.ref == other.ref
    bare = (replace(form, union=None, sources=frozenset(), mixed=False) for form in (one, other))
    first, second = bare
    return first == second and repr(first.values) == repr(second.values)


def _without_swallowed(forms: list[Form]) -> list[Form]:
    """Leave out what an open form of the kind allows anyway."""
    open_kinds = {form.kind for form in forms if form.is_open and form.kind != "string"}
    found: list[Form] = []
    for form in forms:
        wider = "number" if form.kind == "integer" else form.kind
        swallowed = wider in open_kinds and not (form.is_open and form.kind == wider)
        if not swallowed or (form.kind == "integer" and wider == "integer"):
            found.append(form)
    return found


def _one_list(forms: list[Form], kind: str) -> list[Form]:
    """Put the closed lists of one kind into one, beside an open form of the kind as what is known of it."""
    lists = [
        form for form in forms if form.kind == kind and (form.values is not None or form.known)
    ]
    opened = [form for form in forms if form.kind == kind and _is_plain(form)]
    if len(lists) + len(opened) < 2 or not lists:
        return forms
    values: list[Any] = []
    for form in lists:
        for value in form.values if form.values is not None else form.known:
            if not any(equal(value, one) for one in values):
                values.append(value)
    is_open = bool(opened) or any(form.known for form in lists)
    first = lists[0]
    union = first.union if all(form.union == first.union for form in (*lists, *opened)) else None
    made = Form(kind, known=tuple(values)) if is_open else Form(kind, values=tuple(values))
    made = replace(made, union=union)
    spot = min(forms.index(form) for form in (*lists, *opened))
    rest = [form for form in forms if form not in lists and form not in opened]
    return [*rest[:spot], made, *rest[spot:]]


def _is_plain(form: Form) -> bool:
    return form.values is None and not form.known and not form.limits and not form.media
