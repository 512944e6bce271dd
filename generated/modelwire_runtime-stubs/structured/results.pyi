# Written by modelwire-codegen from results.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, Generic, TypeVar

from modelwire_runtime.results.text import TextResult
from modelwire_runtime.structured.answers import Answer

T = TypeVar("T")
ResultT = TypeVar("ResultT", bound=TextResult)

class ParsedResult(TextResult, Generic[T]):
    _parsed: Any = ...

    @property
    def parsed(self) -> T: ...
    def _shown(self) -> list[tuple[str, str]]: ...

def read_answer(result: TextResult, shape: Answer[T]) -> ParsedResult[T]: ...
def grown(result: TextResult, kind: type[ResultT]) -> ResultT: ...
