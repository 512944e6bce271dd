# Written by modelwire-codegen from logs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True, slots=True)
class LogEntry:
    category: str
    message: str
    data: Mapping[str, Any] = ...
    level: str = ...
    timestamp: float = ...

class Log:
    debug: bool
    is_verbose: Callable[[], bool]

    def __init__(
        self,
        sink: Callable[[LogEntry], Any] | None = None,
        *,
        debug: bool = False,
        redact: Callable[[str], str] = ...,
    ) -> None: ...
    def write(self, level: str, category: str, message: str, data: Mapping[str, Any]) -> None: ...
    def tell(self, level: str, category: str, message: str, data: Mapping[str, Any]) -> None: ...
