# Written by modelwire-codegen from numbers.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.rules.base import Fault, Names, Values

@dataclass(frozen=True, slots=True)
class Step:
    name: str
    step: str
    ge: int | float | None = ...
    le: int | float | None = ...

    def bounded(self, ge: Any, le: Any) -> Step: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
