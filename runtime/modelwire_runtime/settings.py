"""What a client is told once: where the service is, who calls, and how requests travel."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from modelwire_runtime import redact
from modelwire_runtime.errors import AuthError, InvalidParams
from modelwire_runtime.flows.context import ACCEPT
from modelwire_runtime.options import check_headers, portable
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.flows.calls import Target
    from modelwire_runtime.logs import LogEntry
    from modelwire_runtime.sockets import SocketSettings
    from modelwire_runtime.vendor import Auth, Route, Vendor

RetryStrategy = Literal["exponential", "linear"]
USER_AGENT: str = f"modelwire Python/{sys.version_info.major}.{sys.version_info.minor}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """How a client asks about models that its catalog lacks, where the vendor tells of them; in seconds."""

    ttl: float = 300.0
    """How long an answer is fresh; after that it still serves, while another is fetched."""
    wait: float = 3.0
    """How long a call waits for the first answer, before it goes on without one."""
    timeout: float = 30.0
    """How long one look-up may take, whoever waits for it."""
    again: float = 30.0
    """How long after a look-up that failed no other is begun."""
    schemas: int = 256
    """How many schemas are kept; the one that was asked for longest ago makes room."""

    def __post_init__(self) -> None:
        for name in ("ttl", "wait", "timeout", "again"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name}={getattr(self, name)!r}: a number of seconds")
        if self.schemas < 1:
            raise ValueError(f"schemas={self.schemas!r}: a whole number from 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A client's own settings, as the caller gave them; the environment fills the gaps at the first call."""

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    http_client: Any = None
    transport: Any = None
    before_request: Callable[[Request], Any] | None = None
    after_response: Callable[[Request, Any], Any] | None = None
    max_concurrency: int | None = None
    max_retries: int = 2
    name: str | None = None
    """What errors call the provider; None is the vendor's own id."""
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Where the vendor's further servers are, by name, when they are not where the vendor says."""
    lookup: Lookup = field(default_factory=Lookup)
    session: "SocketSettings | None" = None
    """How the vendor's WebSocket is used, None where it has none."""
    retry_delay: float = 0.5
    """Seconds before the first repeat of a request."""
    retry_strategy: RetryStrategy | None = None
    """How the pause grows; None is the pace of clients that have no say in it."""
    request_timeout: float | None = None
    """Seconds that one request may take; None leaves it to the protocol."""
    debug: bool = False
    """Whether every request and frame is told to the log sink."""
    log_sink: "Callable[[LogEntry], Any] | None" = None

    def __post_init__(self) -> None:
        check_headers(self.headers)
        if self.api_key is not None:
            check_key(self.api_key)
        if self.base_url is not None:
            object.__setattr__(self, "base_url", clean_base_url(self.base_url))
        if self.bases:
            bases = {name: clean_base_url(url) for name, url in self.bases.items()}
            object.__setattr__(self, "bases", bases)
        if self.http_client is not None and self.transport is not None:
            raise ValueError("give http_client or transport, not both")
        if self.max_concurrency is not None and self.max_concurrency < 1:
            raise ValueError(f"max_concurrency={self.max_concurrency!r}: a whole number from 1")
        if self.max_retries < 0:
            raise ValueError(f"max_retries={self.max_retries!r}: a whole number from 0")
        if isinstance(self.retry_delay, bool) or not self.retry_delay >= 0:
            raise ValueError(f"retry_delay={self.retry_delay!r}: a number of seconds")
        if self.retry_strategy not in (None, "exponential", "linear"):
            raise ValueError(f"retry_strategy={self.retry_strategy!r}: exponential or linear")
        limit = self.request_timeout
        if limit is not None and (isinstance(limit, bool) or not limit > 0):
            raise ValueError(f"request_timeout={limit!r}: a number of seconds above 0")

    def portable(self) -> dict[str, Any]:
        """Return what a pickle may carry: no key, no secret header, no client, transport or hook."""
        # Only a vendor with such servers and look-ups has a constructor that takes them.
        own: dict[str, Any] = {"bases": dict(self.bases)} if self.bases else {}
        if self.session is not None:
            own |= {
                **self.session.portable(),
                "retry_delay": self.retry_delay,
                "retry_strategy": self.retry_strategy,
                "request_timeout": self.request_timeout,
                "debug": self.debug,
            }
        return {
            **own,
            **({} if self.lookup == Lookup() else {"lookup": self.lookup}),
            "base_url": self.base_url,
            "headers": portable({"headers": self.headers})["headers"],
            "max_concurrency": self.max_concurrency,
            "max_retries": self.max_retries,
            **({"name": self.name} if self.name else {}),
        }


@dataclass(frozen=True, slots=True)
class Connection:
    """Where requests go and what they carry; made once and used by every call."""

    base_url: str
    headers: dict[str, str] = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)


