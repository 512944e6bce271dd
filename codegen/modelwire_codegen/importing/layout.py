"""Lay spec data out as YAML the way a person types it: short things in a line, long ones as a block, few quotes."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

WIDTH = 128
_STEP = 2
_LONG_WORD = 40
# Entries of these maps open a block however short they are, so that each has a line of its own to be found by.
OPEN = frozenset(("models", "sets", "groups", "objects", "params", "routes", "results"))
SPACED = frozenset(("models", "sets", "groups", "objects", "corrections"))

# What some reader of YAML takes for a number, a date apart, a boolean or nothing.
_NOT_TEXT = re.compile(
    r"(?:[-+]?[0-9][0-9_]*|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o?[0-7]+"
    r"|[-+]?[0-9]+(?::[0-9]+)+(?:\.[0-9]*)?|[-+]?\.(?:inf|nan)|~|null|true|false|yes|no|on|off|<<|=)\Z",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[!&*%@`'\"|>#,\[\]{}]|[-?:](?:\s|$)|---|\.\.\.")
_INSIDE = re.compile(r":\s|:$|\s#")
_IN_FLOW = re.compile(r"[,\[\]{}]|:[,\[\]{}]")


def scalar(value: Any, *, flow: bool) -> str:
    """Give one scalar; within brackets more texts need quotes."""
    if isinstance(value, str):
        return value if _is_plain(value, flow=flow) else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)


def _is_plain(text: str, *, flow: bool) -> bool:
    if not text or text != text.strip() or not text.isprintable() or _NOT_TEXT.match(text):
        return False
    if _FIRST.match(text) or _INSIDE.search(text):
        return False
    return not (flow and _IN_FLOW.search(text))


def in_line(value: Any) -> str:
    """Give a value as one line, in brackets where it has parts."""
    if isinstance(value, Mapping):
        entries = (f"{scalar(key, flow=True)}: {in_line(inner)}" for key, inner in value.items())
        return "{" + ", ".join(entries) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(in_line, value)) + "]"
    return scalar(value, flow=True)


def entry(key: str, value: Any, indent: int) -> str:
    """Give a mapping's entry with its first line at `indent` columns but not filled up to them, without a line end."""
    head = scalar(key, flow=False) + ":"
    if not isinstance(value, Mapping | list) or not value:
        flow = isinstance(value, Mapping | list)
        return f"{head} {in_line(value) if flow else scalar(value, flow=False)}"
    text = in_line(value)
    if key not in OPEN and indent + len(head) + 1 + len(text) <= WIDTH:
        return f"{head} {text}"
    inner = indent + _STEP
    if isinstance(value, list):
        return "\n".join((head, *_list(key, value, inner)))
    return f"{head}\n" + _block(value, inner, key)


def _list(key: str, value: list[Any], indent: int) -> Iterator[str]:
    if any(isinstance(inner, Mapping | list) or _is_sentence(inner) for inner in value):
        for index, inner in enumerate(value):
            if index and key in SPACED:
                yield ""
            yield " " * indent + item(inner, indent, is_open=key in OPEN)
    else:
        yield from _wrapped(value, indent)


def _is_sentence(value: Any) -> bool:
    return isinstance(value, str) and " " in value and len(value) > _LONG_WORD


def _wrapped(value: list[Any], indent: int) -> Iterator[str]:
    """Give a list of scalars as lines that are filled up."""
    line = " " * indent + "["
    for index, inner in enumerate(value):
        word = in_line(inner) + ("]" if index == len(value) - 1 else ",")
        if index and len(line) + len(word) + 1 > WIDTH:
            yield line
            line = " " * indent
        line += word if index == 0 else f" {word}"
    yield line


def item(value: Any, indent: int, *, is_open: bool = False) -> str:
    """Give an element of a list whose dash stands at `indent`, without the blanks before it."""
    text = in_line(value)
    if not isinstance(value, Mapping | list) or not value:
        return f"- {text if isinstance(value, Mapping | list) else scalar(value, flow=False)}"
    if not is_open and indent + _STEP + len(text) <= WIDTH:
        return f"- {text}"
    if isinstance(value, list):
        return "- " + "\n".join(_list("", value, indent + _STEP)).lstrip()
    return "- " + _block(value, indent + _STEP, "").lstrip()


def _block(value: Mapping[str, Any], indent: int, key: str) -> str:
    parts: list[str] = []
    for name, inner in value.items():
        if key in OPEN - {"params"} and isinstance(inner, Mapping) and inner:
            text = f"{scalar(name, flow=False)}:\n" + _block(inner, indent + _STEP, "")
        else:
            text = entry(name, inner, indent)
        parts.append(" " * indent + text)
    return ("\n\n" if key in SPACED else "\n").join(parts)


def document(data: Mapping[str, Any], header: Sequence[str] = ()) -> str:
    """Give a whole file; each line of `header` becomes a comment above it."""
    parts = [entry(key, value, 0) for key, value in data.items()]
    top = "".join(f"# {line}\n" for line in header)
    long = any("\n" in part for part in parts)
    return top + ("\n\n" if long and not set(data) & {"vendor"} else "\n").join(parts) + "\n"
