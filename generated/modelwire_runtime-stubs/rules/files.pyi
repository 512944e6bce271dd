# Written by modelwire-codegen from files.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.rules.base import Fault, Names, Values

Limits = tuple[int | float | None, int | float | None]

class FileLimits:
    name: Final[str]
    seconds: Final[Limits | None]
    bytes: Final[Limits | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "seconds", "bytes")

    def __init__(
        self, name: str, seconds: Limits | None = ..., bytes: Limits | None = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def judge(
        self, where: str, size: int, seconds: float | None, shown: str = ""
    ) -> Iterator[Fault]: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
