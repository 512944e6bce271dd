"""What the constructors of task clients make of their arguments, and their errors of a vendor's codes."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.settings import Lookup, Settings
from modelwire_runtime.sockets import SocketSettings

TIMEOUT = 1200.0
"""Seconds that a call may take in all, unless its caller says otherwise: the vendor's own budget."""


def settings_of(given: Mapping[str, Any]) -> Settings:
    """Return the settings that a constructor was given."""
    transport = given["transport"]
    if isinstance(transport, str) and transport not in ("websocket", "rest"):
        raise ValueError(f"transport={transport!r}: websocket, rest, or a transport")
    session = SocketSettings(
        enabled=transport == "websocket",
        url=given["socket_url"],
        factory=given["websocket_factory"],
        **{name: given[name] for name in _PERIODS},
    )
    return Settings(
        headers=given["options"].pop("headers", {}),
        transport=None if isinstance(transport, str) else transport,
        session=session,
        bases=given["bases"] or {},
        lookup=given["lookup"] or Lookup(),
        **{name: given[name] for name in _SAME},
    )


_PERIODS = (
    "auth_timeout",
    "ack_timeout",
    "heartbeat_interval",
    "silence_timeout",
    "max_reconnects",
)
_SAME = (
    "api_key",
    "base_url",
    "http_client",
    "before_request",
    "after_response",
    "max_concurrency",
    "max_retries",
    "retry_delay",
    "retry_strategy",
    "request_timeout",
    "debug",
    "log_sink",
)


def error_of(
    vendor_module: str, raw_code: str, message: str, facts: Mapping[str, Any]
) -> ModelwireError:
    """Build an error from one of a vendor's codes, with the page of the model that the facts name."""
    from modelwire_runtime.catalog import Catalog
    from modelwire_runtime.flows.runware.replies import public_error

    slug, model = None, facts["model"]
    if model is not None and vendor_module:
        vendor = import_module(vendor_module).VENDOR
        info = Catalog.lazy({vendor.id: f"{vendor.package}._catalog"}).find(model)
        slug = info.slug if info is not None and info.kind == "model" else None
    return public_error(raw_code, message, slug=slug, **facts)
