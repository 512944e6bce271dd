"""Where spec trees come from: folders, or revisions of a repository, which git gives without touching the work tree."""

import io
import re
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

# What git takes for a name of a commit; a dash in front would be an option.
_REVISION = re.compile(r"[A-Za-z0-9_@^~./{}+-]{1,200}\Z")
_SECONDS = 120


class NoTree(Exception):
    """A name that leads to no spec tree; the message says why."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A spec tree on the disk, and what its user calls it."""

    root: Path
    name: str


@contextmanager
def tree(name: str, specs: Path) -> Iterator[Tree]:
    """Give the tree that a folder or a revision names; `specs` is where a revision has it, unless it says `REVISION:PATH`.

    Raises:
        NoTree: it is neither a folder nor a revision, or git cannot give it.
    """
    if Path(name).is_dir():
        yield Tree(Path(name), Path(name).as_posix())
        return
    revision, colon, inner = name.partition(":")
    if revision.startswith("-") or not _REVISION.match(revision):
        raise NoTree(f"{name!r} is neither a folder nor a revision")
    path = Path(inner) if colon else specs
    here = path.parent if path.parent.is_dir() else Path()
    wanted = f"{revision}:./{path.name if here == path.parent else path.as_posix()}"
    id = _git(here, f"{name!r} is no folder, and", "rev-parse", "--verify", "--quiet", wanted)
    with TemporaryDirectory(prefix="modelwire-") as folder:
        archive = _git(here, f"{name!r}:", "archive", "--format=tar", id.decode().strip())
        _unpack(archive, Path(folder), name)
        yield Tree(Path(folder), f"{revision}:{path.as_posix()}")


def _unpack(archive: bytes, folder: Path, name: str) -> None:
    """Write what git gave; nothing of it may lie or lead outside the folder."""
    try:
        with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
            opened.extractall(folder, filter="data")
    except tarfile.TarError as error:
        raise NoTree(f"{name!r} cannot be unpacked: {error}") from error


def _git(folder: Path, about: str, *arguments: str) -> bytes:
    try:
        ended = subprocess.run(  # noqa: S603  # no shell; what a user names passed `_REVISION`
            ["git", "-C", str(folder), *arguments],  # noqa: S607  # the git that the user has
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise NoTree(f"{about} there is no git here to look it up; give two folders") from None
    except subprocess.TimeoutExpired:
        raise NoTree(f"{about} git did not answer within {_SECONDS} seconds") from None
    if ended.returncode:
        said = ended.stderr.decode("utf-8", "replace").strip().splitlines()
        why = said[-1] if said else f"git knows no such tree as {arguments[-1]!r}"
        raise NoTree(f"{about} {why}")
    return ended.stdout
