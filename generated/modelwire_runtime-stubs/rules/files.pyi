# Written by modelwire-codegen from files.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from dataclasses import dataclass

from modelwire_runtime.rules.base import Fault, Names, Values

Limits = tuple[int | float | None, int | float | None]

@dataclass(frozen=True, slots=True)
class FileLimits:
    name: str
    seconds: Limits | None = ...
    bytes: Limits | None = ...

    def judge(
        self, where: str, size: int, seconds: float | None, shown: str = ""
    ) -> Iterator[Fault]: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
