"""Find the files of a spec tree and say what kind each one is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.shipped import needed

# Kinds that are generated from, and the scope that all vendors share.
SPECS = ("vendor", "models", "shared")
COMMON = "common"
# What stands beside a vendor file and is only about the making of specs.
BESIDE = ("overlay", "upstream", "lint")
_SUFFIXES = (".yaml", ".json")
# Written by `sync`, and read by it alone.
_LOCK = "upstream.lock"
# Names stand in comments of generated files and in manifests, so no name may hold anything that could end a line there.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")


@dataclass(frozen=True, slots=True)
class Source:
    """A spec file: `kind` names its meta-schema, `scope` is `common` or a vendor."""

    path: Path
    name: str
    kind: str
    scope: str
    shipped: bool = False
    """True for a shared file that comes with the generator, and is none of the tree's own."""


def find(root: Path, report: Report) -> list[Source]:
    """List every spec file below `root`, and the shipped ones that they need, sorted by name.

    What lies in the wrong place is reported.
    """
    found: list[Source] = []
    for path in sorted(_walk(root)):
        relative = path.relative_to(root)
        name = _printable(relative.as_posix())
        if relative.parts[0] == "meta" or name.startswith("."):
            continue
        if relative.name == _LOCK and len(relative.parts) == 2:
            continue
        if not all(map(_NAME.match, relative.parts)):
            hint = "use letters, digits, dots, dashes and underscores"
            report.add(Place(name), "MW113", "path has a name that is not allowed", hint)
        elif _leaves(path, root):
            report.add(
                Place(name), "MW110", "file is a link that leaves the spec root", "copy it in"
            )
        elif path.suffix not in _SUFFIXES:
            report.add(
                Place(name), "MW111", "file is neither .yaml nor .json", "rename or remove it"
            )
        elif (kind := _kind(relative)) is None:
            hint = "expected common/*.yaml, VENDOR/vendor.yaml, VENDOR/models/*.yaml or VENDOR/shared/*.yaml"
            report.add(Place(name), "MW112", "file lies where no spec is read", hint)
        else:
            found.append(Source(path, name, kind, relative.parts[0]))
    return sorted([*found, *_shipped(found, report)], key=lambda source: source.name)


def _shipped(found: Sequence[Source], report: Report) -> Iterator[Source]:
    own = {source.name: source.path for source in found if source.scope == COMMON}
    for path in needed([source.path for source in found], own, report):
        yield Source(path, f"{COMMON}/{path.name}", "shared", COMMON, shipped=True)


def is_vendor_file(name: str) -> bool:
    """Tell whether a source is the file that makes its folder a vendor."""
    return _kind(Path(name)) == "vendor"


def _printable(name: str) -> str:
    """Give a name that a terminal shows as one line, whatever bytes the file system holds."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)


def _leaves(path: Path, root: Path) -> bool:
    """Tell whether a path is a link to somewhere else, or to nothing that can be read."""
    try:
        return not path.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link to nothing, or in a circle
        return True


def _walk(root: Path) -> Iterator[Path]:
    return (path for path in root.rglob("*") if path.is_file() or path.is_symlink())


def _kind(relative: Path) -> str | None:
    folder, parts = relative.parts[0], relative.parts
    if folder == COMMON:
        if len(parts) != 2:
            return None
        return "lint" if relative.stem == "lint" else "shared"
    if len(parts) == 2 and relative.stem in ("vendor", *BESIDE):
        return relative.stem
    if len(parts) == 3 and parts[1] in ("models", "shared"):
        return parts[1]
    return None
