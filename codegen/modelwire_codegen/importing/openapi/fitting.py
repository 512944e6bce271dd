"""Fit the draft of a document into a vendor that is there already.

Where calls go and how the key travels stays as the document says it; an operation that only has the id of another document's
is left out; and what its schemas are called does not touch the objects of others.
"""

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft, Json
from modelwire_codegen.importing.facts import differences
from modelwire_codegen.importing.openapi.vendor import NOWHERE
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.tree import cited, reached


@dataclass(frozen=True, slots=True)
class Home:
    """What the specs of a vendor say before a document is read."""

    vendor: Json
    models: tuple[Json, ...] = ()
    objects: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Shared objects by reference."""
    sets: Mapping[str, Json] = field(default_factory=dict[str, Json])
    groups: Mapping[str, Json] = field(default_factory=dict[str, Json])


def clashes(draft: Draft, home: Home) -> frozenset[str]:
    """List the drafted objects that say something else than the object of that name which other documents' models use."""
    scope, own = home.vendor["vendor"], _own(draft, home)
    drafted = {
        f"{scope}/{name}": value
        for data in draft.files.values()
        for name, value in data.get("objects", {}).items()
    }
    holders: list[Any] = []
    for model in home.models:
        if not any(model is each for each in own):
            holders.append(home.vendor["results"].get(model["result"]))
            ways = (model, *model.get("also", ()))
            holders += [
                home.sets[way["set"]] if "set" in way else way.get("params") for way in ways
            ]
    others = reached(holders, home.objects, home.groups)
    return frozenset(
        ref.partition("/")[2]
        for ref in others & set(drafted) & set(home.objects)
        if any(differences(home.objects[ref], home.objects, drafted[ref], drafted))
    )


def _own(draft: Draft, home: Home) -> list[Json]:
    """Give the models at home that the draft is about."""
    vendor = _vendor(draft)
    documents = {each for model in _models(draft) for each in cited(model)}
    addresses = {
        _address(vendor, vendor["routes"][model["route"]], model, home) for model in _models(draft)
    }
    return [
        model
        for model in home.models
        if documents & cited(model) or addresses & set(_addresses(model, home))
    ]


def fitted(draft: Draft, document: Document, home: Home) -> Draft:
    """Give the draft as far as it is this document's, its routes said by what the vendor's own file says."""
    fitting = _Fitting(Draft(copy.deepcopy(dict(draft.files))), home, Findings(document))
    fitting.models()
    fitting.routes()
    return Draft(fitting.draft.files, (*draft.findings, *fitting.findings.all()))


