# Written by modelwire-codegen from compatible.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, Self

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.client import Client
from modelwire_runtime.flows.calls import Target
from modelwire_runtime.handle_kinds import AsyncTextHandle, TextHandle
from modelwire_runtime.handles import Entry
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

class OpenAICompatible(TextHandle[TextResult]):
    def __init__(
        self, client: Client, entry: Entry, options: Mapping[str, Any], target: Target | None = None
    ) -> None: ...
    def with_options(self, **options: Any) -> Self: ...
    def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> TextResult: ...
    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> TextStream: ...

class AsyncOpenAICompatible(AsyncTextHandle[TextResult]):
    def __init__(
        self,
        client: AsyncClient,
        entry: Entry,
        options: Mapping[str, Any],
        target: Target | None = None,
    ) -> None: ...
    def with_options(self, **options: Any) -> Self: ...
    async def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> TextResult: ...
    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> AsyncTextStream: ...
