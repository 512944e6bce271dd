"""Handles, and the dictionaries that they take: modules that import no Pydantic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Head, Plan, head
from modelwire_codegen.ir import Import, ObjectType, ParameterSet, Vendor
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class Style:
    """The words in which a blocking and an async class differ."""

    prefix: str
    def_: str
    await_: str
    result: str
    base: str


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
    names = {"TYPE_CHECKING", "TypedDict", "Unpack", kind.result, kind.async_result}
    names |= {kind.handle, f"Async{kind.handle}"}
    if any(param.required for param in item.params):
        names.add("Required")
    if any(not param.required for param in item.params):
        names.add("OMIT")
    checked = {
        "Job": kind.jobs,
        "AsyncJob": kind.jobs,
        "TextStream": kind.streams,
        "AsyncTextStream": kind.streams,
    }
    names |= {name for name, wanted in checked.items() if wanted}
    params = Import(f"{vendor.package}.params.{item.module}", f"{item.class_name}Params")
    return render(
        "handles.py.jinja",
        file=_head(item, names, (*item.checker_imports, params)),
        set=item,
        sync=Style("", "def", "", kind.result, f"{kind.handle}[{kind.result}]"),
        async_=Style(
            "Async",
            "async def",
            "await ",
            kind.async_result,
            f"Async{kind.handle}[{kind.async_result}]",
        ),
    )


def _of_object(item: ObjectType) -> str:
    names = {"TypedDict"}
    if any(param.required for param in item.params):
        names.add("Required")
    if item.class_imports:
        names.add("TYPE_CHECKING")
    return render("inputs.py.jinja", file=_head(item, names, item.class_imports), object=item)


def _head(
    item: ParameterSet | ObjectType, names: set[str], checker_imports: Iterable[Import]
) -> Head:
    imports = [*map(runtime_import, names), *item.input_imports]
    return head(item.source, imports, checker_imports)
