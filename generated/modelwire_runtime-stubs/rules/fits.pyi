# Written by modelwire-codegen from fits.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.rules.base import Fault, Names, Values

Fragment = Mapping[str, Any]

class Fits:
    name: Final[str]
    fragment: Final[Fragment]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "fragment")

    def __init__(self, name: str, fragment: Fragment) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...

class FitsOthers:
    known: Final[tuple[str, ...]]
    fragment: Final[Fragment]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("known", "fragment")

    def __init__(self, known: tuple[str, ...], fragment: Fragment) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
