"""Handles, and the dictionaries that they take: modules that import no Pydantic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Head, Plan, head
from modelwire_codegen.ir import Import, Kind, ObjectType, ParameterSet, Vendor
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class Style:
    """What tells a blocking handle from its async twin."""

    prefix: str
    bases: str


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan a handles module for each set and an inputs module for each object."""
    folder = vendor.package.replace(".", "/")
    for item in vendor.sets:
        path = f"{folder}/handles/{item.module}.py"
        yield Plan(path, item.source, (item,), partial(_of_set, vendor, item))
    for thing in vendor.objects:
        path = f"{folder}/inputs/{thing.module}.py"
        yield Plan(path, thing.source, (thing,), partial(_of_object, thing))


def _of_set(vendor: Vendor, item: ParameterSet) -> str:
    kind = item.kind
    names = {"TYPE_CHECKING", "TypedDict", *kind.names}
    names |= {kind.handle, f"Async{kind.handle}"}
    names |= {"Unpack"} if kind.jobs or kind.streams else set()
    if any(param.required for param in item.params):
        names.add("Required")
    if any(not param.required for param in item.params):
        names.add("OMIT")
    names |= _verb_names(kind)
    params = Import(f"{vendor.package}.params.{item.module}", f"{item.class_name}Params")
    record = [Import(f"{vendor.package}.records", kind.record)] if kind.record else []
    return render(
        "handles.py.jinja",
        file=_head(item, names, [params], record),
        set=item,
        base=f"{_calls(kind)}[{', '.join(_parameters(kind))}]",
        sync=_style(item, "", kind.result, "{}"),
        async_=_style(item, "Async", kind.async_result, "Awaited[{}]"),
    )


def _calls(kind: Kind) -> str:
    return kind.handle.removesuffix("Handle") + "Calls"


def _parameters(kind: Kind) -> list[str]:
    return ["CallT", *(["JobT"] if kind.jobs else []), *(["StreamT"] if kind.streams else [])]


def _verb_names(kind: Kind) -> set[str]:
    """List the runtime names that the types of a set's verbs are made of."""
    names = {_calls(kind), "Awaited", *_parameters(kind)}
    names |= {"Job", "AsyncJob"} if kind.jobs else set()
    names |= {"TextStream", "AsyncTextStream"} if kind.streams else set()
    return names


def _style(item: ParameterSet, prefix: str, result: str, awaited: str) -> Style:
    kind = item.kind
    given = [awaited.format(result)]
    given += [awaited.format(f"{prefix}Job[{result}]")] if kind.jobs else []
    given += [f"{prefix}TextStream"] if kind.streams else []
    verbs = f"{item.class_name}Calls[{', '.join(given)}]"
    return Style(prefix, f"{verbs}, {prefix}{kind.handle}[{result}]")


def _of_object(item: ObjectType) -> str:
    names = {"TypedDict"}
    if any(param.required for param in item.params):
        names.add("Required")
    return render("inputs.py.jinja", file=_head(item, names), object=item)


def _head(
    item: ParameterSet | ObjectType,
    names: set[str],
    checker_imports: Iterable[Import] = (),
    more: Iterable[Import] = (),
) -> Head:
    imports = [*map(runtime_import, names), *item.input_imports, *more]
    return head(item.source, imports, checker_imports)
