# Written by modelwire-codegen from outcomes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Generic, Literal, NoReturn, Self, TypeAlias, TypeVar

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

class Failure:
    index: Final[int]
    params: Final[Any]
    error: Final[Exception]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("index", "params", "error")

    def __init__(self, index: int, params: Any, error: Exception) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def result(self) -> None: ...
    @property
    def ok(self) -> Literal[False]: ...
    def unwrap(self) -> NoReturn: ...

Outcome: TypeAlias = Success[R] | Failure
