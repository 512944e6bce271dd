"""The async client of a vendor whose requests are tasks; `tasks.py` has the blocking one, with the words on each parameter."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.features.async_batches import AsyncBatches
from modelwire_runtime.features.task_settings import TIMEOUT, error_of, settings_of
from modelwire_runtime.settings import Lookup, RetryStrategy

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire_runtime.logs import LogEntry
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.transports import AsyncTransport, Request


class AsyncTaskClient(AsyncBatches, AsyncClient):
    """An async client of such a vendor, with the same surface as `TaskClient`; each event loop has a socket of its own."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        transport: "Literal['websocket', 'rest'] | AsyncTransport" = "websocket",
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
        """Make a client; see `TaskClient`.

        `http_client` is an `httpx.AsyncClient`, `websocket_factory` is called like
        `websockets.asyncio.client.connect`; hooks and callbacks may be coroutine functions.
        """
        own = locals()
        self._set_up(settings_of(own), {"timeout": TIMEOUT, **options})

    @property
    def connected(self) -> bool:
        """Whether there is a socket that the server has taken the key on; never so with `transport="rest"`."""
        return self._core.socket.connected

    async def connect(self) -> None:
        """Open the running loop's socket now, and keep it open; the first call would open it too. Over HTTP nothing happens.

        Raises:
            AuthError: there is no key, or the server refuses it.
            ConnectionFailed: the server cannot be reached; another `connect` tries again.
        """
        session = self._core.socket.session({})
        if session is not None:
            await self._core.socket.acheck(session.connect)

    async def disconnect(self) -> None:
        """Close the running loop's socket and fail the calls that wait; the next `connect` opens it again, no call does."""
        made = self._core.socket.made
        if made is not None:
            await made.disconnect()

    async def close(self) -> None:
        """Close all connections; a client that was handed in stays open."""
        made = self._core.socket.made
        if made is not None:
            await made.close()
        await super().close()

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
