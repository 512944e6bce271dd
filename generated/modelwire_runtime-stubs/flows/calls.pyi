# Written by modelwire-codegen from calls.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Route

class Target:
    base_url: Final[str]
    api_key: Final[str | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("base_url", "api_key")

    def __init__(self, base_url: str, api_key: str | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def portable(self) -> Target: ...

class Work:
    entry: Final[Entry]
    route: Final[Route]
    options: Final[Mapping[str, Any]]
    target: Final[Target | None]
    media: Final[tuple[Any, ...]]
    docs: Final[str]
    warnings: Final[tuple[str, ...]]
    results: Final[int]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("entry", "route", "options", "target", "media", "docs", "warnings", "results")

    def __init__(
        self,
        entry: Entry,
        route: Route,
        options: Mapping[str, Any],
        target: Target | None = ...,
        media: tuple[Any, ...] = ...,
        docs: str = ...,
        warnings: tuple[str, ...] = ...,
        results: int = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def portable(self) -> Work: ...
    def waiting(
        self, timeout: float | None, poll_interval: float | None, cancel_on_timeout: bool
    ) -> Work: ...
