# Written by modelwire-codegen from settings.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Final, Literal, Self

RetryStrategy = Literal["exponential", "linear"]

class Lookup:
    ttl: Final[float]
    wait: Final[float]
    timeout: Final[float]
    again: Final[float]
    schemas: Final[int]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        ttl: float = ...,
        wait: float = ...,
        timeout: float = ...,
        again: float = ...,
        schemas: int = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