@dataclass(slots=True)
class _Fitting:
    """One draft on its way into one vendor."""

    draft: Draft
    home: Home
    findings: Findings

    def models(self) -> None:
        """Leave out what has another document's name."""
        for data in self.draft.files.values():
            if "models" in data:
                data["models"] = [model for model in data["models"] if self._is_own(model)]

    def _is_own(self, model: Json) -> bool:
        vendor, home = _vendor(self.draft), self.home
        route, name = vendor["routes"][model["route"]], model["id"]
        address = _address(vendor, route, model, home)
        paths = self.findings.document.data["paths"]
        pointer = ("paths", route["path"]) if route["path"] in paths else ("paths",)
        old = next((each for each in home.models if name in (each["id"], each.get("slug"))), None)
        if old is not None and address not in (known := _addresses(old, home)):
            if cited(model) & cited(old):
                message = f"{name} is at {address} here, and at {known[0]} in the specs"
                hint = "correct the route in the vendor file, if the operation has moved"
                self.findings.add(pointer, "MW645", message, hint)
                return True
            message = f"{name} of {_source(old)} is at {known[0]}, that of {_source(model)} at {address}; it is left out"
        elif old is None and (taken := home.vendor["routes"].get(model["route"])) is not None:
            known = [_address(home.vendor, taken, model, home)]
            if address in known:
                return True
            message = f"the route {model['route']} is at {known[0]}, that of {_source(model)} at {address}; it is left out"
        else:
            return True
        hint = "import it by itself under another --name, or into a vendor of its own"
        self.findings.add(pointer, "MW644", message, hint)
        return False

    def routes(self) -> None:
        """Say of each new route which base and which way of carrying the key is its own."""
        made, home = _vendor(self.draft), self.home.vendor
        bases: dict[str, str] = dict(home.get("bases", {}))
        used = {
            way["route"] for model in _models(self.draft) for way in (model, *model.get("also", ()))
        }
        routes: Json = {}
        for name in (name for name in made["routes"] if name in used):
            route = made["routes"][name]
            if name in home["routes"]:
                routes[name] = home["routes"][name]
                self._tell_key(route, made, _key(routes[name], home), "the specs say")
            else:
                routes[name] = self._route(route, made, bases)
        made["routes"] = routes
        made |= {key: copy.deepcopy(home[key]) for key in ("base_url", "auth")}
        made |= {"bases": bases} if bases else {}

    def _route(self, route: Json, made: Json, bases: dict[str, str]) -> Json:
        home, base, own = self.home.vendor, _base(made, route, self.home), dict[str, Any]()
        if base != home["base_url"]:
            free = (name for at in range(2, 999) if (name := f"server_{at}") not in bases)
            own["base"] = next((name for name, url in bases.items() if url == base), "") or next(
                free
            )
            bases[own["base"]] = base
            message = f"calls go to {base}, with the key of {home['vendor']}, whose own are at {home['base_url']}"
            hint = "if the key is another one, import the document into a vendor of its own"
            self.findings.add(("servers",), "MW645", message, hint)
        if self._tell_key(route, made, _key({}, home), f"{home['vendor']} has"):
            own["auth"] = _key(route, made)
        kept = {key: value for key, value in route.items() if key not in ("base", "auth")}
        return {**{key: kept.pop(key) for key in ("summary", "flow")}, **own, **kept}

    def _tell_key(self, route: Json, made: Json, known: Json, whose: str) -> bool:
        """Tell a way of carrying the key that is not the known one."""
        told = _key(route, made)
        if told == known or route.get("public"):
            return False
        message = f"the key travels as {_shown(told)} here, where {whose} {_shown(known)}"
        hint = "check that the vendor's key is meant; another one is a vendor of its own"
        self.findings.add(("security",), "MW645", message, hint)
        return True


def _vendor(draft: Draft) -> Json:
    return next(data for name, data in draft.files.items() if name.endswith("/vendor.yaml"))


def _models(draft: Draft) -> Iterator[Json]:
    return (model for data in draft.files.values() for model in data.get("models", ()))


def _base(vendor: Json, route: Json, home: Home) -> str:
    """Give the server of a route; a document that names none means the vendor's."""
    found: str = vendor["bases"][route["base"]] if "base" in route else vendor["base_url"]
    own: str = home.vendor["base_url"]
    return own if found == NOWHERE else found


def _address(vendor: Json, route: Json, way: Json, home: Home) -> str:
    path = route["path"].replace("{endpoint}", way.get("endpoint", ""))
    return f"{_base(vendor, route, home)}{path}"


def _addresses(model: Json, home: Home) -> list[str]:
    routes: Iterable[Json] = ({**model, **way} for way in (model, *model.get("also", ())))
    return [_address(home.vendor, home.vendor["routes"][way["route"]], way, home) for way in routes]


def _key(route: Json, vendor: Json) -> Json:
    told: Json = route.get("auth") or vendor["auth"]
    return {key: told[key] for key in ("header", "prefix") if key in told}


def _shown(key: Json) -> str:
    return repr(f"{key['header']}: {key.get('prefix', '')}".strip())


def _source(model: Json) -> str:
    return ", ".join(model["sources"])
