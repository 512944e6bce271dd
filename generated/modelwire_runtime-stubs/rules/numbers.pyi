# Written by modelwire-codegen from numbers.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.rules.base import Fault, Names, Values

class Step:
    name: Final[str]
    step: Final[str]
    ge: Final[int | float | None]
    le: Final[int | float | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "step", "ge", "le")

    def __init__(
        self, name: str, step: str, ge: int | float | None = ..., le: int | float | None = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def bounded(self, ge: Any, le: Any) -> Step: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
