"""A vendor whose work is tasks with ids of the client's own making, over HTTP or over a WebSocket."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from modelwire_runtime.client import Client
from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.features.batches import Batches
from modelwire_runtime.features.task_settings import TIMEOUT, error_of, settings_of
from modelwire_runtime.settings import Lookup, RetryStrategy

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire_runtime.logs import LogEntry
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.transports import Request, Transport


class TaskClient(Batches, Client):
    """A blocking client of such a vendor. Threads may share it; they share one socket too."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        transport: "Literal['websocket', 'rest'] | Transport" = "websocket",
        base_url: str | None = None,
        socket_url: str | None = None,
        bases: Mapping[str, str] | None = None,
        http_client: Any = None,
        websocket_factory: Callable[..., Any] | None = None,
        before_request: "Callable[[Request], Any] | None" = None,
        after_response: "Callable[[Request, Any], Any] | None" = None,
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
        log_sink: "Callable[[LogEntry], Any] | None" = None,
        **options: "Unpack[CallOptions]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            api_key: The key; the vendor's environment variable when None.
            transport: How tasks travel: over one `websocket`, as single `rest` requests, or through
                an HTTP transport of your own. Streams of text and plain reads are HTTP requests
                either way.
            base_url: Where the service is, when it is not where the vendor says. It moves the service
                alone: the vendor's further servers stay where they are (see `bases`), and apps are
                called there with this client's key.
            socket_url: Where the WebSocket is; to be given with `base_url`.
            bases: Where the vendor's further servers are, by name: `content` (the catalogue that
                reads show), `schemas` (the list of models, and their schemas) and `serverless`
                (apps). Those that are left out are the vendor's own, so that a test server or a
                proxy that is to see everything needs all three beside `base_url`.
            http_client: An `httpx.Client`, or a client that works like one, which stays yours to
                close.
            websocket_factory: What opens a socket, called like `websockets.sync.client.connect`:
                with the address and its keyword arguments. A `functools.partial` of it can hand in
                certificates or a proxy; without one, both come from the environment.
            before_request: Called with each HTTP request; it may change the headers. The frames of
                a socket do not pass it.
            after_response: Called with each HTTP request and its response, or the error that came
                instead.
            max_concurrency: How many requests may be under way at once; a task that is sent over
                the socket counts until its first answer.
            max_retries: How often a request is sent again where that is safe.
            retry_delay: Seconds before the first repeat of a request, and before the first new
                connection.
            retry_strategy: Whether the pause doubles each time or grows by the same amount.
            request_timeout: Seconds that one request may take; None leaves it to the call's
                `timeout`.
            auth_timeout: Seconds for the server to answer the handshake, and to take the key.
            ack_timeout: Seconds with a connection for the server to say that it has a task.
            heartbeat_interval: Seconds between two pings.
            silence_timeout: Seconds without a frame after which the connection is made anew.
            max_reconnects: How many connections in a row may fail; None never gives up.
            lookup: How models are looked up that the catalog lacks.
            debug: Tell the log sink of every request and frame.
            log_sink: Called with each `LogEntry`, from any thread: warnings, and everything with
                `debug`. Without one, `debug` prints to standard error.
            **options: What `with_options` takes, for every call of this client; `timeout` is 1200
                seconds unless it is given.
        """
        own = locals()
        self._set_up(settings_of(own), {"timeout": TIMEOUT, **options})

    @property
    def connected(self) -> bool:
        """Whether there is a socket that the server has taken the key on; never so with `transport="rest"`."""
        return self._core.socket.connected

    def connect(self) -> None:
        """Open the socket now, and keep it open; the first call would open it too. Over HTTP nothing happens.

        Raises:
            AuthError: there is no key, or the server refuses it.
            ConnectionFailed: the server cannot be reached; another `connect` tries again.
        """
        session = self._core.socket.session({})
        if session is not None:
            self._core.socket.check(session.connect)

    def disconnect(self) -> None:
        """Close the socket and fail the calls that wait; the next `connect` opens it again, no call does."""
        made = self._core.socket.made
        if made is not None:
            made.disconnect()

    def close(self) -> None:
        """Close all connections; a client that was handed in stays open."""
        made = self._core.socket.made
        if made is not None:
            made.close()
        super().close()

    @classmethod
    def error(
        cls,
        raw_code: str,
        message: str,
        *,
        parameter: str | None = None,
        task_type: str | None = None,
        model: str | None = None,
    ) -> ModelwireError:
        """Build an error as this client would from one of the vendor's codes, with its page.

        Args:
            raw_code: The vendor's code, such as `invalidParameter`; our `code` follows from it.
            message: What a person should read.
            parameter: Wire name of the parameter that is wrong.
            task_type: The vendor's word for the task, such as `imageInference`.
            model: Id of the model.
        """
        facts = {"parameter": parameter, "task_type": task_type, "model": model}
        return error_of(cls._vendor_module, raw_code, message, facts)
