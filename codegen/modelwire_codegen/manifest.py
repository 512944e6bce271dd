"""Manifests: what was written, from what, by which generator. One a vendor, one line a file."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path

from modelwire_codegen.document import MAX_BYTES
from modelwire_codegen.sources import COMMON, SPECS, Source, is_vendor_file

FOLDER = "manifests"
# The manifest of what stands around the vendors.
PACKAGE = "package"
# All that is written lies in a package's folder; a manifest that names a file beside it was not made by us.
_SAFE_PATH = re.compile(r"[A-Za-z0-9_]+(/[A-Za-z0-9_]+)+\.(pyi?|md|typed)\Z")
_MANIFEST = re.compile(FOLDER + r"/[a-z0-9_]+\.txt\Z")


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
    """Digest of all that its files are made from: spec files and the generator, for the quick "nothing changed"."""
    lines: Mapping[str, Line] = field(default_factory=dict[str, Line])
    generator: str = ""
    """Digest of the generator that found the specs below without fault."""
    specs: Mapping[str, str] = field(default_factory=dict[str, str])
    """Digest of each spec file of its own: of the vendor, or for the package those that all vendors share."""

    def text(self) -> str:
        """Give the manifest as it stands on disk."""
        rows = [
            f"{line.path} {line.digest} {line.key} {line.source}"
            for _, line in sorted(self.lines.items())
        ]
        head = ["# path, sha256, key of inputs, spec", f"inputs {self.inputs}"]
        if self.specs:
            head.append(f"generator {self.generator}")
            # A name that would break its line is left out; such a file is just read anew each time.
            fitting = sorted(name for name in self.specs if name.isprintable())
            head += [f"spec {name} {self.specs[name]}" for name in fitting]
        return "\n".join([*head, *rows, ""])


def read(root: Path) -> dict[str, Manifest]:
    """Read all manifests below `root`; a line that is not ours to trust is left out."""
    found: dict[str, Manifest] = {}
    folder = root / FOLDER
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        item = _parse(path.stem, path.read_text("utf-8", "replace"))
        if item.inputs and is_manifest(f"{FOLDER}/{path.name}"):
            found[path.stem] = item
    return found


def _parse(name: str, text: str) -> Manifest:
    words = {"inputs": "", "generator": ""}
    lines: dict[str, Line] = {}
    specs: dict[str, str] = {}
    for row in text.splitlines():
        parts = row.split(" ")
        if parts[0] in words and len(parts) == 2:
            words[parts[0]] = parts[1]
        elif parts[0] == "spec" and len(parts) >= 3:
            specs[" ".join(parts[1:-1])] = parts[-1]
        elif len(parts) >= 4 and is_safe(parts[0]):
            lines[parts[0]] = Line(parts[0], parts[1], parts[2], " ".join(parts[3:]))
    return Manifest(name, words["inputs"], lines, words["generator"], specs)


def count(manifests: Iterable[Manifest]) -> int:
    """Count the files of an output, its manifests among them."""
    return sum(len(item.lines) + 1 for item in manifests)


def is_safe(path: str) -> bool:
    """Tell whether a path stays below the root and is a file that we write."""
    return bool(_SAFE_PATH.match(path))


def is_manifest(path: str) -> bool:
    """Tell whether a path is that of a manifest."""
    return bool(_MANIFEST.match(path))


def digest(data: bytes) -> str:
    """Give the digest of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def digest_of_file(path: Path) -> str:
    """Give the digest of a spec file, without holding it in memory; of one that is too large to be read, its size."""
    if (size := path.stat().st_size) > MAX_BYTES:
        return f"{size} bytes"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run works from."""

    generator: str
    """Digest of the generator, its templates and its meta-schemas."""
    package: str
    specs: Mapping[str, str]
    """Digest of each spec file."""

    @property
    def names(self) -> AbstractSet[str]:
        """The manifests to come: one of each vendor that has spec files, and the package's."""
        return {PACKAGE, *(spec.split("/")[0] for spec in self.specs)} - {COMMON}

    def of(self, name: str) -> str:
        """Give one digest of all that a manifest's files are made from."""
        made = {*self.own(PACKAGE), *self.own(name)}
        if name == PACKAGE:  # which tells of each vendor what stands in its vendor file
            made |= {spec for spec in self.specs if is_vendor_file(spec)}
        found = [(spec, self.specs[spec]) for spec in sorted(made)]
        return digest(repr((self.generator, self.package, found)).encode())[:32]

    def own(self, name: str) -> Mapping[str, str]:
        """Give the digests of the spec files that a manifest lists."""
        scope = COMMON if name == PACKAGE else name
        return {spec: found for spec, found in self.specs.items() if spec.split("/")[0] == scope}


def inputs_of(sources: Iterable[Source], generator: str, package: str) -> Inputs:
    """Read the files that are generated from for their digests."""
    specs = {item.name: digest_of_file(item.path) for item in sources if item.kind in SPECS}
    return Inputs(generator, package, specs)
