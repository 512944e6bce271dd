# Written by modelwire-codegen from tasks.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from modelwire_runtime.client import Client
from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.features.batches import Batches
from modelwire_runtime.logs import LogEntry
from modelwire_runtime.options import CallOptions
from modelwire_runtime.settings import Lookup, RetryStrategy
from modelwire_runtime.transports import Request, Transport

class TaskClient(Batches, Client):
    def __init__(
        self,
        *,
        api_key: str | None = None,
        transport: Literal["websocket", "rest"] | Transport = "websocket",
        base_url: str | None = None,
        socket_url: str | None = None,
        bases: Mapping[str, str] | None = None,
        http_client: Any = None,
        websocket_factory: Callable[..., Any] | None = None,
        before_request: Callable[[Request], Any] | None = None,
        after_response: Callable[[Request, Any], Any] | None = None,
        max_concurrency: int | None = None,
        max_retries: int = 3,
        retry_delay: float = 1.0,
        retry_strategy: RetryStrategy = "exponential",
        request_timeout: float | None = 1200.0,
        auth_timeout: float = 15.0,
        ack_timeout: float = 30.0,
        heartbeat_interval: float = 30.0,
        silence_timeout: float = 100.0,
        max_reconnects: int | None = None,
        lookup: Lookup | None = None,
        debug: bool = False,
        log_sink: Callable[[LogEntry], Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @property
    def connected(self) -> bool: ...
    def connect(self) -> None: ...
    def disconnect(self) -> None: ...
    def close(self) -> None: ...
    @classmethod
    def error(
        cls,
        raw_code: str,
        message: str,
        *,
        parameter: str | None = None,
        task_type: str | None = None,
        model: str | None = None,
    ) -> ModelwireError: ...
