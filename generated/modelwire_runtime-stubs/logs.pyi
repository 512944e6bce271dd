# Written by modelwire-codegen from logs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Self

class LogEntry:
    category: Final[str]
    message: Final[str]
    data: Final[Mapping[str, Any]]
    level: Final[str]
    timestamp: Final[float]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("category", "message", "data", "level", "timestamp")

    def __init__(
        self,
        category: str,
        message: str,
        data: Mapping[str, Any] = ...,
        level: str = ...,
        timestamp: float = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

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
