"""Records: the classes of results that are data, all of a vendor's in one module."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.ir import Record, RecordField, Vendor
from modelwire_codegen.python_text import prose, string, tuple_of
from modelwire_codegen.runtime_names import runtime_import


@dataclass(frozen=True, slots=True)
class _View:
    """A record as its template reads it; texts are Python, empty where there is nothing to say."""

    class_name: str
    summary: tuple[str, ...]
    fields: tuple[RecordField, ...]
    tables: tuple[str, ...]
    """What the base class reads by, an assignment each."""


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan the module of a vendor's records, where there are any."""
    if vendor.records:
        path = f"{vendor.package.replace('.', '/')}/records.py"
        inputs = (vendor.title, vendor.records)
        yield Plan(
            path,
            f"{vendor.id}/vendor.yaml",
            inputs,
            partial(_module, vendor),
            ("records.py.jinja",),
        )


def _module(vendor: Vendor) -> str:
    annotations = " ".join(field.annotation for item in vendor.records for field in item.fields)
    views = [_view(item) for item in vendor.records]
    tables = " ".join(line for view in views for line in view.tables)
    used = [name for name in ("Any", "ClassVar", "Mapping") if name in annotations + tables]
    return render(
        "records.py.jinja",
        file=head(f"{vendor.id}/vendor.yaml", map(runtime_import, ["Record", *used])),
        title=prose(vendor.title),
        records=views,
    )


def _view(item: Record) -> _View:
    wires = {field.name: field.wire for field in item.fields if field.name != field.wire}
    parts = {field.name: field.part for field in item.fields if field.part}
    lists = [string(field.name) for field in item.fields if field.is_list]
    named = (("_wires", wires), ("_parts", parts))
    tables = [f"{name}: ClassVar[Mapping[str, str]] = {_mapping(d)}" for name, d in named if d]
    tables += [f"_lists = {tuple_of(lists)}"] if lists else []
    return _View(item.class_name, item.summary, item.fields, tuple(tables))


def _mapping(items: Mapping[str, str]) -> str:
    pairs = [f"{string(key)}: {string(value)}" for key, value in items.items()]
    return "{" + ", ".join(pairs) + "}"
