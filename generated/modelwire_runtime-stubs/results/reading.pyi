# Written by modelwire-codegen from reading.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from modelwire_runtime.results.base import Result
from modelwire_runtime.vendor import Reader

class Reply:
    model: str
    raw: Any
    request_id: str | None
    job_id: str | None
    token: Any
    delay: float | None
    execution: float | None
    rate_limits: Mapping[str, str] | None
    warnings: tuple[str, ...]
    items: tuple[Mapping[str, Any], ...]
    package: str
    driver: Any
    asynchronous: bool
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "model",
        "raw",
        "request_id",
        "job_id",
        "token",
        "delay",
        "execution",
        "rate_limits",
        "warnings",
        "items",
        "package",
        "driver",
        "asynchronous",
    )

    def __init__(
        self,
        model: str = ...,
        raw: Any = ...,
        request_id: str | None = ...,
        job_id: str | None = ...,
        token: Any = ...,
        delay: float | None = ...,
        execution: float | None = ...,
        rate_limits: Mapping[str, str] | None = ...,
        warnings: tuple[str, ...] = ...,
        items: tuple[Mapping[str, Any], ...] = ...,
        package: str = ...,
        driver: Any = ...,
        asynchronous: bool = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

def build(reader: Reader, output: Any, reply: Reply = ...) -> Result: ...
