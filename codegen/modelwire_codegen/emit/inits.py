"""The `__init__` of each package: what it offers by name, which loads at first touch, and the same as a stub for checkers."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Head, Plan, head, name_order
from modelwire_codegen.ir import Catalog, Heading, Import, Vendor
from modelwire_codegen.python_text import prose, string, tuple_of
from modelwire_codegen.runtime_names import PUBLIC


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    module: str


def plan_vendor(vendor: Vendor) -> Iterable[Plan]:
    """Plan the packages of a vendor: its own, and those in it."""
    folder, source = vendor.package.replace(".", "/"), f"{vendor.id}/"
    listed = (
        (vendor.title, vendor.summary, vendor.class_name),
        tuple((item.class_name, item.module) for item in vendor.objects),
        tuple((item.class_name, item.module, item.classes != "") for item in vendor.unions),
        tuple(item.class_name for item in vendor.records),
        tuple(item.name for item in vendor.choices),
    )
    for name, text, template in (
        ("__init__.py", _vendor, "vendor_init.py.jinja"),
        ("__init__.pyi", _vendor_stub, "init.pyi.jinja"),
    ):
        yield Plan(f"{folder}/{name}", source, listed, partial(text, vendor), (template,))
    for inner in _CONTENTS:
        yield Plan(
            f"{folder}/{inner}/__init__.py",
            source,
            (inner,),
            partial(_marker, source, inner),
            ("marker.py.jinja",),
        )


def plan_package(catalog: Catalog) -> Iterable[Plan]:
    """Plan the package around the vendors."""
    folder, headings = catalog.package, (catalog.headings,)
    for name, text, template in (
        ("__init__.py", _package, "package_init.py.jinja"),
        ("__init__.pyi", _package_stub, "init.pyi.jinja"),
    ):
        yield Plan(f"{folder}/{name}", "", headings, partial(text, catalog), (template,))


_CONTENTS = {
    "aio": "The async client and its namespaces, one module each.",
    "handles": "Handles, one module a parameter set; namespaces load them at first touch.",
    "inputs": "Nested objects as signatures name them: dictionaries, and marks of their classes.",
    "objects": "Nested objects as Pydantic classes.",
    "params": "Parameter sets as Pydantic classes, one module each.",
}


def _marker(source: str, inner: str) -> str:
    return render("marker.py.jinja", file=head(source, ()), summary=_CONTENTS[inner])


def _offered_by_vendor(vendor: Vendor) -> list[Import]:
    imports = _clients(vendor)
    for item in vendor.objects:
        imports.append(Import(f"{vendor.package}.objects.{item.module}", item.class_name))
        imports.append(Import(f"{vendor.package}.inputs.{item.module}", f"{item.class_name}Input"))
    for union in vendor.unions:
        if union.classes:
            module = f"{vendor.package}.objects.{union.module}"
            imports.append(Import(module, union.class_name))
        module = f"{vendor.package}.inputs.{union.module}"
        imports.append(Import(module, f"{union.class_name}Input"))
    imports += [Import(f"{vendor.package}.records", item.class_name) for item in vendor.records]
    imports += [Import(f"{vendor.package}.choices", item.name) for item in vendor.choices]
    return imports


def _clients(vendor: Vendor | Heading) -> list[Import]:
    return [
        Import(f"{vendor.package}.client", vendor.class_name),
        Import(f"{vendor.package}.aio.client", f"Async{vendor.class_name}"),
    ]


def _vendor(vendor: Vendor) -> str:
    return render(
        "vendor_init.py.jinja",
        file=head(f"{vendor.id}/", ()),
        summary=_one_line(f"{vendor.title}: {vendor.summary}"),
        names=_homes(_offered_by_vendor(vendor)),
    )


def _vendor_stub(vendor: Vendor) -> str:
    return _stub(f"{vendor.id}/", _offered_by_vendor(vendor))


def _offered_by_package(catalog: Catalog) -> list[Import]:
    # From the client's own module: a vendor's package lists hundreds of classes, which no checker should read for a client.
    imports = [item for vendor in catalog.headings for item in _clients(vendor)]
    imports += [Import(module, name) for module, names in PUBLIC.items() for name in names]
    imports.append(Import(f"{catalog.package}._models", "models"))
    return imports


def _package(catalog: Catalog) -> str:
    return render(
        "package_init.py.jinja",
        file=head("", ()),
        summary=_one_line(
            f"Typed clients for {', '.join(vendor.title for vendor in catalog.headings)}."
        ),
        names=_homes(_offered_by_package(catalog)),
        vendors=tuple_of(string(vendor.id) for vendor in catalog.headings),
    )


def _package_stub(catalog: Catalog) -> str:
    return _stub("", _offered_by_package(catalog), "VENDORS: tuple[str, ...]")


def _homes(imports: Iterable[Import]) -> list[_Name]:
    ordered = sorted(imports, key=lambda item: name_order(item.name))
    return [_Name(string(item.name), string(item.module)) for item in ordered]


def _stub(source: str, imports: Iterable[Import], *declared: str) -> str:
    return render("init.pyi.jinja", file=_offered(imports, source), declared=declared)


def _offered(imports: Iterable[Import], source: str = "") -> Head:
    """Sort imports that a checker takes for names of the package itself: `A as A` says so without a list of all names."""
    named = [Import(item.module, f"{item.name} as {item.name}") for item in imports]
    return head(source, (), named)


def _one_line(text: str) -> str:
    return prose(" ".join(text.split()))
