# Written by modelwire-codegen from uploads.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Final, Self

class Upload:
    data: Final[bytes]
    name: Final[str]
    media_type: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("data", "name", "media_type")

    def __init__(self, data: bytes, name: str, media_type: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
