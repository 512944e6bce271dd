"""Sentences of vendors, made fit for a spec: lines and texts without anything that could hide or end one."""

import re
import unicodedata

_LONGEST_LINE, _LONGEST_TEXT = 600, 2000
_HIDDEN = frozenset(
    "\u2028\u2029\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def line(text: object, longest: int = _LONGEST_LINE) -> str:
    """Give a text as one line; empty when nothing of it is left."""
    if not isinstance(text, str):
        return ""
    kept = "".join(" " if _is_control(char) else char for char in text)
    kept = re.sub(r"\s+", " ", kept).strip()
    return kept if len(kept) <= longest else _cut(kept, longest)


def text(value: object) -> str:
    """Give a description as one paragraph."""
    return line(value, _LONGEST_TEXT)


def _is_control(char: str) -> bool:
    return char in _HIDDEN or unicodedata.category(char) in ("Cc", "Cs")


def _cut(kept: str, longest: int) -> str:
    """Cut a text at its last whole sentence, or word, that fits."""
    head = kept[: longest - 3]
    sentence = max(head.rfind(". "), head.rfind("! "), head.rfind("? "))
    if sentence > longest // 2:
        return head[: sentence + 1]
    return f"{head[: max(head.rfind(' '), longest // 2)].rstrip()}..."
