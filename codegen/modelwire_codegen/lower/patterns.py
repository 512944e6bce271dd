"""Regular expressions that mean the same to Rust's engine, which judges fields, to Python's and to ECMA 262."""

import re

_CLASS_ESCAPES = re.compile(r"\\(?![\\^$.|?*+()\[\]{}/-])")
_GROUPS = re.compile(r"\(\?(?!:)")
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_SETS = re.compile(r"&&|--|~~|(?<!^)\[")


def problem(pattern: str) -> str:
    """Say what keeps a pattern from meaning the same everywhere; empty when nothing does."""
    bare = re.sub(r"\\\\", "", pattern)
    classes: list[str] = _CLASS.findall(re.sub(r"\\.", "", bare))
    if any(_SETS.search(found) for found in classes):
        return "has a character class that some engines take for an operation on sets"
    try:
        re.compile(pattern)
    except re.error as error:
        return f"is no regular expression: {error}"
    if _CLASS_ESCAPES.search(bare):
        return "escapes a letter or digit, which engines read differently; write [0-9] for \\d"
    if _GROUPS.search(bare):
        return "has a group that begins with (?, of which only (?: is understood everywhere"
    outside = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "", bare)
    if re.search(r"\[\^?\]", bare):
        return r"has a class that begins with ], which ECMA 262 takes for its end; write \]"
    if "{" in re.sub(r"\{[0-9]+(,[0-9]*)?\}", "", outside):
        return r"has a brace that begins no count, which Rust's engine refuses; write \{"
    if "." in outside:
        return "has a dot, which engines end at different line breaks; write a class such as [^ ]"
    return ""
