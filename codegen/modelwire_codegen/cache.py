"""A folder of the user's own, where a run leaves to the next what took long to make.

What is kept is pickled, and a pickle can name code to run. So folder and file have to be the user's, nobody else may write to
either, and no class comes out but the few that are kept. A file that is anything but sound is as good as none, and a folder
that cannot be written to is left alone: a run never fails for want of a cache.
"""

import contextlib
import hashlib
import io
import os
import pickle
import stat
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path
from typing import Any

SUFFIX = ".cache"
MOST_FILES = 32  # those of projects that have not been worked on for longest are the first to go
MOST_BYTES = 128 * 1024 * 1024  # of a file
_READING = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")
)


@dataclass(frozen=True, slots=True)
class Cache:
    """Values by name, each good for one version of what made it."""

    folder: Path
    version: str
    classes: Mapping[tuple[str, str], type]
    """The dataclasses that values may be made of, by module and name."""

    def read(self, name: str) -> Any:
        """Give what was kept under a name, or None."""
        try:
            head, _, body = self._bytes(name).partition(b"\n")
            return self._value(body) if head == self._head(body) else None
        except Exception:  # whatever may be wrong with it, it is only a cache
            return None

    def write(self, name: str, value: object) -> None:
        """Keep a value under a name, in place of the former one."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            body = self._body(value)
            if _is_ours(self.folder.stat()) and len(body) < MOST_BYTES:
                self._replace(name, self._head(body) + b"\n" + body)
                self._forget_old()

    def _body(self, value: object) -> bytes:
        file = io.BytesIO()
        pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
        # Left to itself, a frozen class with slots is taken apart and put together by Python code, field by field.
        pickler.dispatch_table = {kind: _by_fields(kind) for kind in self.classes.values()}
        pickler.dump(value)
        return file.getvalue()

    def _value(self, body: bytes) -> Any:
        return _Unpickler(io.BytesIO(body), self.classes).load()

    def _head(self, body: bytes) -> bytes:
        words = (self.version, sys.implementation.cache_tag, hashlib.sha256(body).hexdigest())
        return " ".join(("modelwire-codegen", *map(str, words))).encode()

    def _bytes(self, name: str) -> bytes:
        if not _is_ours(self.folder.stat()):
            return b""
        with os.fdopen(os.open(self.folder / f"{name}{SUFFIX}", _READING), "rb") as file:
            found = os.fstat(file.fileno())
            sound = stat.S_ISREG(found.st_mode) and _is_ours(found) and found.st_size < MOST_BYTES
            return file.read() if sound else b""

    def _replace(self, name: str, data: bytes) -> None:
        """Write a file in one move, so that a run beside this one reads the former file or the new one."""
        number, path = tempfile.mkstemp(SUFFIX, f".{name}-", self.folder)  # readable by the user
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
            os.replace(path, self.folder / f"{name}{SUFFIX}")
        except BaseException:
            Path(path).unlink()
            raise

    def _forget_old(self) -> None:
        files = sorted(self.folder.glob(f"*{SUFFIX}"), key=_age)
        for path in files[MOST_FILES:]:
            path.unlink(missing_ok=True)


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, classes: Mapping[tuple[str, str], type]) -> None:
        super().__init__(file)
        self.classes = classes

    def find_class(self, module: str, name: str) -> type:
        """Give one of the classes that are kept; raises `KeyError` for any other."""
        return self.classes[module, name]


def _by_fields(kind: Any) -> Callable[[object], tuple[Any, ...]]:
    """Keep what a dataclass is constructed from."""
    values = attrgetter("__class__", *(field.name for field in fields(kind)))

    def reduced(item: object) -> tuple[Any, ...]:
        made, *given = values(item)
        return made, tuple(given)

    return reduced


def _is_ours(found: os.stat_result) -> bool:
    """Tell whether nobody but the user can have written something; where files have no such owners, his folders are his."""
    if not hasattr(os, "geteuid"):
        return True
    return found.st_uid == os.geteuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _age(path: Path) -> float:
    """Give a number that is less, the later a file was written; of one that has just gone, the greatest."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0
