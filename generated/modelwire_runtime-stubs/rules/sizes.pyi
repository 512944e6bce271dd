# Written by modelwire-codegen from sizes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterator
from typing import Any, ClassVar, Final, Self, TypeAlias

from modelwire_runtime.rules.base import Fault, Names, Values

Limits: TypeAlias = tuple[int | float | None, int | float | None]

class Size:
    name: Final[str]
    separator: Final[str]
    pixels: Final[Limits | None]
    aspect: Final[Limits | None]
    loose: Final[bool]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "separator", "pixels", "aspect", "loose")

    def __init__(
        self,
        name: str,
        separator: str,
        pixels: Limits | None = ...,
        aspect: Limits | None = ...,
        loose: bool = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...

class Pixels:
    width: Final[str]
    height: Final[str]
    lo: Final[int | None]
    hi: Final[int | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("width", "height", "lo", "hi")

    def __init__(
        self, width: str, height: str, lo: int | None = ..., hi: int | None = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...

class Aspect:
    width: Final[str]
    height: Final[str]
    lo: Final[int | float | None]
    hi: Final[int | float | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("width", "height", "lo", "hi")

    def __init__(
        self, width: str, height: str, lo: int | float | None = ..., hi: int | float | None = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def check(self, values: Values, names: Names = ...) -> Iterator[Fault]: ...
    def describe(self, names: Names = ...) -> str: ...
