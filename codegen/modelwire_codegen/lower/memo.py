"""What a process that lowers again and again remembers: the insides of objects that have not changed.

They are most of the work. All that an inside is made from is part of its key, so nothing has to be forgotten in time; what the
last lowering of a vendor did not ask for is dropped.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Report


@dataclass(slots=True)
class Recall:
    """The memory of one lowering of one vendor."""

    last: Mapping[str, Any]
    now: dict[str, Any] = field(default_factory=dict[str, Any])
    names: str = ""
    """Digest of the names that all insides may use."""

    def keep(self, about: Any, report: Report, make: Callable[[], Any]) -> Any:
        """Give what was made of `about` the last time, or make it; what had findings is made each time, to tell them."""
        key = digest(json.dumps(about) + self.names)
        if key in self.last:
            self.now[key] = self.last[key]
            return self.last[key]
        before = len(report.found)
        made = make()
        if len(report.found) == before:
            self.now[key] = made
        return made


@dataclass(slots=True)
class Memo:
    """The memory of a process, by vendor."""

    vendors: dict[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])

    def recall(self, vendor: str) -> Recall:
        """Begin a lowering of a vendor."""
        recall = Recall(self.vendors.get(vendor, {}))
        self.vendors[vendor] = recall.now
        return recall


def digest(text: str) -> str:
    """Give a digest of what something is made from."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
