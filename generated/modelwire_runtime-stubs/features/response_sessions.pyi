# Written by modelwire-codegen from response_sessions.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable
from typing import Any, Self

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.client import Client

class ResponseSessions(Client):
    def session(
        self, *, longest_life: float = 3300.0, websocket_factory: Callable[..., Any] | None = None
    ) -> Self: ...

class AsyncResponseSessions(AsyncClient):
    def session(
        self, *, longest_life: float = 3300.0, websocket_factory: Callable[..., Any] | None = None
    ) -> Self: ...
