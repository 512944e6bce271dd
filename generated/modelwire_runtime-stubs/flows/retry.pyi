# Written by modelwire-codegen from retry.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Self

from modelwire_runtime.settings import RetryStrategy

class Budget:
    tokens: float
    capacity: float
    refill: float
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("tokens", "capacity", "refill")

    def __init__(self, tokens: float = ..., capacity: float = ..., refill: float = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def take(self) -> bool: ...
    def give(self) -> None: ...

class Policy:
    max_retries: int
    first_delay: float
    longest_delay: float
    longest_retry_after: float
    budget: Budget
    strategy: RetryStrategy
    jitter: float | None
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "max_retries",
        "first_delay",
        "longest_delay",
        "longest_retry_after",
        "budget",
        "strategy",
        "jitter",
    )

    def __init__(
        self,
        max_retries: int = ...,
        first_delay: float = ...,
        longest_delay: float = ...,
        longest_retry_after: float = ...,
        budget: Budget = ...,
        strategy: RetryStrategy = ...,
        jitter: float | None = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def delay(self, attempt: int, fraction: float) -> float: ...
