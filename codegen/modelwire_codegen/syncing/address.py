"""Which addresses may be asked for a document: public ones of the hosts that the upstream file names."""

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"
# IPv6 that stands for an IPv4 address behind a translator, which `is_global` takes for public.
_TRANSLATED = ip_network("64:ff9b::/96")
Resolve = Callable[[str, int], Sequence[str]]


class Refused(Exception):
    """An address that is not asked, with the reason."""


@dataclass(frozen=True, slots=True)
class Target:
    """One server to ask: the name that its certificate must bear, and the address that the name stood for."""

    host: str
    port: int
    address: str


def resolve(host: str, port: int) -> Sequence[str]:
    """Look up the addresses of a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(item[4][0]) for item in found]


@dataclass(frozen=True, slots=True)
class Addresses:
    """The rule for where documents may come from."""

    hosts: frozenset[str]
    loopback: bool = False
    """True when 127.0.0.1 may be asked as well, over plain HTTP: for a rehearsal with a server of one's own."""
    resolve: Resolve = resolve

    def check(self, url: str) -> None:
        """Raise `Refused` unless the address is one that may be asked."""
        parts = urlsplit(url)
        if self.loopback and parts.hostname == LOOPBACK and parts.scheme == "http":
            return
        if parts.scheme != "https":
            raise Refused(f"{shown(url)} is not https")
        if parts.username is not None or parts.password is not None:
            raise Refused(f"an address at {parts.hostname} holds a user or a password")
        if parts.hostname not in self.hosts:
            raise Refused(f"host {parts.hostname!r} is none of {', '.join(sorted(self.hosts))}")
        if _port(url) != 443:
            raise Refused(f"{shown(url)} names another port than that of https")

    def target(self, url: str) -> Target:
        """Give the server behind an address that may be asked; every address of its name must be public.

        The connection goes to the very address that was judged, so that a name cannot change its meaning in between.
        """
        self.check(url)
        host, port = str(urlsplit(url).hostname), _port(url)
        if host == LOOPBACK:
            return Target(host, port, host)
        try:
            found = self.resolve(host, port)
        except OSError as error:
            raise Refused(f"host {host} has no address: {error}") from None
        for item in found:
            if not is_public(item):
                raise Refused(f"host {host} has the address {item}, which is not public")
        if not found:
            raise Refused(f"host {host} has no address")
        return Target(host, port, found[0])


def is_public(text: str) -> bool:
    """Tell whether an address belongs to the open network, whatever it is wrapped in."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(item.is_global and not item.is_multicast for item in _inner(address))


def _inner(address: IPv4Address | IPv6Address) -> Sequence[IPv4Address | IPv6Address]:
    """Give an address and those that it stands for."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    inside = [address.sixtofour, *(address.teredo or ())]
    if address in _TRANSLATED:
        inside.append(IPv4Address(address.packed[-4:]))
    return (address, *(item for item in inside if item is not None))


def _port(url: str) -> int:
    parts = urlsplit(url)
    try:
        return parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise Refused(f"{shown(url)} names a port that is none") from None


def shown(url: str) -> str:
    """Give an address as a finding may print it: on one line, without what might be a secret."""
    parts = urlsplit(url)
    server = parts.netloc.rpartition("@")[2]
    text = f"{parts.scheme}://{server}{parts.path}"[:200]
    return "".join(char if char.isprintable() else "?" for char in text)
