"""Manifests: what was written, from what, by which generator. One a vendor, one line a file."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = "manifests"
_SAFE_PATH = re.compile(r"[A-Za-z0-9_]+(/[A-Za-z0-9_]+)*\.(py|md|typed)\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One written file."""

    path: str
    digest: str
    """sha256 of its bytes."""
    key: str
    """Digest of the inputs that it was rendered from."""
    source: str
    """Spec file that it speaks of, relative to the spec root."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one vendor, or of the package itself."""

    name: str
    inputs: str = ""
    """Digest of every spec file and of the generator, for the quick "nothing changed"."""
    lines: Mapping[str, Line] = field(default_factory=dict[str, Line])

    def text(self) -> str:
        """Give the manifest as it stands on disk."""
        rows = [
            f"{line.path} {line.digest} {line.key} {line.source}"
            for _, line in sorted(self.lines.items())
        ]
        return "\n".join(
            ["# path, sha256, key of inputs, spec", f"inputs {self.inputs}", *rows, ""]
        )


def read(root: Path) -> dict[str, Manifest]:
    """Read all manifests below `root`; a line that is not ours to trust is left out."""
    found: dict[str, Manifest] = {}
    folder = root / FOLDER
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        found[path.stem] = _parse(path.stem, path.read_text("utf-8"))
    return found


def _parse(name: str, text: str) -> Manifest:
    inputs = ""
    lines: dict[str, Line] = {}
    for row in text.splitlines():
        parts = row.split(" ")
        if parts[0] == "inputs" and len(parts) == 2:
            inputs = parts[1]
        elif len(parts) >= 4 and is_safe(parts[0]):
            lines[parts[0]] = Line(parts[0], parts[1], parts[2], " ".join(parts[3:]))
    return Manifest(name, inputs, lines)


def is_safe(path: str) -> bool:
    """Tell whether a path stays below the root and is a file that we write."""
    return bool(_SAFE_PATH.match(path))


def digest(data: bytes) -> str:
    """Give the digest of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def digest_files(files: Iterable[tuple[str, Path]], seed: str) -> str:
    """Give one digest over named files and a seed."""
    total = hashlib.sha256(seed.encode())
    for name, path in files:
        data = path.read_bytes()
        total.update(f"{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()[:32]
