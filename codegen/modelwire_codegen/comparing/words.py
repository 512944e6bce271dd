"""Small pieces of the sentences that tell a change."""

import html
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

_FEW = 12
_MARKS = re.compile(r"([\\`*_{}\[\]()#|~])")


def code(text: object) -> str:
    """Set a name or a piece of Python as code; a backtick within would end it."""
    plain = str(text).replace("`", "'")
    return f"`{' '.join(plain.split())}`"


def plain(text: str) -> str:
    """Write a text of a spec so that nothing in it is Markdown or HTML."""
    return _MARKS.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))


def show(value: Any) -> str:
    """Write a value as JSON, short enough for a line."""
    text = json.dumps(value, ensure_ascii=False)
    return code(text if len(text) <= 80 else f"{text[:77]}...")


def listed(values: Sequence[Any]) -> str:
    """Write some values; of many the first ones."""
    more = f" and {len(values) - _FEW} more" if len(values) > _FEW else ""
    return ", ".join(map(show, values[:_FEW])) + more


def named(names: Iterable[str]) -> str:
    """Write some names as code."""
    return ", ".join(map(code, names))


def was(now: str, before: str) -> str:
    """Say what is, and what was."""
    return f"{now} (was {before})"


def numbered(count: int, noun: str) -> str:
    """Count something."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
