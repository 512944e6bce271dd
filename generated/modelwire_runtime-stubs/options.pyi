# Written by modelwire-codegen from options.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

ValidateMode = Literal["strict", "warn", "off"]

class JobPolicy(TypedDict, total=False):
    executionTimeout: int
    lowPriority: bool
    ttl: int

class CallOptions(TypedDict, total=False):
    timeout: float | None
    idle_timeout: float | None
    poll_interval: float
    max_polls: int | None
    validate: ValidateMode
    extra: Mapping[str, Any]
    headers: Mapping[str, str]
    on_result: Callable[[Any], Any] | None
    on_progress: Callable[[Any], Any] | None
    cancel_on_timeout: bool
    repeat_billable: bool
    dry_run: bool
    wait: float | None
    webhook: str
    policy: JobPolicy
    s3: Mapping[str, str]
