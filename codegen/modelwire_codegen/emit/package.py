"""What a vendor has once, and the package around the vendors: clients, vendor data, catalogs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from modelwire_codegen.emit.docs import index
from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.namespaces import STYLES, Members, Style, members
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.ir import Catalog, Import, Model, RecordUse, Vendor
from modelwire_codegen.python_text import literal, string, tuple_of, wrap
from modelwire_codegen.runtime_names import FEATURES, runtime_import

_Inputs = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Caller:
    name: str
    key: str
    doc: tuple[str, ...]


def plan_vendor(vendor: Vendor) -> Iterable[Plan]:
    """Plan the modules that a vendor's package has once."""
    folder, source = vendor.package.replace(".", "/"), f"{vendor.id}/"
    facts = {key: vendor.facts.get(key) for key in _VENDOR_KEYS}
    names = tuple(item.name for item in vendor.namespaces)
    words = (vendor.title, vendor.summary, vendor.class_name)
    own = tuple(item for item in vendor.namespaces if item.is_client)

    def once(name: str, inputs: _Inputs, render: Callable[[Vendor], str], template: str) -> Plan:
        return Plan(f"{folder}/{name}", source, inputs, partial(render, vendor), (template,))

    offered = (words, names, own, vendor.features, facts["auth"], facts["client_headers"])
    for style in STYLES:
        client = partial(_client, style)
        yield once(f"{style.folder}client.py", offered, client, "client.py.jinja")
    known = (facts, names, vendor.features, vendor.record_uses)
    yield once("_vendor.py", known, _vendor, "vendor.py.jinja")
    rows = once("_catalog.py", (vendor.models,), _catalog, "catalog.py.jinja")
    yield replace(rows, is_table=True)
    yield once("MODELS.md", (vendor.title, vendor.models), index, "index.md.jinja")


def plan_package(catalog: Catalog) -> Iterable[Plan]:
    """Plan the modules of the package itself."""
    folder, headings = catalog.package, (catalog.headings,)
    models = partial(_models, catalog)
    yield Plan(f"{folder}/_models.py", "", headings, models, ("models.py.jinja",))
    yield Plan(f"{folder}/py.typed", "", (), str)


_VENDOR_KEYS = (
    *("title", "base_url", "base_url_env", "socket_url", "bases", "auth", "client_headers", "docs"),
    *("routes", "results", "errors"),
)


def _client(style: Style, vendor: Vendor) -> str:
    features = [FEATURES[name][STYLES.index(style)] for name in vendor.features]
    bases = [*features, f"{style.prefix}Client"]
    spaces = [item for item in vendor.namespaces if not item.is_client]
    inner = f"{vendor.package}.{style.folder.replace('/', '.')}"
    checked = [Import(f"{inner}{item.name}", f"{style.prefix}{item.class_name}") for item in spaces]
    own = next((item for item in vendor.namespaces if item.is_client), None)
    found = members(vendor, own) if own is not None else Members((), (), ())
    callers = _callers(vendor)
    settings = [f"{style.prefix}ClientSettings", "Unpack"] if callers else []
    checked += [*found.imports, *map(runtime_import, settings)]
    return render(
        "client.py.jinja",
        file=head(f"{vendor.id}/", map(runtime_import, ("TYPE_CHECKING", *bases)), checked),
        vendor=vendor,
        style=style,
        bases=", ".join(bases),
        summary=wrap(_summary(style, vendor), indent=4),
        namespaces=spaces,
        members=found,
        callers=callers,
        vendor_module=string(f"{vendor.package}._vendor"),
    )


def _summary(style: Style, vendor: Vendor) -> str:
    if style.prefix:
        return f"{vendor.title} for asyncio: the same surface as `{vendor.class_name}`, awaited."
    env = " or ".join(vendor.facts["auth"]["env"])
    return f"{vendor.title}: {vendor.summary} The key comes from `api_key` or {env}."


def _callers(vendor: Vendor) -> list[_Caller]:
    """Give the keywords of the constructor that say for whom a client calls."""
    return [
        _Caller(
            name,
            string(name),
            tuple(
                wrap(
                    f"{name}: {data['description']}"
                    + (f" {data['env']} when None." if "env" in data else ""),
                    indent=16,
                    hang=4,
                )
            ),
        )
        for name, data in vendor.facts.get("client_headers", {}).items()
    ]


