"""A spec tree and what is generated from it, changed by one move.

`import` writes specs and `generate` writes output, each with a journal of its own. A command that writes both has one over
both, in the folder around them, so the two lie side by side. Whoever reads or writes either looks for all three journals first.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.write import Change, UnsafeOutput

_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_SPEC = re.compile(rf"{_NAME}(/{_NAME}){{1,2}}\.(yaml|json|lock)\Z")


def may_author(path: str) -> bool:
    """Tell whether a path, relative to the spec root, is one that commands which make specs write."""
    return bool(_SPEC.match(path)) and not path.startswith("meta/")


@dataclass(frozen=True, slots=True)
class Project:
    """Where specs and output are; `out` is None for commands that have none."""

    specs: Path
    out: Path | None = None

    def check_whole(self) -> None:
        """Refuse a project that a stopped command left half-way; for commands that write nothing of it."""
        write.check_whole(self.specs, may_author)
        write.check_whole(_around(self.specs), _anything)
        if self.out is not None:
            write.check_whole(self.out)

    def recover(self) -> None:
        """Put back what a stopped command left half-way."""
        around = _around(self.specs)
        if self.out is None or around != _around(self.out):
            write.check_whole(around, _anything)
        else:
            write.recover(around, self._may_write)
        write.recover(self.specs, may_author)
        if self.out is not None:
            write.recover(self.out)

    def apply(self, specs: Change, out: Change) -> None:
        """Change specs and output by one move; on any failure both are as they were."""
        if self.out is None or _around(self.specs) != _around(self.out):
            raise UnsafeOutput(f"{self.specs} and {self.out} must lie side by side in one folder")
        change = _joined({self.specs.resolve().name: specs, self.out.resolve().name: out})
        write.apply(_around(self.specs), change, self._may_write)

    def _may_write(self, path: str) -> bool:
        """Tell whether a path, relative to the folder around both, lies in one of them and may be written there."""
        root, _, inner = path.partition("/")
        if root == self.specs.resolve().name:
            return may_author(inner)
        return (
            self.out is not None and root == self.out.resolve().name and write.may_generate(inner)
        )


def _anything(path: str) -> bool:
    """Take a journal as it is: who only looks for one moves nothing."""
    return True


def _around(path: Path) -> Path:
    return path.resolve().parent


def _joined(changes: dict[str, Change]) -> Change:
    texts = {
        f"{root}/{path}": text
        for root, item in changes.items()
        for path, text in item.texts.items()
    }
    removed = [f"{root}/{path}" for root, item in changes.items() for path in item.removed]
    return Change(texts, tuple(removed))
