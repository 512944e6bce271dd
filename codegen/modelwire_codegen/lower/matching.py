"""Match texts against patterns that anybody may have written."""

import re
from itertools import pairwise

# What stands for one character of a pattern, however it is written.
_ATOM = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|.", re.DOTALL)
_AGAIN = ("*", "+", "{")
_SHORT = 20
# So many in a row can share out a text in so many ways that trying all is just bearable.
_MOST_REPEATS = 4


def matches(pattern: str, value: str) -> bool | None:
    """Tell whether a text holds a match; None for a pattern that could try a long text for ever.

    In Python `$` also matches before a closing line break; no value of a spec holds one.
    """
    if len(value) > _SHORT and (repeats_within(pattern) or _repeats(pattern) > _MOST_REPEATS):
        return None
    return bool(re.search(pattern, value))


def repeats_within(pattern: str) -> bool:
    """Tell whether a repeated group repeats or chooses within: it may match one text in more ways than can be tried."""
    atoms = [*_ATOM.findall(pattern), ""]
    loose = [False]
    for atom, after in pairwise(atoms):
        if atom in ("(", "(?:"):
            loose.append(False)
        elif atom == ")" and len(loose) > 1:
            inner = loose.pop()
            if inner and after in _AGAIN:
                return True
            loose[-1] |= inner
        elif atom == "|" or atom in _AGAIN:
            loose[-1] = True
    return False


def _repeats(pattern: str) -> int:
    return sum(atom in _AGAIN for atom in _ATOM.findall(pattern))
