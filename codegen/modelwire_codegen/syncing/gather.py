"""Get the documents of an upstream file, from the vendor or from a folder that somebody brought along."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.syncing.address import Addresses, Refused
from modelwire_codegen.syncing.fetch import Fetcher, Limits, open_client
from modelwire_codegen.syncing.upstream import Remote, Upstream

_AT_ONCE = 4
Get = Callable[[Remote], bytes]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where documents are taken from."""

    offline: Path | None = None
    """A folder that holds each document under its name; without one, the vendor's hosts are asked."""
    loopback: bool = False
    """True when addresses on this machine may be asked as well, for a rehearsal."""
    limits: Limits = field(default_factory=Limits)


def gather(
    upstream: Upstream, wanted: Sequence[Remote], origin: Origin, report: Report
) -> Mapping[str, bytes]:
    """Give the bytes of each wanted document by its name; each one that cannot be had is reported."""
    if origin.offline is not None:
        return _each(wanted, _from_folder(origin.offline, origin.limits), report, at_once=1)
    with open_client(origin.limits) as client:
        addresses = Addresses(upstream.hosts, loopback=origin.loopback)
        fetcher = Fetcher(client, addresses, origin.limits)
        return _each(wanted, lambda remote: fetcher.fetch(remote.url), report, at_once=_AT_ONCE)


def _from_folder(folder: Path, limits: Limits) -> Get:
    def get(remote: Remote) -> bytes:
        path = folder / remote.name
        if path.is_symlink() or not path.is_file():
            raise Refused(f"{path} is no file")
        if path.stat().st_size > limits.bytes:
            raise Refused(f"{path} has more than {limits.bytes} bytes")
        return path.read_bytes()

    return get


def _each(
    wanted: Sequence[Remote], get: Get, report: Report, *, at_once: int
) -> Mapping[str, bytes]:
    def attempt(remote: Remote) -> bytes | Refused:
        try:
            return get(remote)
        except Refused as refused:
            return refused

    with ThreadPoolExecutor(at_once) as pool:
        bodies = list(pool.map(attempt, wanted))
    found: dict[str, bytes] = {}
    for remote, body in zip(wanted, bodies, strict=True):
        if isinstance(body, bytes):
            found[remote.name] = body
        else:
            hint = "nothing of what it says is known, so nothing was changed"
            report.add(
                remote.place, "MW684", f"document {remote.name!r} cannot be had: {body}", hint
            )
    return found
