# Written by modelwire-codegen from outcomes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Any, Generic, Literal, NoReturn, TypeAlias, TypeVar

R = TypeVar("R")

@dataclass(frozen=True, slots=True)
class Success(Generic[R]):
    index: int
    params: Any
    result: R

    @property
    def error(self) -> None: ...
    @property
    def ok(self) -> Literal[True]: ...
    def unwrap(self) -> R: ...

@dataclass(frozen=True, slots=True)
class Failure:
    index: int
    params: Any
    error: Exception

    @property
    def result(self) -> None: ...
    @property
    def ok(self) -> Literal[False]: ...
    def unwrap(self) -> NoReturn: ...

Outcome: TypeAlias = Success[R] | Failure
