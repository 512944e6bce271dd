"""Read a vendor's upstream file: which documents there are, and where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.load import load
from modelwire_codegen.syncing.address import LOOPBACK
from modelwire_codegen.validate import validate

Json = dict[str, Any]
_NAMES = ("upstream.yaml", "upstream.json")


@dataclass(frozen=True, slots=True)
class Remote:
    """One document that a vendor publishes."""

    name: str
    url: str
    format: str
    operations: tuple[str, ...]
    facts: Mapping[str, str]
    """What it does not say of itself."""
    place: Place
    """Where the upstream file speaks of it."""


@dataclass(frozen=True, slots=True)
class Upstream:
    """What a vendor publishes; the documents are sorted by name."""

    path: str
    hosts: frozenset[str]
    source: str
    """Key of the vendor file's `sources` that facts are credited to."""
    is_complete: bool
    """True when the documents tell of all that the vendor still offers."""
    documents: tuple[Remote, ...]


def read_upstream(specs: Path, vendor: str, report: Report) -> Upstream | None:
    """Read the upstream file of a vendor; None when there is none, or one with faults, which are reported."""
    found = [name for name in _NAMES if (specs / vendor / name).is_file()]
    path = f"{vendor}/{found[0] if found else _NAMES[0]}"
    if len(found) != 1:
        told = "has two upstream files" if found else "has no upstream file"
        hint = "keep one of them" if found else f"say in {path} where its documents come from"
        report.add(Place(path), "MW680", f"vendor {vendor!r} {told}", hint)
        return None
    document = load(specs / path, path, report)
    if document is None or not validate(document, "upstream", report):
        return None
    hosts: list[str] = document.data["hosts"]
    remotes = [*_single(document), *_series(document)]
    _report_hosts(remotes, hosts, report)
    _report_twins(remotes, report)
    return Upstream(
        path,
        frozenset(hosts),
        document.data.get("source", "upstream"),
        document.data.get("complete", False),
        tuple(sorted(remotes, key=lambda item: item.name)),
    )


def hosts_of(specs: Path, vendor: str) -> frozenset[str] | None:
    """Give the only hosts that the vendor's documents may be on; None when it has no upstream file, which would say."""
    if not any((specs / vendor / name).is_file() for name in _NAMES):
        return None
    report = Report()
    found = read_upstream(specs, vendor, report)
    report.raise_if_any()
    return found.hosts if found else None


def _single(document: Document) -> Iterator[Remote]:
    for name, data in document.data.get("documents", {}).items():
        yield _remote(name, data["url"], data, document.place(("documents", name, "url")))


def _series(document: Document) -> Iterator[Remote]:
    for key, data in document.data.get("series", {}).items():
        for index, name in enumerate(data["names"]):
            pointer: Pointer = ("series", key, "names", index)
            facts = {
                key: text.replace("{name}", name) for key, text in data.get("facts", {}).items()
            }
            url = data["url"].replace("{name}", name)
            yield _remote(f"{name}.json", url, {**data, "facts": facts}, document.place(pointer))


def _remote(name: str, url: str, data: Json, place: Place) -> Remote:
    operations = tuple(data.get("operations", ()))
    return Remote(name, url, data["format"], operations, data.get("facts", {}), place)


def _report_hosts(remotes: Sequence[Remote], hosts: Sequence[str], report: Report) -> None:
    for remote in remotes:
        host = urlsplit(remote.url).hostname
        if host not in (*hosts, LOOPBACK):
            message = f"document {remote.name!r} is on the host {host!r}, which is not listed"
            report.add(remote.place, "MW681", message, "add it to `hosts`")


def _report_twins(remotes: Sequence[Remote], report: Report) -> None:
    first: dict[str, Remote] = {}
    for remote in remotes:
        # Folders of documents are read on systems that do not tell case apart.
        known = first.setdefault(remote.name.lower(), remote)
        if known is not remote:
            message = f"two documents are called {remote.name!r}"
            hint = f"the first is on line {known.place.line}"
            report.add(remote.place, "MW682", message, hint)
