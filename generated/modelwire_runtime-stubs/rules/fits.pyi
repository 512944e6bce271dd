# Written by modelwire-codegen from fits.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.rules.base import Fault, Names, Values

Fragment = Mapping[str, Any]

@dataclass(frozen=True, slots=True)
class Fits:
    name: str
    fragment: Fragment

    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...

@dataclass(frozen=True, slots=True)
class FitsOthers:
    known: tuple[str, ...]
    fragment: Fragment

    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
