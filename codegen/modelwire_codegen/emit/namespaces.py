"""Namespaces: a module of annotations for editors beside a module of plain tuples for the runtime."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.ir import Import, Namespace, Operation, Vendor
from modelwire_codegen.python_text import literal, prose, string, tuple_of
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class _Style:
    prefix: str
    summary: str


@dataclass(frozen=True, slots=True)
class _View:
    """A namespace as its template reads it."""

    class_name: str
    operations: tuple[Operation, ...]
    current: tuple[Operation, ...]
    deprecated: tuple["_Going", ...]


@dataclass(frozen=True, slots=True)
class _Going:
    """A model that is removed or about to be."""

    attribute: str
    class_name: str
    message: str
    doc: str


@dataclass(frozen=True, slots=True)
class _Row:
    key: str
    value: str


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan both modules of each namespace."""
    folder = vendor.package.replace(".", "/")
    source = f"{vendor.id}/"
    for item in vendor.namespaces:
        yield Plan(
            f"{folder}/{item.name}.py",
            source,
            (item,),
            partial(_annotations, vendor, item),
        )
        yield Plan(
            f"{folder}/_{item.name}.py",
            source,
            (item,),
            partial(_table, vendor, item),
            is_table=True,
        )


def _annotations(vendor: Vendor, item: Namespace) -> str:
    deprecated = tuple(
        _Going(
            operation.attribute,
            operation.class_name,
            string(operation.deprecation),
            prose(f"{operation.deprecation[:1].upper()}{operation.deprecation[1:]}."),
        )
        for operation in item.operations
        if operation.deprecation
    )
    current = tuple(operation for operation in item.operations if not operation.deprecation)
    checked = [
        Import(f"{vendor.package}.handles.{operation.module}", f"{prefix}{operation.class_name}")
        for operation in item.operations
        for prefix in ("", "Async")
    ]
    if deprecated:
        checked.append(runtime_import("deprecated"))
    names = ["AsyncNamespace", "Namespace", *(["TYPE_CHECKING"] if item.operations else [])]
    return render(
        "namespace.py.jinja",
        file=head(f"{vendor.id}/", map(runtime_import, names), checked),
        namespace=_View(item.class_name, item.operations, current, deprecated),
        styles=(
            _Style("", prose(item.summary)),
            _Style("Async", prose(f"{item.summary} For an async client.")),
        ),
        vendor_package=string(vendor.package),
        namespace_name=string(item.name),
    )


def _table(vendor: Vendor, item: Namespace) -> str:
    rows = [_Row(string(operation.attribute), _row(operation)) for operation in item.operations]
    return render("table.py.jinja", file=head(f"{vendor.id}/", ()), rows=rows)


def _row(operation: Operation) -> str:
    fields = [
        operation.id,
        operation.module,
        operation.class_name,
        operation.route,
        operation.endpoint,
        operation.served_model,
        operation.result,
    ]
    if operation.deprecation:
        fields.append(operation.deprecation)
    return tuple_of(map(literal, fields))
