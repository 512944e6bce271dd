"""What upstream brought, a fact at a time, for people and programs to read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.importing.facts import Json, Objects, differences


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that became another: of `what`, at `path`, the keyword said `before` and says `after`."""

    what: str
    path: str
    keyword: str
    before: Any
    after: Any

    def text(self) -> str:
        """Give the change in a line."""
        about = " ".join(part for part in (f"{self.what}:", self.path, self.keyword) if part)
        if self.keyword in _LONG:
            return f"{about} {'added' if self.before is None else 'gone' if self.after is None else 'changed'}"
        if isinstance(self.before, list) and isinstance(self.after, list):
            added = [f"+{_shown(value)}" for value in self.after if value not in self.before]
            gone = [f"-{_shown(value)}" for value in self.before if value not in self.after]
            return f"{about} {' '.join(added + gone)}"
        if self.before is None:
            return f"{about} {_shown(self.after)} added"
        if self.after is None:
            return f"{about} {_shown(self.before)} gone"
        return f"{about} {_shown(self.before)} -> {_shown(self.after)}"


# Keywords of which each value is a matter of its own.
_EACH = frozenset(("property", "required", "dependentRequired"))
# Keywords whose values are whole schemas, told without them.
_LONG = frozenset(
    ("anyOf", "oneOf", "not", "if", "contains", "dependentSchemas", "additionalProperties")
)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 100 else f"{text[:97]}..."


def changes_between(
    what: str, old: tuple[Json, Objects], new: tuple[Json, Objects]
) -> Iterator[Change]:
    """Give the differences of two schemas, those of one keyword at one place as one; of a new or lost field nothing inside."""
    added, gone = differences(*old, *new)
    lost = {f"{path}.{name}" for path, keyword, name in (*added, *gone) if keyword == "property"}
    for path, keyword in sorted({fact[:2] for fact in (*added, *gone)}):
        if any(path == place or path.startswith((f"{place}.", f"{place}[")) for place in lost):
            continue
        before = [_value(fact) for fact in sorted(gone) if fact[:2] == (path, keyword)]
        after = [_value(fact) for fact in sorted(added) if fact[:2] == (path, keyword)]
        place = path.removeprefix(".")
        if len(before) == len(after) == 1 and keyword not in _EACH:
            yield Change(what, place, keyword, before[0], after[0])
        else:
            yield from (Change(what, place, keyword, value, None) for value in before)
            yield from (Change(what, place, keyword, None, value) for value in after)


def _value(fact: tuple[str, str, str]) -> Any:
    """Give the value of a fact as data, as far as it is short and one."""
    _, keyword, told = fact
    if keyword in ("enum", "type"):
        values = json.loads(told)
        return [json.loads(value) for value in values] if keyword == "enum" else values
    try:
        return (
            told
            if keyword in (*_LONG, "property", "required", "dependentRequired")
            else json.loads(told)
        )
    except ValueError:
        return told
