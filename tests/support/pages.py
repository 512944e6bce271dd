"""The hand-written pages as their readers see them: fenced blocks of code, and the files that some of them are."""

import re
from dataclasses import dataclass

from tests.support.command import ROOT

_FENCE = re.compile(r"^```(\w*) ?(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"^# ([\w./-]+\.(?:yaml|py))\n")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page."""

    page: str
    line: int
    language: str
    info: str
    text: str

    @property
    def path(self) -> str | None:
        """The file that the block is, when its first line is a comment with a path."""
        found = _PATH.match(self.text)
        return found[1] if found else None


def blocks_of(page: str) -> list[Block]:
    """Read the fenced blocks of a page in their order."""
    text = (ROOT / page).read_text("utf-8")
    return [
        Block(page, text.count("\n", 0, found.start()) + 2, *found.groups())
        for found in _FENCE.finditer(text)
    ]


def fits(wanted: str, said: str) -> bool:
    """Tell whether a block of output, in which `...` stands for anything, is what was said; spaces are not compared."""
    pattern = re.escape(" ".join(wanted.split())).replace(r"\.\.\.", ".*")
    return re.fullmatch(pattern, " ".join(said.split())) is not None