def check_key(key: str) -> None:
    """Raise `AuthError` on a key that no header can carry; the key is never shown."""
    if not key.strip():
        raise AuthError("the API key is empty", retryable=False)
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise AuthError(
            "the API key holds characters that no key has (blanks around it, line breaks, or letters beyond ASCII); "
            "was it copied whole and alone?",
            retryable=False,
        )


def clean_base_url(url: str) -> str:
    """Return a base URL without its closing slash.

    Raises:
        InvalidParams: it is no http(s) URL, or holds a user name, a password, a query or a
            fragment. It is not shown then.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise InvalidParams("base_url is not a URL", parameter="base_url") from None
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidParams("base_url must begin with http:// or https://", parameter="base_url")
    if "@" in parts.netloc:
        raise InvalidParams(
            "base_url may hold no user name or password; give headers instead", parameter="base_url"
        )
    if parts.query or parts.fragment or any(c in url for c in "\r\n\t {}"):
        raise InvalidParams(
            "base_url may hold no query, fragment, blank or brace", parameter="base_url"
        )
    return url.rstrip("/")


def connect(vendor: "Vendor", settings: Settings, auth: "Auth | None" = None) -> Connection:
    """Return the connection of a client, the environment read now; `auth` is a route's own way to show the key.

    Raises:
        AuthError: there is no key anywhere; the message names the environment variable.
    """
    key = settings.api_key or _key_from_environment(vendor)
    headers = _headers(settings.headers)
    for known in vendor.client_headers.values():
        value = os.environ.get(known.env, "").strip() if known.env else ""
        if value and not _has(headers, known.header):
            check_headers({known.header: value})
            headers[known.header] = value
    auth = auth or vendor.auth
    if key is None and not _has(headers, auth.header):
        names = " or ".join(vendor.auth.env)
        raise AuthError(
            f"no API key: set {names} or give {_class_name(vendor)}(api_key=...)",
            vendor=vendor.id,
            documentation=vendor.docs,
        )
    if key is not None and not _has(headers, auth.header):
        headers[auth.header] = auth.prefix + key
    return Connection(_base_url(vendor, settings), headers, _secrets(key, headers))


def _base_url(vendor: "Vendor", settings: Settings) -> str:
    base_url = settings.base_url
    if base_url is None and vendor.base_url_env:
        from_env = os.environ.get(vendor.base_url_env, "").strip()
        base_url = clean_base_url(from_env) if from_env else None
    return base_url or vendor.base_url.rstrip("/")


def connect_route(
    vendor: "Vendor", settings: Settings, route: "Route", main: Callable[[], Connection]
) -> Connection:
    """Return the connection of a route that is not the vendor's plain one: another server, other headers, no key.

    Raises:
        InvalidParams: the vendor has no server of the name that the route gives.
    """
    url = settings.bases.get(route.base) or vendor.bases.get(route.base, "").rstrip("/")
    if route.base and not url:
        raise InvalidParams(f"{vendor.id} has no server called {route.base!r}")
    if not route.public:
        found = connect(vendor, settings, route.auth) if route.auth else main()
        headers = over(route.headers, found.headers)
        return replace(found, base_url=url or found.base_url, headers=headers)
    headers = {k: v for k, v in _headers(settings.headers).items() if not redact.is_secret_name(k)}
    headers = over(route.headers, headers)
    return Connection(url or _base_url(vendor, settings), headers, ())


def connect_elsewhere(vendor: "Vendor", settings: Settings, target: "Target") -> Connection:
    """Return the connection to another server, which never sees the vendor's key."""
    headers = {k: v for k, v in _headers(settings.headers).items() if not redact.is_secret_name(k)}
    if target.api_key is not None:
        headers[vendor.auth.header] = vendor.auth.prefix + target.api_key
    return Connection(target.base_url, headers, _secrets(target.api_key, headers))


def _class_name(vendor: "Vendor") -> str:
    return vendor.title.replace(" ", "")


def _key_from_environment(vendor: "Vendor") -> str | None:
    for name in vendor.auth.env:
        key = os.environ.get(name, "").strip()
        if key:
            check_key(key)
            return key
    return None


def _headers(given: Mapping[str, str]) -> dict[str, str]:
    return over({"User-Agent": USER_AGENT, "Accept": ACCEPT}, given)


def over(base: Mapping[str, str], more: Mapping[str, str]) -> dict[str, str]:
    """Return headers laid over others, whatever the case of their names."""
    names = {name.lower() for name in more}
    return {**{k: v for k, v in base.items() if k.lower() not in names}, **more}


def _has(headers: Mapping[str, str], name: str) -> bool:
    return any(key.lower() == name.lower() for key in headers)


def _secrets(key: str | None, headers: Mapping[str, str]) -> tuple[str, ...]:
    """Return what must never be shown: the key, and the values of the caller's own secret headers."""
    found = [] if key is None else [key]
    for name, value in headers.items():
        if redact.is_secret_name(name):
            found.append(value.removeprefix("Bearer ").strip())
    return tuple(dict.fromkeys(secret for secret in found if secret))
