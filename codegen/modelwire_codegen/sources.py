"""Find the files of a spec tree and say what kind each one is."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report

_SUFFIXES = (".yaml", ".json")


@dataclass(frozen=True, slots=True)
class Source:
    """A spec file: `kind` names its meta-schema, `scope` is `common` or a vendor."""

    path: Path
    name: str
    kind: str
    scope: str


def find(root: Path, report: Report) -> list[Source]:
    """List every spec file below `root`, sorted by name; what lies in the wrong place is reported."""
    found: list[Source] = []
    for path in sorted(_walk(root)):
        relative = path.relative_to(root)
        name = relative.as_posix()
        if relative.parts[0] == "meta" or name.startswith("."):
            continue
        if not path.resolve().is_relative_to(root.resolve()):
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
    return found


def _walk(root: Path) -> Iterator[Path]:
    return (path for path in root.rglob("*") if path.is_file() or path.is_symlink())


def _kind(relative: Path) -> str | None:
    folder, parts = relative.parts[0], relative.parts
    if folder == "common":
        return "shared" if len(parts) == 2 else None
    if len(parts) == 2 and relative.stem == "vendor":
        return "vendor"
    if len(parts) == 3 and parts[1] in ("models", "shared"):
        return parts[1]
    return None
