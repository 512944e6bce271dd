# Written by modelwire-codegen from schemas.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

class AnswerSchema:
    name: Final[str]
    description: Final[str]
    schema: Final[Mapping[str, Any]]
    strict: Final[bool]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("name", "description", "schema", "strict")

    def __init__(
        self, name: str, description: str, schema: Mapping[str, Any], strict: bool = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
