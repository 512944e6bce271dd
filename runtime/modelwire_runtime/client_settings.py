"""What the constructor of every client takes, as types for constructors that take more than that."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.options import CallOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelwire_runtime.transports import AsyncTransport, Request, Transport


class CommonSettings(CallOptions, total=False):
    """What blocking and async clients take alike, the options of all their calls included."""

    api_key: str | None
    """The key; the vendor's environment variable when None."""
    base_url: str | None
    """Where the service is, when it is not where the vendor says."""
    http_client: Any
    """An HTTPX client, or one that works like it, which stays yours to close."""
    before_request: "Callable[[Request], Any] | None"
    """Called with each request; it may change the headers."""
    after_response: "Callable[[Request, Any], Any] | None"
    """Called with each request and its response, or the error that came instead."""
    max_concurrency: int | None
    """How many requests may be under way at once."""
    max_retries: int
    """How often a request is sent again where that is safe (2 unless set)."""
    name: str | None
    """What errors call the provider, when another one is behind `base_url`."""


class ClientSettings(CommonSettings, total=False):
    """What every blocking client takes."""

    transport: "Transport | None"
    """What sends requests instead of an HTTP client; it is closed with the client."""


class AsyncClientSettings(CommonSettings, total=False):
    """What every async client takes."""

    transport: "AsyncTransport | None"
    """What sends requests instead of an HTTP client; it is closed with the client."""
