"""What holds for all operations of a document: where the service is, how the key travels, what its errors mean."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.importing.openapi.operations import Operation
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.spots import Spot, Upstream

Json = Mapping[str, Any]
_BASE = re.compile(
    r"(https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|http://(?:localhost|127\.0\.0\.1))(:[0-9]{1,5})?"
    r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\Z"
)
_LINK = re.compile(
    r"https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~%+/-]*)?\Z"
)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,59}\Z")
_LONGEST_BASE, _LONGEST_LINK = 200, 300
NOWHERE = "http://localhost"
BEARER: Json = {"header": "Authorization", "prefix": "Bearer "}
ERRORS: Mapping[str, str] = {
    "400": "validation",
    "401": "auth",
    "402": "quota",
    "403": "auth",
    "404": "not_found",
    "408": "timeout",
    "413": "validation",
    "422": "validation",
    "429": "rate_limit",
    "500": "server_error",
    "502": "server_error",
    "503": "server_error",
    "504": "timeout",
}


@dataclass(slots=True)
class Service:
    """Reads servers and keys of one document."""

    upstream: Upstream

    @property
    def data(self) -> Json:
        """The document."""
        found: Json = self.upstream.document.data
        return found

    @property
    def findings(self) -> Findings:
        """Where faults are told."""
        return self.upstream.findings

    def base_url(self) -> str:
        """Give the address of the first server that can be one."""
        root = Spot((), self.data)
        found = next(iter(self._bases(root)), "")
        if not found:
            message = "no server of the document can be a base URL"
            hint = f"an https address without query; {NOWHERE} stands for it until base_url is corrected"
            self.findings.add(("servers",), "MW637", message, hint)
        return found or NOWHERE

    def own_base(self, operation: Operation) -> str:
        """Give the server that an operation has to itself; empty when it has none."""
        item = self.upstream.bare(
            Spot(("paths", operation.path), self.data["paths"][operation.path])
        )
        return next(iter((*self._bases(operation.spot), *self._bases(item))), "")

    def _bases(self, holder: Spot) -> Iterator[str]:
        servers = holder.get("servers")
        for index in range(len(servers)) if isinstance(servers, list) else ():
            url = _filled(servers[index])
            if len(url) <= _LONGEST_BASE and _BASE.match(url) and ".." not in url:
                yield url
            else:
                pointer = (*holder.pointer, "servers", index)
                self.findings.add(pointer, "MW637", f"server {url!r:.80} cannot be a base URL")

    def docs(self, base_url: str) -> str:
        """Give a page about the service: the one that the document names, else the front of its server."""
        told = self.data.get("externalDocs")
        link = told.get("url") if isinstance(told, Mapping) else None
        if (
            isinstance(link, str)
            and len(link) <= _LONGEST_LINK
            and _LINK.match(link)
            and ".." not in link
        ):
            return link
        host = base_url.partition("://")[2].partition("/")[0]
        return f"https://{host}"

    # Keys

    def keys(self, operation: Operation) -> Json | None:
        """Say how the key of an operation travels: a header and what stands before the key; None when none does."""
        told = operation.spot.get("security")
        holder = operation.spot if told is not None else Spot((), self.data)
        told = self.data.get("security") if told is None else told
        if told == [] or (isinstance(told, list) and all(one == {} for one in told)):
            return None
        if not isinstance(told, list):
            return None if told is None and not self._schemes() else BEARER
        for index, one in enumerate(told):
            for name in sorted(one) if isinstance(one, Mapping) else ():
                if found := self._scheme(name, (*holder.pointer, "security", index)):
                    return found
        return BEARER

    def _schemes(self) -> Json:
        components = self.data.get("components")
        found = components.get("securitySchemes") if isinstance(components, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def _scheme(self, name: str, pointer: tuple[str | int, ...]) -> Json | None:
        if name not in self._schemes():
            self.findings.add(pointer, "MW636", f"there is no security scheme {name!r:.60}")
            return None
        here = ("components", "securitySchemes", name)
        scheme = self.upstream.bare(self.upstream.spot(here))
        kind, header = scheme.get("type"), scheme.get("name")
        if kind == "http" and str(scheme.get("scheme")).lower() == "bearer":
            return BEARER
        if kind == "apiKey" and scheme.get("in") == "header":
            if isinstance(header, str) and _HEADER.match(header):
                return {"header": header}
        if kind in ("oauth2", "openIdConnect"):
            message = f"{kind}: getting a token is left to the caller, who gives it as the key"
            self.findings.add(here, "MW636", message)
            return BEARER
        message = f"no client can send the key of scheme {name!r:.60}; it goes as a bearer token"
        self.findings.add(
            here, "MW636", message, "a key travels in a header; correct `auth` by hand"
        )
        return None


def _filled(server: Any) -> str:
    """Give a server's address, its variables replaced by their defaults."""
    url = server.get("url") if isinstance(server, Mapping) else None
    if not isinstance(url, str):
        return ""
    told = server.get("variables")
    for name, variable in told.items() if isinstance(told, Mapping) else ():
        default = variable.get("default") if isinstance(variable, Mapping) else None
        url = url.replace(f"{{{name}}}", str(default)) if default is not None else url
    return url.rstrip("/")


def errors(operations: list[Operation]) -> dict[str, str]:
    """Say what each HTTP status means: the common ones, and those that the document adds."""
    found = dict(ERRORS)
    for operation in operations:
        replies = operation.spot.get("responses")
        for status in replies if isinstance(replies, Mapping) else ():
            if re.fullmatch(r"[45][0-9]{2}", str(status)) and str(status) not in found:
                found[str(status)] = "validation" if str(status).startswith("4") else "server_error"
    return dict(sorted(found.items()))
