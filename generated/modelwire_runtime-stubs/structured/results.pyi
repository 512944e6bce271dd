# Written by modelwire-codegen from results.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Generic, TypeVar

from modelwire_runtime.results.text import TextResult
from modelwire_runtime.structured.answers import Answer

T = TypeVar("T")
ResultT = TypeVar("ResultT", bound=TextResult)

class ParsedResult(TextResult, Generic[T]):
    @property
    def parsed(self) -> T: ...

def read_answer(result: TextResult, shape: Answer[T]) -> ParsedResult[T]: ...
def grown(result: TextResult, kind: type[ResultT]) -> ResultT: ...
