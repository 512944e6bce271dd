"""Identifiers: the one place where a vendor's words become Python's."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from keyword import iskeyword
from pathlib import Path

_RESERVED = Path(__file__).parent / "reserved"
# A boundary stands before a capital that follows a small letter or digit, and before the last capital of a run.
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SHORT_TASK = re.compile(r"[a-z][0-9][a-z]\Z")


@cache
def reserved(kind: str) -> frozenset[str]:
    """Give the names of one kind that generated code may not use for its own; see the text files in `reserved/`."""
    lines = (_RESERVED / f"{kind}.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def words(text: str) -> list[str]:
    """Split an id or wire name into its words, folded to ASCII."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return [
        word for part in re.split(r"[^A-Za-z0-9]+", plain) for word in _BOUNDARY.split(part) if word
    ]


@cache
def snake(text: str) -> str:
    """Give the snake_case form; empty when nothing of `text` can be kept."""
    name = "_".join(words(text)).lower()
    return f"x{name}" if name[:1].isdigit() else name


def camel(name: str) -> str:
    """Give the wire name that the runtime's `CAMEL_CASE` makes of a keyword."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


@cache
def pascal(text: str) -> str:
    """Give the class name; short task words such as t2i stand in capitals."""
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", snake(text)) if part]
    return "".join(
        part.upper() if _SHORT_TASK.match(part) else part[0].upper() + part[1:] for part in parts
    )


def parameter(wire: str) -> str:
    """Give the keyword for a wire parameter, with an underscore where Python or Pydantic owns the name."""
    return _free(snake(wire), "parameters")


def attribute(model_id: str) -> str:
    """Give the name of a model in its namespace. Capitals in an id are no borders of words: `Llama-3.3-70B` is one of `70b`."""
    return _free(snake(model_id.lower()), "attributes")


def module(name: str) -> str:
    """Give the file name, without its ending, for a parameter set or an object."""
    return _free(snake(name), "modules")


def is_identifier(name: str) -> bool:
    """Tell whether a pinned name may stand in Python source as it is."""
    return (
        name.isascii() and name.isidentifier() and not iskeyword(name) and not name.startswith("_")
    )


def folds(names: Iterable[str]) -> dict[str, list[str]]:
    """Group names that a file system or a reader could take for one."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name.casefold(), []).append(name)
    return {key: found for key, found in groups.items() if len(found) > 1}


def _free(name: str, kind: str) -> str:
    return f"{name}_" if iskeyword(name) or name in reserved(kind) else name
