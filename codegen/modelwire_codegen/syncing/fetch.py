"""Fetch a document from a vendor. What a server sends is hostile until it has been read.

No key, cookie or proxy of the user's travels. Only hosts of the upstream file are asked, also when one of them redirects; what is
too large, too slow or of another kind ends the fetch.
"""

import time
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from modelwire_codegen.syncing.address import Addresses, Refused

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# `text/plain` is what code hosts send for everything. What is inside is judged by whoever reads the document.
_KINDS = frozenset(
    {"application/json", "text/json", "application/schema+json"}
    | {"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain"}
    | {"application/vnd.oai.openapi", "application/vnd.oai.openapi+json"}
)
# What object stores send for a file that they know nothing of; its name then says what it is.
_UNKNOWN = frozenset({"application/octet-stream", "binary/octet-stream"})
_SUFFIXES = (".json", ".yaml", ".yml")
_ACCEPTED = {
    "Accept": "application/json, application/yaml, */*;q=0.1",
    "Accept-Encoding": "identity",
}
_AGENT = "modelwire-codegen"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a server is put up with."""

    bytes: int = 32 * 1024 * 1024
    redirects: int = 4
    connect: float = 10.0
    """Seconds until a connection stands."""
    silence: float = 30.0
    """Seconds without a byte."""
    total: float = 300.0
    """Seconds for one document in all."""


def open_client(limits: Limits, transport: httpx.BaseTransport | None = None) -> httpx.Client:
    """Give a client that takes nothing from the environment but the certificates to trust (`SSL_CERT_FILE`)."""
    return httpx.Client(
        timeout=httpx.Timeout(limits.silence, connect=limits.connect),
        verify=httpx.create_ssl_context(),
        trust_env=False,  # it would name proxies, and files with passwords
        transport=transport,
    )


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches documents through one client, from addresses that may be asked."""

    client: httpx.Client
    addresses: Addresses
    limits: Limits = Limits()
    clock: Callable[[], float] = time.monotonic

    def fetch(self, url: str) -> bytes:
        """Give the bytes of the document at `url`; raises `Refused` with the reason when there is none to be had."""
        deadline = self.clock() + self.limits.total
        try:
            is_named = urlsplit(url).path.endswith(_SUFFIXES)
            kinds = _KINDS | _UNKNOWN if is_named else _KINDS
            return self._follow(url, deadline, kinds)
        except httpx.HTTPError as error:
            raise Refused(_told(error)) from None
        except (httpx.InvalidURL, ValueError) as error:  # UnicodeError is one of them
            raise Refused(f"an address that cannot be read: {_told(error)}") from None

    def _follow(self, url: str, deadline: float, kinds: AbstractSet[str]) -> bytes:
        for _ in range(self.limits.redirects + 1):
            response = self.client.send(self._request(url), stream=True)
            try:
                if response.status_code not in _REDIRECTS:
                    _check_kind(response, kinds)
                    return b"".join(self._body(response, deadline))
                url = urljoin(url, response.headers.get("location", ""))
            finally:
                response.close()
            self.client.cookies.clear()
        raise Refused(f"more than {self.limits.redirects} redirects")

    def _request(self, url: str) -> httpx.Request:
        """Ask the address that was judged by its number; the certificate is still held against the name."""
        target, parts = self.addresses.target(url), urlsplit(url)
        server = f"[{target.address}]" if ":" in target.address else target.address
        path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        host = target.host if target.port == 443 else f"{target.host}:{target.port}"
        return httpx.Request(
            "GET",
            f"{parts.scheme}://{server}:{target.port}{path}",
            headers={**_ACCEPTED, "Host": host, "User-Agent": _AGENT},
            extensions={"sni_hostname": target.host, "timeout": self.client.timeout.as_dict()},
        )

    def _body(self, response: httpx.Response, deadline: float) -> Iterator[bytes]:
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise Refused("the answer is compressed, which was not asked for")
        size = 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > self.limits.bytes:
                raise Refused(f"the document has more than {self.limits.bytes} bytes")
            if self.clock() > deadline:
                raise Refused(f"the document took more than {self.limits.total:g} seconds")
            yield chunk


def _check_kind(response: httpx.Response, kinds: AbstractSet[str]) -> None:
    if response.status_code != 200:
        raise Refused(f"the server answers with status {response.status_code}")
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in kinds:
        raise Refused(f"the answer is {ascii(kind or 'of no kind')[:60]}, neither JSON nor YAML")


def _told(error: Exception) -> str:
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return "".join(char if char.isprintable() else " " for char in text)[:300]
