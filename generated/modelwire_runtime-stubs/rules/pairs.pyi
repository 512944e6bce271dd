# Written by modelwire-codegen from pairs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.rules.base import Condition, Fault, Names, Values

Pair = tuple[Any, Any]

@dataclass(frozen=True, slots=True)
class Pairs(Condition):
    one: str
    other: str
    pairs: tuple[Pair, ...]

    def holds(self, values: Values) -> bool: ...
    def parameters(self) -> tuple[str, ...]: ...
    def text(self, names: Names = ...) -> str: ...
    def negated(self, names: Names = ...) -> str: ...
    def describe(self, names: Names = ...) -> str: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
