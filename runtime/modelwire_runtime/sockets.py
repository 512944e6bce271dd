"""A client's socket: how it is set up, and how it comes to be at the first use."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from modelwire_runtime.errors import InvalidParams, ModelwireError, error_from

if TYPE_CHECKING:
    from modelwire_runtime.core import Core
    from modelwire_runtime.protocol.task_events import Failure
    from modelwire_runtime.transports.websockets import Address, SocketOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketSettings:
    """How a client of a vendor with a WebSocket uses it; periods are in seconds."""

    enabled: bool = True
    """Whether calls go over the socket; streams of text and plain reads go over HTTP all the same."""
    url: str | None = None
    """Where the socket is, when it is not where the vendor says."""
    factory: Callable[..., Any] | None = None
    """What opens a socket instead of the library's `connect`."""
    auth_timeout: float = 15.0
    """For the server to answer the handshake, and then to take the key."""
    ack_timeout: float = 30.0
    """For the server to say that it has an async task; only time with a connection counts."""
    heartbeat_interval: float = 30.0
    """Between two pings."""
    silence_timeout: float = 100.0
    """Without a single frame, after which the connection is made anew."""
    max_reconnects: int | None = None
    """Connections in a row that may fail; None never gives up."""

    def __post_init__(self) -> None:
        for name in ("auth_timeout", "ack_timeout", "heartbeat_interval", "silence_timeout"):
            value = getattr(self, name)
            if isinstance(value, bool) or not value > 0:
                raise ValueError(f"{name}={value!r}: a number of seconds above 0")
        if self.max_reconnects is not None and self.max_reconnects < 0:
            raise ValueError(f"max_reconnects={self.max_reconnects!r}: a whole number from 0")
        if self.url is not None:
            object.__setattr__(self, "url", clean_socket_url(self.url))

    def portable(self) -> dict[str, Any]:
        """Return what a pickle may carry, by the names that a constructor takes."""
        return {
            "transport": "websocket" if self.enabled else "rest",
            "socket_url": self.url,
            "auth_timeout": self.auth_timeout,
            "ack_timeout": self.ack_timeout,
            "heartbeat_interval": self.heartbeat_interval,
            "silence_timeout": self.silence_timeout,
            "max_reconnects": self.max_reconnects,
        }


def clean_socket_url(url: str) -> str:
    """Return a socket's address.

    Raises:
        InvalidParams: it is no ws(s) URL, or holds a user name, a password, a query or a fragment.
            It is not shown then.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("ws", "wss") or not host:
        raise InvalidParams("socket_url must begin with ws:// or wss://", parameter="socket_url")
    if "@" in parts.netloc or parts.query or parts.fragment or any(c in url for c in "\r\n\t {}"):
        raise InvalidParams(
            "socket_url may hold no user name, password, query, fragment, blank or brace",
            parameter="socket_url",
        )
    return url


class ClientSocket:
    """The socket of one client, shared by the copies that `with_options` makes."""

    def __init__(self, core: "Core") -> None:
        self._core = core
        self._settings: SocketSettings | None = core.settings.session
        self._made: dict[str, Any] = {}

    def session(self, options: Mapping[str, Any]) -> Any:
        """Return the session that a call goes over, None when it goes over HTTP.

        A dry run is a header, which no frame can carry.
        """
        settings = self._settings
        if settings is None or not settings.enabled or options.get("dry_run"):
            return None
        # Two threads may both make one; the first that is put there stays, and neither has begun.
        return self._made.get("") or self._made.setdefault("", self._new())

    def _new(self) -> Any:
        if self._core.asynchronous:
            from modelwire_runtime.transports.socket_loop import LoopSocket

            return LoopSocket(self._address, self._options())
        from modelwire_runtime.transports.socket_thread import ThreadSocket

        return ThreadSocket(self._address, self._options())

    def _options(self) -> "SocketOptions":
        from modelwire_runtime.protocol.task_events import Policy
        from modelwire_runtime.transports.websockets import SocketOptions

        settings, core = self._settings, self._core
        assert settings is not None
        delay = core.settings.retry_delay
        policy = Policy(
            heartbeat=settings.heartbeat_interval,
            silence=settings.silence_timeout,
            auth_timeout=settings.auth_timeout,
            retry_delay=delay,
            jitter=min(1.0, delay),
            resend_after=min(1.0, delay),
            max_reconnects=settings.max_reconnects,
        )
        return SocketOptions(policy, settings.factory, settings.ack_timeout, core.log)

    def _address(self) -> "Address":
        """Return where the socket is and who calls; the key goes into the first frame, never into the handshake.

        Raises:
            AuthError: there is no key anywhere.
            InvalidParams: nobody said where the socket is.
        """
        from modelwire_runtime.transports.websockets import Address

        core = self._core
        vendor, connection = core.vendor, core.connection()
        url = None if self._settings is None else self._settings.url
        if url is None and connection.base_url != vendor.base_url.rstrip("/"):
            raise InvalidParams(
                "base_url is given and socket_url is not: give both, or transport='rest'",
                parameter="socket_url",
            )
        url = url or vendor.socket_url
        if url is None:
            raise InvalidParams(f"{vendor.id} has no socket", parameter="transport")
        signed = vendor.auth.header.lower()
        key = next(v for k, v in connection.headers.items() if k.lower() == signed)
        others = {
            k: v for k, v in connection.headers.items() if k.lower() not in (signed, "accept")
        }
        return Address(url, key.removeprefix(vendor.auth.prefix), others)

    @property
    def connected(self) -> bool:
        """Whether there is a connection that has been authenticated."""
        made = self._made.get("")
        return made is not None and made.connected

    @property
    def made(self) -> Any:
        """The socket if there has been a use for it, else None."""
        return self._made.get("")

    def check(self, work: Callable[[], None]) -> None:
        """Do something with the socket, and say what goes wrong in the caller's words."""
        from modelwire_runtime.protocol.task_events import SessionFailed

        try:
            work()
        except SessionFailed as error:
            raise self.error(error.failure) from None

    async def acheck(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do the same on an event loop."""
        from modelwire_runtime.protocol.task_events import SessionFailed

        try:
            await work()
        except SessionFailed as error:
            raise self.error(error.failure) from None

    def error(self, failure: "Failure") -> ModelwireError:
        """Build the error that a caller sees of a failure which no call stands behind."""
        core = self._core
        raw = failure.error or {"code": failure.raw, "message": failure.message}
        return error_from(
            code=failure.code,
            message=f"{core.vendor.id}: {failure.message}",
            raw=dict(raw),
            vendor=core.vendor.id,
            may_have_run=failure.may_have_run,
            documentation=core.vendor.docs,
        )
