# Written by modelwire-codegen from batches.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, overload

from modelwire_runtime.outcomes import Outcome
from modelwire_runtime.params import Params
from modelwire_runtime.results.base import Result

R = TypeVar("R", bound=Result)
_Pair = tuple[str, Mapping[str, Any]]

class Batches:
    @overload
    def run_batch(self, calls: Iterable[Params[R, Any]]) -> list[Outcome[R]]: ...
    @overload
    def run_batch(self, calls: Iterable[Params[Any, Any] | _Pair]) -> list[Outcome[Any]]: ...
