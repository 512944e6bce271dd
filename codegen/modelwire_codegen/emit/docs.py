"""Pages: one a parameter set, an index a vendor. They are built from the same IR as the code, into an ignored folder."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, inf
from typing import Any

from modelwire_codegen.emit.environment import render
from modelwire_codegen.ir import Catalog, Model, Param, ParameterSet, Vendor
from modelwire_codegen.lower import prose
from modelwire_codegen.python_text import string


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    wire: str
    type: str
    text: str
    required: str


@dataclass(frozen=True, slots=True)
class _Line:
    id: str
    call: str
    task: str
    state: str
    price: str
    docs: str
    page: str


def pages(catalog: Catalog) -> dict[str, str]:
    """Give every page by its path."""
    found: dict[str, str] = {}
    for vendor in catalog.vendors:
        found[f"{vendor.id}/README.md"] = index(vendor, links=True)
        for item in vendor.sets:
            found[f"{vendor.id}/{item.module}.md"] = _page(vendor, item)
    return found


def index(vendor: Vendor, *, links: bool = False) -> str:
    """Give the table of a vendor's models."""
    lines = [
        _line(vendor, model, links=links)
        for model in sorted(vendor.models, key=lambda item: item.id)
    ]
    return render("index.md.jinja", vendor=vendor, title=cell(vendor.title), lines=lines)


def _line(vendor: Vendor, model: Model, *, links: bool) -> _Line:
    return _Line(
        id=cell(model.id),
        call=_path(vendor, model.namespace, model.attribute),
        task=cell(model.task),
        state=cell(model.lifecycle),
        price=cell(model.price),
        docs=f"[page]({model.docs})" if model.docs else "",
        page=f"[{cell(model.title)}]({model.set_module}.md)" if links else cell(model.title),
    )


def _page(vendor: Vendor, item: ParameterSet) -> str:
    models = [model for model in vendor.models if model.id in item.model_ids]
    return render(
        "page.md.jinja",
        set=item,
        title=cell(item.title),
        models=[_line(vendor, model, links=False) for model in models],
        params=[_row(param) for param in item.params],
        rules=[cell(text) for text in item.rule_texts],
        sample=_sample(vendor, item),
        notes=[cell(note) for model in models for note in _notes(model)],
        sources=sorted(
            {cell(source) for model in models for source in model.facts.get("sources", ())}
        ),
    )


def _notes(model: Model) -> Iterable[str]:
    yield from model.facts.get("notes", ())
    for conflict in model.facts.get("conflicts", ()):
        why = f": {conflict['why']}" if "why" in conflict else ""
        yield f"Sources disagree on {conflict['at']}; {conflict['chosen']} was chosen{why}"


def _row(param: Param) -> _Row:
    return _Row(
        name=param.name,
        wire=cell(param.wire) if param.wire != param.name else "",
        type=cell(param.annotation),
        text=cell(param.text),
        required="yes" if param.required else "",
    )


def _sample(vendor: Vendor, item: ParameterSet) -> str:
    operation = next(
        found
        for namespace in vendor.namespaces
        for found in namespace.operations
        if found.module == item.module
    )
    space = next(name.name for name in vendor.namespaces if operation in name.operations)
    arguments = ", ".join(
        f"{param.name}={_value(param.facts)}" for param in item.params if param.required
    )
    return f"{_path(vendor, space, operation.attribute)}({arguments})"


def _path(vendor: Vendor, namespace: str, attribute: str) -> str:
    inner = "" if namespace == "client" else f"{namespace}."
    return f"{vendor.id}.{inner}{attribute}"


def _value(facts: Mapping[str, Any]) -> str:
    """Write a value that a reader understands as an example."""
    values = facts.get("enum") or facts.get("known_values")
    if isinstance(values, list) and values:
        return string(values[0]) if isinstance(values[0], str) else str(values[0])
    kind = str(facts.get("type"))
    if kind in ("integer", "number"):
        return _number(facts)
    return {"string": '"..."', "boolean": "True", "array": "[...]"}.get(kind, "...")


def _number(facts: Mapping[str, Any]) -> str:
    """Write a number that the parameter takes, as far as its own limits say: an example is there to be tried."""
    least = min(max(1, facts.get("minimum", 1)), facts.get("maximum", inf))
    step = facts.get("multipleOf")
    found = ceil(least / step) * step if step else least
    return str(found if facts["type"] == "integer" else float(f"{found:.6g}"))


def cell(text: str) -> str:
    """Make text safe inside a Markdown table: no column, markup or line of its own."""
    flat = " ".join(prose.printable(text).split())
    for char in "\\`*_{}[]<>|#":
        flat = flat.replace(char, f"&#{ord(char)};" if char in "<>|`" else f"\\{char}")
    return flat
