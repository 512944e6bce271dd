"""A small HTTP/1.1 server on 127.0.0.1 that can break off in every way a real one does."""

import json
import select
import socket
import socketserver
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.testing.wire import Wire

Ending = Literal["whole", "cut", "stall", "drop"]
"""How a reply ends: in full, broken off half way, never, or without a first byte."""


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came in."""

    number: int
    """Place in the order of arrival, from 1."""
    method: str
    path: str
    """The path without its query, percent signs resolved."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Headers by their names in lower case."""
    body: bytes
    connection: int
    """Which connection brought it, counted from 1: equal numbers mean keep-alive."""

    def json(self) -> Any:
        """Read the body as JSON. Raises ValueError when it is none."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answers. With `chunks` the body is sent piece by piece in chunked coding."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    chunks: Iterable[bytes] | None = None
    ending: Ending = "whole"
    upgrade: "Callable[[Wire], None] | None" = None
    """Speaks over the connection once it has become a WebSocket; the headers answer the handshake."""

    @classmethod
    def json(
        cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> "Reply":
        """Answer with a JSON document."""
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return cls(status, body, {"Content-Type": "application/json", **(headers or {})})

    @classmethod
    def text(
        cls, text: str, status: int = 200, media_type: str = "text/plain; charset=utf-8"
    ) -> "Reply":
        """Answer with text, such as the HTML page of a gateway."""
        return cls(status, text.encode(), {"Content-Type": media_type})

    @classmethod
    def events(cls, events: Iterable[bytes], ending: Ending = "whole", piece: int = 0) -> "Reply":
        """Answer with a stream of server-sent events; each is sent on its own, or in pieces of so many bytes."""
        chunks = _cut(events, piece) if piece else events
        return cls(200, b"", {"Content-Type": "text/event-stream"}, chunks, ending)

    def ended(self, ending: Ending) -> "Reply":
        """Return the same reply with another ending."""
        return replace(self, ending=ending)


def _cut(events: Iterable[bytes], piece: int) -> Iterator[bytes]:
    for event in events:
        for start in range(0, len(event), piece):
            yield event[start : start + piece]


Answer = Callable[[Received], Reply]


class LoopbackServer:
    """Serves on 127.0.0.1 in threads of its own until it is closed; a context manager."""

    def __init__(self, answer: Answer, port: int = 0) -> None:
        self._server = _Server(("127.0.0.1", port), answer)
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.02},
            name="modelwire-loopback",
            daemon=True,
        )
        self._thread.start()

    @property
    def port(self) -> int:
        """The port that the server listens on."""
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        """The server's address with its scheme, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def crashes(self) -> list[BaseException]:
        """Errors that the answering function raised; each was answered with a 500."""
        return self._server.crashes

    @property
    def connections(self) -> int:
        """How many connections were opened so far."""
        return self._server.opened

    def close(self) -> None:
        """Stop serving, break off what is under way and wait for the threads to end."""
        self._server.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], answer: Answer) -> None:
        self.answer = answer
        self.closing = threading.Event()
        self.crashes: list[BaseException] = []
        self.opened = 0
        self._requests = 0
        self._open: set[socket.socket] = set()
        self._workers: list[threading.Thread] = []
        self._lock = threading.Lock()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a daemon thread, so that a program that never closes still ends."""
        worker = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        self._workers.append(worker)
        worker.start()

    def next_number(self) -> int:
        with self._lock:
            self._requests += 1
            return self._requests

    def enter(self, connection: socket.socket) -> int:
        with self._lock:
            self._open.add(connection)
            self.opened += 1
            return self.opened

    def leave(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def server_close(self) -> None:
        with self._lock:
            still_open = list(self._open)
        for connection in still_open:
            _shut(connection)
        super().server_close()
        for worker in self._workers:
            worker.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that go away are part of the game, crashes are kept elsewhere."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 0

    def setup(self) -> None:
        super().setup()
        self.place = self._owner.enter(self.connection)
        if self._owner.closing.is_set():
            _shut(self.connection)

    def finish(self) -> None:
        self._owner.leave(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal quiet."""

    @property
    def _owner(self) -> _Server:
        return cast("_Server", self.server)

    def _serve(self) -> None:
        url = urlsplit(self.path)
        received = Received(
            number=self._owner.next_number(),
            method=self.command,
            path=unquote(url.path),
            query=dict(parse_qsl(url.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self._read_body(),
            connection=self.place,
        )
        try:
            reply = self._owner.answer(received)
        except Exception as error:  # kept for the test to see
            self._owner.crashes.append(error)
            reply = Reply.json({"error": f"the fake vendor crashed: {error!r}"}, 500)
        self._send(reply)

    def __getattr__(self, name: str) -> Any:
        # The standard library looks for a method per verb; one serves them all.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts: list[bytes] = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return b"".join(parts)

    def _send(self, reply: Reply) -> None:
        if reply.ending == "drop":
            self.close_connection = True
        elif reply.upgrade is not None:
            self._upgrade(reply, reply.upgrade)
        elif reply.chunks is not None:
            self._send_chunks(reply, reply.chunks)
        elif reply.ending == "stall":
            self._stall()
        elif reply.ending == "cut":
            self.wfile.write(
                self._head(reply, len(reply.body)) + reply.body[: len(reply.body) // 2]
            )
            self.close_connection = True
        else:
            body = b"" if self.command == "HEAD" else reply.body
            self.wfile.write(self._head(reply, len(reply.body)) + body)

    def _upgrade(self, reply: Reply, speak: "Callable[[Wire], None]") -> None:
        from modelwire_runtime.testing.wire import Wire, accepted

        self.close_connection = True
        headers = {**reply.headers, **accepted(self.headers.get("Sec-WebSocket-Key", ""))}
        lines = ["HTTP/1.1 101 Switching Protocols"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.wfile.write("\r\n".join((*lines, "", "")).encode("latin-1"))
        with suppress(OSError):  # the client went away
            speak(Wire(self.connection))

    def _send_chunks(self, reply: Reply, chunks: Iterable[bytes]) -> None:
        self.wfile.write(self._head(reply, None))
        for chunk in chunks:
            if chunk:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        if reply.ending == "stall":
            self._stall()
        elif reply.ending == "cut":
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def _head(self, reply: Reply, length: int | None) -> bytes:
        headers = dict(reply.headers)
        if length is None:
            headers["Transfer-Encoding"] = "chunked"
        elif reply.status not in (204, 304):
            headers["Content-Length"] = str(length)
        known = reply.status in HTTPStatus._value2member_map_
        phrase = HTTPStatus(reply.status).phrase if known else "Unknown"
        lines = [
            f"HTTP/1.1 {reply.status} {phrase}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        return "\r\n".join((*lines, "", "")).encode("latin-1")

    def _stall(self) -> None:
        """Hold the connection until the client goes away or the server closes."""
        self.close_connection = True
        while not self._owner.closing.is_set():
            readable, _, _ = select.select([self.connection], [], [], 0.02)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):  # the other side may have been quicker
        connection.shutdown(socket.SHUT_RDWR)
