# Written by modelwire-codegen from results.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Generic, TypeVar

from modelwire_runtime.results.text import TextResult

T = TypeVar("T")

class ParsedResult(TextResult, Generic[T]):
    @property
    def parsed(self) -> T: ...
