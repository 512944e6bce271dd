"""A copy of a spec tree, in which everything is tried before anything is written."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.write import Change

Digests = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Workspace:
    """The copy, what the tree held when it was made, and a folder for documents."""

    tree: Path
    before: Digests
    copy: Path
    documents: Path

    def put(self, texts: Mapping[str, str]) -> None:
        """Write spec files into the copy."""
        for name, text in texts.items():
            path = self.copy / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())

    def change(self) -> Change:
        """Give what has become of the copy, as a change of the tree."""
        after = _files(self.copy)
        texts = {
            name: body.decode() for name, body in after.items() if self.before.get(name) != body
        }
        return Change(texts, tuple(sorted(name for name in self.before if name not in after)))

    def check_unchanged(self, report: Report) -> None:
        """Report files of the tree that somebody else has changed meanwhile, so that no work is lost."""
        now = _files(self.tree)
        for name in sorted({*now, *self.before}):
            if now.get(name) != self.before.get(name):
                message = "file was changed while the sync was at work"
                report.add(Place(name), "MW689", message, "run the sync again")


@contextmanager
def workspace(specs: Path) -> Iterator[Workspace]:
    """Copy the spec tree for as long as it is worked on."""
    with tempfile.TemporaryDirectory(prefix="modelwire-") as folder:
        copy, documents = Path(folder, "specs"), Path(folder, "documents")
        documents.mkdir()
        shutil.copytree(specs, copy, symlinks=True, ignore=shutil.ignore_patterns(".*", "meta"))
        yield Workspace(specs, _files(copy), copy, documents)


def _files(root: Path) -> Digests:
    """Give every file of a tree with its bytes; hidden ones and the meta-schemas are no part of it."""
    found = {path.relative_to(root): path for path in root.rglob("*") if path.is_file()}
    return {
        name.as_posix(): path.read_bytes()
        for name, path in found.items()
        if name.parts[0] != "meta" and not any(part.startswith(".") for part in name.parts)
    }
