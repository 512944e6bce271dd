"""Where templates are looked for: in a team's own folder, where one is in use, then among ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.resources import templates


@dataclass(frozen=True, eq=False)
class Folders:
    """The folders of one use: in the next one, the files of a team's own may be others."""

    own: Path | None = None

    @property
    def all(self) -> tuple[Path, ...]:
        """The folders, in the order in which a template is looked for."""
        return (templates(),) if self.own is None else (self.own, templates())


_OURS = Folders()
_in_use = _OURS


@contextmanager
def using(own: Path | None) -> Iterator[None]:
    """Take the templates of a folder in place of ours of the same names."""
    global _in_use
    before, _in_use = _in_use, _OURS if own is None else Folders(own)
    try:
        yield
    finally:
        _in_use = before


def in_use() -> Folders:
    """Give the folders that templates are looked for in now."""
    return _in_use


def folders() -> tuple[Path, ...]:
    """Give the folders where templates are looked for: a team's own, then ours."""
    return _in_use.all
