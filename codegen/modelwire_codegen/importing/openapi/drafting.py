"""Operations made into spec files: the vendor, an entry an operation, the objects that they share."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.openapi.flows import Work, known_flows, work_of
from modelwire_codegen.importing.openapi.operations import (
    NAMESPACES,
    Operation,
    Operations,
    Wanted,
    classes_of,
    namespace_classes,
)
from modelwire_codegen.importing.openapi.replies import Reader, Replies
from modelwire_codegen.importing.openapi.requests import Request, Requests
from modelwire_codegen.importing.openapi.vendor import BEARER, Service, errors
from modelwire_codegen.importing.schema import prose
from modelwire_codegen.importing.schema.dialect import dialect_of
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.spots import Upstream
from modelwire_codegen.importing.schema.translation import Options, Translation
from modelwire_codegen.runtime_names import PUBLIC

Json = Mapping[str, Any]
_STREAM = {"stream": {"value": "flag", "why": "the verb decides, a plain call or .stream()"}}
_WHOLE = {"stream": {"value": "const", "const": False, "why": "what comes is read whole"}}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the document does not say of itself."""

    vendor: str
    wanted: tuple[Wanted, ...] = ()
    """The operations to import; empty for all of them."""
    title: str = ""
    class_name: str = ""
    base_url: str = ""
    """Left out, the document's first server."""
    source: str = ""
    """What the document is called in `sources`."""
    prose: bool = False
    reserved: frozenset[str] = frozenset()
    """Names that no object of the document may have."""


