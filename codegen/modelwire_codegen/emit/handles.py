"""Handles, and the dictionaries that they take: modules that import no Pydantic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Head, Plan, head
from modelwire_codegen.ir import Import, Kind, ObjectType, ParameterSet, UnionType, Vendor
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class Style:
    """What tells a blocking handle from its async twin."""

    prefix: str
    bases: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A type alias, with lines of the docstring below it."""

    name: str
    annotation: str
    doc: tuple[str, ...]


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan a handles module for each set, and inputs modules for objects and unions."""
    folder = vendor.package.replace(".", "/")
    for item in vendor.sets:
        path = f"{folder}/handles/{item.module}.py"
        yield Plan(
            path, item.source, (item,), partial(_of_set, vendor, item), ("handles.py.jinja",)
        )
    for things in modules(vendor):
        path = f"{folder}/inputs/{things[0].module}.py"
        yield Plan(
            path, things[0].source, things, partial(_of_objects, things), ("inputs.py.jinja",)
        )
    for union in vendor.unions:
        path = f"{folder}/inputs/{union.module}.py"
        yield Plan(path, union.source, (union,), partial(_of_union, union), ("union.py.jinja",))


def modules(vendor: Vendor) -> list[tuple[ObjectType, ...]]:
    """Give the objects of a vendor by module; those that hold one another in a circle share one."""
    found: dict[str, list[ObjectType]] = {}
    for item in vendor.objects:
        found.setdefault(item.module, []).append(item)
    return [tuple(things) for things in found.values()]


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
    names |= {kind.stream, f"Async{kind.stream}"} if kind.streams else set()
    return names


def _style(item: ParameterSet, prefix: str, result: str, awaited: str) -> Style:
    kind = item.kind
    given = [awaited.format(result)]
    given += [awaited.format(f"{prefix}Job[{result}]")] if kind.jobs else []
    given += [f"{prefix}{kind.stream}"] if kind.streams else []
    verbs = f"{item.class_name}Calls[{', '.join(given)}]"
    about = f"{result}, {prefix}{kind.stream}" if kind.handle == "StreamHandle" else result
    return Style(prefix, f"{verbs}, {prefix}{kind.handle}[{about}]")


def _of_objects(things: tuple[ObjectType, ...]) -> str:
    names = {"TypedDict"}
    if any(param.required for item in things for param in item.params):
        names.add("Required")
    imports = [*map(runtime_import, names), *(one for it in things for one in it.input_imports)]
    return render("inputs.py.jinja", file=head(things[0].source, imports), objects=things)


def _of_union(item: UnionType) -> str:
    imports = [runtime_import("TypeAlias"), *item.input_imports]
    aliases = [Alias(f"{item.class_name}Input", item.inputs, item.doc)]
    if item.marks:
        doc = (f"A `{item.class_name}` that is made already.",)
        aliases.append(Alias(f"{item.class_name}Object", item.marks, doc))
    return render("union.py.jinja", file=head(item.source, imports), aliases=aliases)


def _head(
    item: ParameterSet,
    names: set[str],
    checker_imports: Iterable[Import] = (),
    more: Iterable[Import] = (),
) -> Head:
    imports = [*map(runtime_import, names), *item.input_imports, *more]
    return head(item.source, imports, checker_imports)
