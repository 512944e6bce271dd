# Written by modelwire-codegen from shapes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.rules.base import Names, Rule

Typed = tuple[type, Any]

class Closed:
    values: Final[tuple[Any, ...]]
    keys: Final[frozenset[Any]]
    required: Final[bool]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("values", "keys", "required")

    def __init__(self, values: tuple[Any, ...], keys: frozenset[Any], required: bool) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Shape:
    names: dict[str, str]
    wires: dict[str, str]
    fields: dict[str, Shape]
    rules: tuple[Rule, ...]
    items: Shape | None
    entries: Shape | None
    cls: Any
    closed: dict[str, Closed]
    branches: tuple[Shape, ...]
    stranger: Shape | None
    chooser: Any
    media: bool
    impostors: frozenset[Typed]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "names",
        "wires",
        "fields",
        "rules",
        "items",
        "entries",
        "cls",
        "closed",
        "branches",
        "stranger",
        "chooser",
        "media",
        "impostors",
    )

    def __init__(
        self,
        names: dict[str, str] = ...,
        wires: dict[str, str] = ...,
        fields: dict[str, Shape] = ...,
        rules: tuple[Rule, ...] = ...,
        items: Shape | None = ...,
        entries: Shape | None = ...,
        cls: Any = ...,
        closed: dict[str, Closed] = ...,
        branches: tuple[Shape, ...] = ...,
        stranger: Shape | None = ...,
        chooser: Any = ...,
        media: bool = ...,
        impostors: frozenset[Typed] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def pythons(self) -> Names: ...
    @property
    def is_stranger(self) -> bool: ...
    def inside(self, name: str) -> Shape | None: ...
    @property
    def needed(self) -> bool: ...