@dataclass(slots=True)
class Drafting:
    """Makes the draft of one document."""

    document: Document
    settings: Settings
    upstream: Upstream = field(init=False)
    requests: Requests = field(init=False)
    replies: Replies = field(init=False)
    routes: dict[str, Any] = field(default_factory=dict[str, Any])
    readers: dict[str, Any] = field(default_factory=dict[str, Any])
    keys: dict[str, Json | None] = field(default_factory=dict[str, Json | None])
    bases: dict[str, str] = field(default_factory=dict[str, str])
    spaces: set[str] = field(default_factory=set[str])

    def draft(self) -> Draft:
        """Give the spec files: first what is asked, since what is answered takes the names that are left."""
        findings = Findings(self.document)
        self.upstream = Upstream(self.document, findings)
        operations = Operations(self.upstream).find(self.settings.wanted)
        reserved = frozenset(self._class_names(operations)) | self.settings.reserved
        self.requests = Requests(self._translation(reserved, findings))
        asked = [found for one in operations if (found := self._asked(one))]
        objects = self.requests.translation.objects
        taken = {f"{name}{end}" for name in objects for end in ("", "Input", "Object")}
        answers = self._translation(reserved | taken, Findings(self.document), replies=True)
        self.replies = Replies(answers, findings)
        entries = [self._entry(*found) for found in asked]
        vendor = self.settings.vendor
        files: dict[str, Any] = {f"{vendor}/vendor.yaml": self._vendor(operations)}
        files |= {f"{vendor}/models/operations.yaml": {"models": entries}} if entries else {}
        files |= {f"{vendor}/shared/objects.yaml": {"objects": objects}} if objects else {}
        if told := answers.objects:
            files[f"{vendor}/shared/replies.yaml"] = {"objects": told}
        return Draft(files, findings.all())

    def _translation(
        self, reserved: frozenset[str], findings: Findings, *, replies: bool = False
    ) -> Translation:
        options = Options(
            scope=self.settings.vendor,
            dialect=dialect_of(self.document.data),
            prose=self.settings.prose,
            replies=replies,
            reserved=reserved,
        )
        return Translation(self.document, options, findings)

    def _class_names(self, operations: list[Operation]) -> list[str]:
        """List the classes that sets, namespaces and the client bring with them."""
        found = [self._client, f"Async{self._client}", *namespace_classes()]
        for operation in operations:
            found += [*classes_of(operation.name), *classes_of(f"{operation.name}_form")]
        return found

    @property
    def _client(self) -> str:
        name = names.pascal(self.settings.vendor)
        taken = {one for found in PUBLIC.values() for one in found} | namespace_classes()
        free = not {name, f"Async{name}"} & taken
        return self.settings.class_name or (name if free else f"{name}Client")

    # An entry

    def _asked(self, operation: Operation) -> tuple[Operation, Work, list[Request]] | None:
        """Read what an operation takes; None when no call of it can be made."""
        if (work := work_of(operation)) is None:
            message = f"no flow sends {operation.title!r:.80}"
            hint = f"name one of {known_flows()}, or leave the operation out"
            self.upstream.findings.add(operation.spot.pointer, "MW631", message, hint)
            return None
        wanted = operation.wanted
        space, task = wanted.namespace or work.namespace, wanted.task or work.task
        work = replace(work, namespace=space, task=task)
        # Whether a call streams is the verb's to say, where it can.
        streams = operation.method == "post" and (
            work.settings.get("stream") or operation.has_events
        )
        without = frozenset(["stream"] if streams else [])
        kinds = self.requests.media_types(operation)
        found = [self.requests.read(operation, kind, without) for kind in kinds]
        ways = [request for request in found if request is not None]
        return (operation, work, ways) if ways else None

    def _entry(self, operation: Operation, work: Work, ways: list[Request]) -> dict[str, Any]:
        reader = self.replies.read(operation, work)
        self.readers[operation.name] = reader.words
        self.spaces.add(work.namespace)
        for index, request in enumerate(ways):
            name = f"{operation.name}_form" if index else operation.name
            self.routes[name] = self._route(operation, work, reader, request)
        return self._model(operation, work, ways)

    def _route(
        self, operation: Operation, work: Work, reader: Reader, request: Request
    ) -> dict[str, Any]:
        route: dict[str, Any] = {"summary": self._summary(operation), "flow": work.flow}
        keys = Service(self.upstream).keys(operation)
        self.keys[operation.name] = keys
        if keys is None:
            route["public"] = True
        base = Service(self.upstream).own_base(operation)
        if base and not self.settings.base_url and base != self._base_url:
            route["base"] = self.bases.setdefault(base, f"server_{len(self.bases) + 2}")
        route["path"] = request.path
        settings = {**work.settings, **reader.settings, **request.settings}
        route |= {"settings": dict(sorted(settings.items()))} if settings else {}
        if operation.method == "post" and self._takes_stream(operation, work, reader):
            streams = settings.get("stream") is True
            route["owns"] = {
                key: dict(told) for key, told in (_STREAM if streams else _WHOLE).items()
            }
        return route

    def _takes_stream(self, operation: Operation, work: Work, reader: Reader) -> bool:
        if work.flow not in ("http_post", "http_get"):
            return True
        if not operation.has_events:
            return False
        return any(self._has_field(operation, kind, "stream") for kind in operation.bodies)

    def _has_field(self, operation: Operation, kind: str, name: str) -> bool:
        value = self.requests.translation.reader.read((operation.bodies[kind],))
        return any(name in form.fields for form in value.others)

    def _model(self, operation: Operation, work: Work, ways: list[Request]) -> dict[str, Any]:
        first, *others = ways
        entry: dict[str, Any] = {
            "id": operation.name,
            "kind": _kind(operation, first),
            "title": _title(operation.name),
            "summary": self._summary(operation),
            "namespace": work.namespace,
            "task": work.task,
            "route": operation.name,
            "endpoint": operation.name,
            "lifecycle": {
                "state": "deprecated" if operation.spot.get("deprecated") is True else "listed"
            },
            "params": first.params,
            "result": operation.name,
        }
        if others:
            entry["also"] = [
                {
                    "route": f"{operation.name}_form",
                    "namespace": work.namespace,
                    "suffix": "form",
                    "params": request.params,
                    "result": operation.name,
                }
                for request in others
            ]
        return {**entry, "sources": ["openapi"]}

    def _summary(self, operation: Operation) -> str:
        told = operation.spot.get("summary") if self.settings.prose else ""
        return prose.line(told) or prose.line(f"{operation.title}.")

    # The vendor

    @property
    def _base_url(self) -> str:
        return self.settings.base_url or Service(self.upstream).base_url()

    def _vendor(self, operations: list[Operation]) -> dict[str, Any]:
        vendor, info = self.settings.vendor, self.document.data.get("info")
        info = info if isinstance(info, Mapping) else {}
        title = prose.line(
            self.settings.title or (info.get("title") if self.settings.prose else "")
        )
        title, base = title or names.pascal(vendor), self._base_url
        auth = self._auth()
        made: dict[str, Any] = {
            "vendor": vendor,
            "title": title,
            "class_name": self._client,
            "summary": f"What {title} offers, by its OpenAPI document.",
            "docs": Service(self.upstream).docs(base),
            "base_url": base,
            "auth": {**auth, "env": [f"{vendor.upper()}_API_KEY"]},
        }
        made |= {"bases": {name: url for url, name in self.bases.items()}} if self.bases else {}
        version = prose.line(str(info.get("version", "")), 60)
        ref = prose.line(self.settings.source) or self.document.path
        return made | {
            "sources": {"openapi": {"ref": f"{ref} {version}".strip()}},
            "namespaces": {space: NAMESPACES.get(space, space) for space in sorted(self.spaces)},
            "routes": dict(sorted(self.routes.items())),
            "results": dict(sorted(self.readers.items())),
            "errors": errors(operations),
        }

    def _auth(self) -> Json:
        """Give the vendor's way of carrying keys, the commonest; a route that has another says so itself."""
        told = [dict(key) for key in self.keys.values() if key is not None]
        common = max(told, key=told.count, default=dict(BEARER))
        for name, route in self.routes.items():
            own = self.keys.get(name, self.keys.get(name.removesuffix("_form")))
            if own is not None and dict(own) != common:
                route["auth"] = dict(own)
        return common


def _kind(operation: Operation, request: Request) -> str:
    """Say what stands behind an operation: any model that the caller names, or no model at all."""
    if operation.method == "get":
        return "read"
    return "operation" if "model" in request.params.get("properties", {}) else "utility"


def _title(name: str) -> str:
    words = name.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}"


def draft_of(document: Document, settings: Settings) -> Draft:
    """Give the specs of a document's operations, and what they could not say."""
    return Drafting(document, settings).draft()
