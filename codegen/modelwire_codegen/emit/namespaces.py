"""Namespaces: a module and its async twin in `aio/`, a stub of each that lists its handles, and a table of plain rows.

Checkers read the stub, the runtime the table: a program's start does not take longer with every model that a namespace has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.ir import Import, Namespace, Operation, Vendor
from modelwire_codegen.python_text import json_line, prose, string
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class Style:
    """What differs between the modules of a blocking and of an async client."""

    prefix: str
    folder: str
    more: str = ""
    """What the summary of a namespace says besides."""


STYLES = (Style("", ""), Style("Async", "aio/", " For an async client."))


@dataclass(frozen=True, slots=True)
class Members:
    """The handles of a namespace as templates read them, and what a module imports to annotate them."""

    current: tuple[Operation, ...]
    deprecated: tuple["_Going", ...]
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True)
class _Going:
    """A model that is removed or about to be."""

    attribute: str
    module: str
    class_name: str
    message: str
    doc: str


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan the modules of each namespace."""
    folder = vendor.package.replace(".", "/")
    source = f"{vendor.id}/"
    for item in vendor.namespaces:
        if not item.is_client:  # the client's own module says what sits on it
            for style in STYLES:
                yield from _plan_modules(vendor, item, style)
        yield Plan(
            f"{folder}/_{item.name}.py",
            source,
            (item,),
            partial(_table, vendor, item),
            ("table.py.jinja",),
            is_table=True,
        )


def _plan_modules(vendor: Vendor, item: Namespace, style: Style) -> Iterable[Plan]:
    path = f"{vendor.package.replace('.', '/')}/{style.folder}{item.name}"
    named = (item.name, item.class_name, item.summary)
    for suffix, inputs, text in (("py", named, _module), ("pyi", (item,), _stub)):
        yield Plan(
            f"{path}.{suffix}",
            f"{vendor.id}/",
            inputs,
            partial(text, vendor, item, style),
            (f"namespace.{suffix}.jinja",),
        )


def members(vendor: Vendor, item: Namespace) -> Members:
    """Sort a namespace's handles into those that stay and those that go."""
    deprecated = tuple(
        _Going(
            operation.attribute,
            operation.module,
            operation.class_name,
            string(operation.deprecation),
            prose(f"{operation.deprecation[:1].upper()}{operation.deprecation[1:]}."),
        )
        for operation in item.operations
        if operation.deprecation
    )
    current = tuple(operation for operation in item.operations if not operation.deprecation)
    # A checker looks for each module that is imported, whether its model is used or not: those of this namespace, and no others.
    # No attribute begins with an underscore, so none hides a module.
    modules = sorted({operation.module for operation in item.operations})
    imports = [Import(f"{vendor.package}.handles", f"{name} as _{name}") for name in modules]
    if deprecated:
        imports.append(runtime_import("deprecated"))
    return Members(current, deprecated, tuple(imports))


def _module(vendor: Vendor, item: Namespace, style: Style) -> str:
    return render(
        "namespace.py.jinja",
        file=head(f"{vendor.id}/", [_base(style)]),
        namespace=item,
        style=style,
        summary=prose(item.summary + style.more),
        vendor_package=string(vendor.package),
        namespace_name=string(item.name),
    )


def _stub(vendor: Vendor, item: Namespace, style: Style) -> str:
    found = members(vendor, item)
    return render(
        "namespace.pyi.jinja",
        file=head(f"{vendor.id}/", [_base(style), *found.imports]),
        namespace=item,
        members=found,
        style=style,
    )


def _base(style: Style) -> Import:
    return runtime_import(f"{style.prefix}Namespace")


def _table(vendor: Vendor, item: Namespace) -> str:
    rows = [
        f"{json_line(operation.attribute)}: {json_line(_row(operation))}"
        for operation in item.operations
    ]
    imports = [runtime_import("Table")]
    return render("table.py.jinja", file=head(f"{vendor.id}/", imports), lines=",\n".join(rows))


def _row(operation: Operation) -> list[str | None]:
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
    return fields