def _vendor(vendor: Vendor) -> str:
    facts = vendor.facts
    auth = facts["auth"]
    used = {"Auth", "Reader", "Route", "Vendor"}
    routes = {name: _route(name, data, used) for name, data in facts["routes"].items()}
    readers = {
        name: _reader(data, vendor.record_uses.get(name)) for name, data in facts["results"].items()
    }
    arguments = {
        "id": string(vendor.id),
        "title": string(vendor.title),
        "package": string(vendor.package),
        "base_url": string(facts["base_url"]),
        "base_url_env": literal(facts.get("base_url_env")),
        "auth": _auth(auth),
        "docs": string(facts["docs"]),
        "namespaces": _strings([item.name for item in vendor.namespaces]),
        "routes": _mapping(routes),
        "results": _mapping(readers),
        "errors": literal(facts["errors"]),
        "features": _strings(vendor.features),
    }
    if "socket_url" in facts:
        arguments["socket_url"] = string(facts["socket_url"])
    if "bases" in facts:
        arguments["bases"] = literal(facts["bases"])
    if "client_headers" in facts:
        used.add("ClientHeader")
        arguments["client_headers"] = _mapping(
            {name: _client_header(data) for name, data in facts["client_headers"].items()}
        )
    return render(
        "vendor.py.jinja",
        file=head(f"{vendor.id}/vendor.yaml", map(runtime_import, used)),
        vendor_text=_call("Vendor", arguments),
    )


def _route(name: str, data: Mapping[str, Any], used: set[str]) -> str:
    owns = {key: _call("Owns", _owned(value)) for key, value in data.get("owns", {}).items()}
    adds = {
        key: _call(
            "Adds",
            {word: literal(value[word]) for word in ("value", "when", "why") if word in value},
        )
        for key, value in data.get("adds", {}).items()
    }
    used |= {"Owns"} if owns else set()
    used |= {"Adds"} if adds else set()
    arguments = {"name": string(name), "flow": string(data["flow"]), "path": string(data["path"])}
    arguments["settings"] = literal(data.get("settings", {}))
    arguments["owns"] = _mapping(owns)
    arguments["adds"] = _mapping(adds)
    for key in ("base", "public", "headers"):
        if key in data:
            arguments[key] = literal(data[key])
    if "auth" in data:
        arguments["auth"] = _auth(data["auth"])
    return _call("Route", arguments)


def _auth(data: Mapping[str, Any]) -> str:
    arguments = {"header": string(data["header"]), "prefix": string(data.get("prefix", ""))}
    if "env" in data:
        arguments["env"] = _strings(data["env"])
    return _call("Auth", arguments)


def _client_header(data: Mapping[str, Any]) -> str:
    return _call(
        "ClientHeader", {key: literal(data[key]) for key in ("header", "env") if key in data}
    )


def _owned(data: Mapping[str, Any]) -> dict[str, str]:
    value = data["const"] if data["value"] == "const" else data["value"]
    return {"value": literal(value), "why": string(data["why"])}


def _reader(data: Mapping[str, Any], use: RecordUse | None) -> str:
    arguments = {"kind": string(data["kind"])}
    for key in ("media", "text", "vectors"):
        if key in data:
            arguments[key] = _strings(data[key])
    for key in ("status", "runtime_ms", "cost", "unwrap_list", "input_tokens", "output_tokens"):
        if key in data:
            arguments[key] = literal(data[key])
    if use is not None and use.class_name:
        arguments["record"] = string(use.class_name)
    if use is not None and use.many:
        arguments["many"] = literal(use.many)
    return _call("Reader", arguments)


def _call(name: str, arguments: Mapping[str, str]) -> str:
    return f"{name}({', '.join(f'{key}={value}' for key, value in arguments.items())})"


def _mapping(items: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{string(key)}: {value}" for key, value in items.items()) + "}"


def _strings(values: Iterable[str]) -> str:
    texts = [string(value) for value in values]
    return tuple_of(texts) if texts else "()"


def _catalog(vendor: Vendor) -> str:
    rows = [_row(item) for item in sorted(vendor.models, key=lambda item: item.id)]
    return render("catalog.py.jinja", file=head(f"{vendor.id}/", ()), rows=rows)


def _row(item: Model) -> str:
    fields = [
        string(item.id),
        _strings(item.aliases),
        string(item.namespace),
        string(item.attribute),
        string(item.title),
        string(item.task),
        string(item.state),
        string(item.date),
        string(item.successor),
        string(item.docs),
        string(item.price),
        literal(item.context_length),
        _strings(item.unverified_ids),
    ]
    return f"({', '.join([*fields, *_rare(item)])})"


def _rare(item: Model) -> list[str]:
    """Write what few models have: it stands at the end, and ends where nothing more is said."""
    limits = (item.max_input, item.max_output)
    values = (item.slug, item.kind, *limits, dict(item.capabilities), item.ends)
    plain = ("", "model", None, None, dict[str, bool](), "")
    said = max((at + 1 for at, value in enumerate(values) if value != plain[at]), default=0)
    return [literal(value) for value in values[:said]]


def _models(catalog: Catalog) -> str:
    sources = {vendor.id: string(f"{vendor.package}._catalog") for vendor in catalog.headings}
    imports = [runtime_import("Catalog")]
    return render(
        "models.py.jinja",
        file=head("", imports),
        sources=_mapping(sources),
        group=string(f"{catalog.package}.catalogs"),
    )
