# Written by modelwire-codegen from dialects.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from modelwire_runtime.results.text import TextResult
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer

Values = dict[str, Any]

class Dialect(Protocol):
    def with_schema(self, values: Mapping[str, Any], schema: AnswerSchema) -> Values: ...
    def with_tools(self, values: Mapping[str, Any], tools: Sequence[FunctionTool]) -> Values: ...
    def next_turn(
        self,
        values: Mapping[str, Any],
        result: TextResult,
        answers: Sequence[ToolAnswer],
        approvals: Sequence[ApprovalAnswer] = ...,
    ) -> Values: ...
    def approvals(self, result: TextResult) -> tuple[ApprovalRequest, ...]: ...

def register(flow: str, module: str) -> None: ...
def dialect_of(flow: str) -> Dialect | None: ...
def plain(value: Any) -> Values: ...
