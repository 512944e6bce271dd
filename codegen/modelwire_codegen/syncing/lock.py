"""The lock file: what the vendor's documents were when the specs were last made from them."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report

LOCK = "upstream.lock"
_HEAD = "# What these specs were last made from: name, sha256, size, address. Written by `sync`."
_LINE = re.compile(r"(?P<name>[\w.-]+) (?P<digest>[0-9a-f]{64}) (?P<size>[0-9]{1,12}) (?P<url>\S+)")


@dataclass(frozen=True, slots=True)
class Locked:
    """A document as it was."""

    name: str
    digest: str
    size: int
    url: str


def locked(name: str, url: str, body: bytes) -> Locked:
    """Give what the lock file says of a document."""
    return Locked(name, hashlib.sha256(body).hexdigest(), len(body), url)


def read_lock(specs: Path, vendor: str, report: Report) -> Mapping[str, Locked]:
    """Read the lock file of a vendor; one that is not there is empty."""
    name = f"{vendor}/{LOCK}"
    path = specs / name
    if not path.is_file():
        return {}
    found: dict[str, Locked] = {}
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None or match["name"] in found:
            hint = f"run `make sync VENDOR={vendor}`, which writes it anew"
            report.add(
                Place(name, number), "MW683", "line of a lock file that cannot be read", hint
            )
            continue
        found[match["name"]] = Locked(
            match["name"], match["digest"], int(match["size"]), match["url"]
        )
    return found


def lock_text(lines: Iterable[Locked]) -> str:
    """Give the lock file as it stands on disk: a line each, sorted by name."""
    rows = [
        f"{item.name} {item.digest} {item.size} {item.url}"
        for item in sorted(lines, key=lambda item: item.name)
    ]
    return "\n".join([_HEAD, *rows, ""])
