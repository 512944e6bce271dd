"""JSON Schema's patterns, run by Python's `re`."""

import re
from functools import lru_cache


def _translate(pattern: str) -> str:
    """Rewrite what `re` reads differently: `$` must not match before a final line break."""
    out: list[str] = []
    in_class = escaped = False
    for char in pattern:
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == "[":
            in_class = True
        elif char == "]":
            in_class = False
        elif char == "$" and not in_class:
            out.append(r"\Z")
            continue
        out.append(char)
    return "".join(out)


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the compiled pattern; digits and word characters are ASCII, as in ECMAScript."""
    return re.compile(_translate(pattern), re.ASCII)
