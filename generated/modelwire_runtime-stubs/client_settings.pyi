# Written by modelwire-codegen from client_settings.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable
from typing import Any

from modelwire_runtime.options import CallOptions
from modelwire_runtime.transports import AsyncTransport, Request, Transport

class CommonSettings(CallOptions, total=False):
    api_key: str | None
    base_url: str | None
    http_client: Any
    before_request: Callable[[Request], Any] | None
    after_response: Callable[[Request, Any], Any] | None
    max_concurrency: int | None
    max_retries: int
    name: str | None

class ClientSettings(CommonSettings, total=False):
    transport: Transport | None

class AsyncClientSettings(CommonSettings, total=False):
    transport: AsyncTransport | None
