# Written by modelwire-codegen from verbs_by_id.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeForm, TypeVar

from modelwire_runtime.client_base import BaseClient
from modelwire_runtime.params import Params
from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.structured.results import ParsedResult
from modelwire_runtime.structured.streams import ObjectStream
from modelwire_runtime.toolruns.blocking import ToolStream
from modelwire_runtime.toolruns.results import ToolRun
from modelwire_runtime.tools import ToolLike, Tools

T = TypeVar("T", default=Any)

class TextVerbsById(BaseClient):
    def parse(
        self,
        model: str | Params[Any, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> ParsedResult[T]: ...
    def stream_parse(
        self,
        model: str | Params[Any, Any],
        shape: type[T] | TypeForm[T] | Answer[T] | Mapping[str, Any],
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> ObjectStream[T]: ...
    def run_tools(
        self,
        model: str | Params[Any, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> ToolRun[T]: ...
    def stream_tools(
        self,
        model: str | Params[Any, Any],
        tools: Tools[T] | Sequence[ToolLike],
        /,
        *,
        like: str | None = None,
        task_type: str | None = None,
        **wire: Any,
    ) -> ToolStream[T]: ...
