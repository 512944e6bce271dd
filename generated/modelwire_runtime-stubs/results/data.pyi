# Written by modelwire-codegen from data.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Generic, TypeVar

from modelwire_runtime.results.base import Result

D = TypeVar("D")

@dataclass(frozen=True, slots=True)
class Content:
    data: bytes
    media_type: str | None = ...

@dataclass(kw_only=True, eq=False, repr=False)
class DataResult(Result, Generic[D]):
    data: D = ...
