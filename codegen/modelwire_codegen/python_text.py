"""The only writers of Python source: a spec's strings reach generated code through here and nowhere else."""

import json
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

WIDTH = 120
"""Columns of generated code. It is wider than what people type, so that the facts of a parameter stand on a line or two."""


def literal(value: Any) -> str:
    """Write a JSON value as a Python expression, in the style that black keeps."""
    if isinstance(value, str):
        return string(value)
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
        )
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(literal, value)) + "]"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"{type(value).__name__} has no literal")


def string(text: str) -> str:
    """Write one string literal, double-quoted unless that takes more escapes, plain ASCII control-free."""
    single = repr(text)
    if single[0] == "'" and '"' not in text:
        return f'"{single[1:-1]}"'
    return single


def tuple_of(items: Iterable[str]) -> str:
    """Write a tuple of expressions."""
    texts = list(items)
    return f"({texts[0]},)" if len(texts) == 1 else f"({', '.join(texts)})"


def json_line(value: Any) -> str:
    """Write a JSON value for a line of a raw string; it has no line break and no three double quotes in a row."""
    return json.dumps(value)


def comment(text: str) -> str:
    """Make text safe for a comment: one line, nothing that a reader could take for its end."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def prose(text: str) -> str:
    """Make text safe inside a docstring of three double quotes."""
    if text.isprintable():
        plain = text
    else:
        plain = "".join(char if char.isprintable() or char == "\n" else " " for char in text)
    return plain.replace("\\", "\\\\").replace('"', r"\"") if _risky(plain) else plain


def _risky(text: str) -> bool:
    return "\\" in text or '""' in text or text.rstrip().endswith('"')


def wrap(text: str, indent: int, hang: int = 0) -> list[str]:
    """Break prose into lines of a docstring that is `indent` columns in; later lines hang further."""
    return list(_wrapped(text, indent, hang))


@cache  # parameters that models share are described in the same words
def _wrapped(text: str, indent: int, hang: int) -> tuple[str, ...]:
    return tuple(
        textwrap.wrap(
            prose(text),
            WIDTH - indent,
            subsequent_indent=" " * hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def call(name: str, arguments: Sequence[str], indent: int) -> str:
    """Write a call; one argument a line, as black does, where it does not fit the line."""
    flat = f"{name}({', '.join(arguments)})"
    if indent + len(flat) <= WIDTH and "\n" not in flat:
        return flat
    inner = " " * (indent + 4 if indent % 4 == 0 else 8)
    outer = " " * (len(inner) - 4)
    return f"{name}(\n" + "".join(f"{inner}{item},\n" for item in arguments) + f"{outer})"
