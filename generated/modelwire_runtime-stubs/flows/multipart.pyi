# Written by modelwire-codegen from multipart.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Final, Self

from modelwire_runtime.media.uploads import Upload

class Field:
    name: Final[str]
    value: Final[str | Upload]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "value")

    def __init__(self, name: str, value: str | Upload) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Form:
    fields: Final[tuple[Field, ...]]
    boundary: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("fields", "boundary")

    def __init__(self, fields: tuple[Field, ...], boundary: str) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def content_type(self) -> str: ...
    def encode(self) -> bytes: ...
    def shown(self) -> list[dict[str, Any]]: ...
