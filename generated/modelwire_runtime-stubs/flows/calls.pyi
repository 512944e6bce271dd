# Written by modelwire-codegen from calls.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Route

@dataclass(frozen=True, slots=True)
class Target:
    base_url: str
    api_key: str | None = ...

    def portable(self) -> Target: ...

@dataclass(frozen=True, slots=True)
class Work:
    entry: Entry
    route: Route
    options: Mapping[str, Any]
    target: Target | None = ...
    media: tuple[Any, ...] = ...
    docs: str = ...
    warnings: tuple[str, ...] = ...
    results: int = ...

    def portable(self) -> Work: ...
    def waiting(
        self, timeout: float | None, poll_interval: float | None, cancel_on_timeout: bool
    ) -> Work: ...
