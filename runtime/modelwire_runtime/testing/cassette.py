"""Record and replay: what went over a real transport, kept in a JSON file that holds no secret.

Secrets are the values of headers such as Authorization, of fields such as `accessSecret`, and what
the recorder is told; each is masked wherever it stands, also where the vendor echoes it, percent-
encoded, escaped or in base64.
"""

import base64
import json
import os
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import urlsplit

from modelwire_runtime import redact
from modelwire_runtime.transports import (
    AsyncByteStream,
    AsyncTransport,
    ByteStream,
    Lost,
    NotSent,
    Request,
    Response,
    Transport,
    TransportError,
)

if TYPE_CHECKING:
    from typing import Self

FORMAT = 1
_SECRET_FIELDS = re.compile(r"(?i)(secret|password|api[-_]?key|access_?id|credential)")
_KEPT_HEADERS = ("content-type", "retry-after", "x-request-id", "location")

# A very short "secret" is a test's placeholder; masking it would eat half the file.
_SHORTEST = 4

Mode = Literal["record", "replay", "auto"]


class CassetteMiss(AssertionError):  # named as testers call it
    """A request is not on the cassette, or no longer: each recorded exchange is replayed once."""


class Cassette:
    """A JSON file of exchanges. Mode `auto` replays when the file exists and records otherwise."""

    def __init__(
        self, path: str | os.PathLike[str], *, mode: Mode = "auto", secrets: Iterable[str] = ()
    ) -> None:
        self.path = Path(path)
        self.recording = mode == "record" or (mode == "auto" and not self.path.exists())
        self._secrets = {secret for secret in secrets if secret}
        self._exchanges: list[dict[str, Any]] = []
        self._left: list[dict[str, Any]] = []
        if not self.recording:
            self._load()

    def transport(self, inner: Transport | None = None) -> "CassetteTransport":
        """Return a transport that records what goes over `inner`, or replays and needs none."""
        return CassetteTransport(self, inner)

    def async_transport(self, inner: AsyncTransport | None = None) -> "AsyncCassetteTransport":
        """Return the async twin."""
        return AsyncCassetteTransport(self, inner)

    @property
    def left(self) -> int:
        """How many recorded exchanges were not replayed yet."""
        return len(self._left)

    def save(self) -> None:
        """Write what was recorded, with every secret masked; does nothing when replaying."""
        if not self.recording:
            return
        text = json.dumps(
            {"format": FORMAT, "exchanges": self._exchanges}, ensure_ascii=False, indent=1
        )
        masked = self._mask(text)
        beside = self.path.with_name(f"{self.path.name}.part")
        beside.write_text(f"{masked}\n", encoding="utf-8")
        beside.replace(self.path)

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.save()

    def keep(self, request: Request, outcome: Mapping[str, Any]) -> None:
        """Put an exchange on the cassette."""
        self._learn(request)
        held = dict(outcome)
        if response := held.get("response"):
            chunks = [_written(chunk) for chunk in self._without_secrets(response["chunks"])]
            held["response"] = {**response, "chunks": chunks}
        self._exchanges.append({"request": self._shown(request), **held})

    def take(self, request: Request) -> dict[str, Any]:
        """Take the first exchange left whose request is the same. Raises `CassetteMiss`."""
        self._learn(request)
        wanted = _identity(
            json.loads(self._mask(json.dumps(self._shown(request), ensure_ascii=False)))
        )
        for exchange in self._left:
            if _identity(exchange["request"]) == wanted:
                self._left.remove(exchange)
                return exchange
        waiting = [
            f"{held['request']['method']} {held['request']['url']}" for held in self._left[:3]
        ]
        shown = self._mask(f"{request.method} {request.url}")
        raise CassetteMiss(
            f"{shown} is not on {self.path.name}; next there: {', '.join(waiting) or 'nothing'}"
        )

    def _load(self) -> None:
        held = json.loads(self.path.read_text(encoding="utf-8"))
        if held.get("format") != FORMAT:
            raise ValueError(f"{self.path.name} has format {held.get('format')!r}, not {FORMAT}")
        self._exchanges = held["exchanges"]
        self._left = list(self._exchanges)

    def _shown(self, request: Request) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "method": request.method,
            "url": request.url,
            "headers": redact.headers(request.headers),
        }
        if request.form is not None:
            shown["form"] = request.form.shown()
        elif request.body is not None:
            shown["body"] = _without_secret_fields(request.body)
        return shown

    def _learn(self, request: Request) -> None:
        """Remember the secrets that a request carries, to mask them wherever they come back."""
        for name, value in request.headers.items():
            if redact.is_secret_name(name):
                self._secrets.add(value.split(" ", 1)[-1].strip())
        self._secrets.update(_secret_fields(_json_of(request.body)))

    def _secret_forms(self) -> list[str]:
        """Return every form of every secret, the longest first, since a secret may hold another."""
        known = (secret for secret in self._secrets if len(secret) >= _SHORTEST)
        return sorted({form for secret in known for form in _forms(secret)}, key=len, reverse=True)

    def _mask(self, text: str) -> str:
        for form in self._secret_forms():
            text = text.replace(form, redact.MASK)
        return text

    def _without_secrets(self, chunks: list[bytes]) -> list[bytes]:
        """Mask secrets in binary chunks too; where one runs over an edge, the chunks become one."""
        forms = [form.encode() for form in self._secret_forms()]
        whole = b"".join(chunks)
        for form in forms:
            if sum(chunk.count(form) for chunk in chunks) < whole.count(form):
                chunks = [whole]
        for form in forms:
            chunks = [chunk.replace(form, redact.MASK.encode()) for chunk in chunks]
        return chunks


class CassetteTransport:
    """A blocking transport that records on, or replays from, a cassette."""

    def __init__(self, cassette: Cassette, inner: Transport | None = None) -> None:
        _need_inner(cassette, inner)
        self._cassette = cassette
        self._inner = cast("Transport", inner)

    def send(self, request: Request) -> Response:
        """Send and record the request, or replay its reply."""
        if not self._cassette.recording:
            return _response(self._cassette.take(request))
        try:
            response = self._inner.send(request)
        except TransportError as error:
            self._cassette.keep(request, _error(error))
            raise
        self._cassette.keep(request, _recorded(response.status, response.headers, [response.body]))
        return response

    def open(self, request: Request) -> ByteStream:
        """Open and record the reply piece by piece, or replay it."""
        if not self._cassette.recording:
            status, headers, pieces = _replayed(self._cassette.take(request))
            return ByteStream(status, headers, iter(pieces))
        try:
            stream = self._inner.open(request)
        except TransportError as error:
            self._cassette.keep(request, _error(error))
            raise
        chunks: list[bytes] = []

        def close() -> None:
            self._cassette.keep(request, _recorded(stream.status, stream.headers, chunks))
            stream.close()

        return ByteStream(stream.status, stream.headers, _tapped(stream, chunks), close)

    def close(self) -> None:
        """Write the cassette and close the inner transport."""
        self._cassette.save()
        if self._inner:
            self._inner.close()


class AsyncCassetteTransport:
    """The async twin of `CassetteTransport`."""

    def __init__(self, cassette: Cassette, inner: AsyncTransport | None = None) -> None:
        _need_inner(cassette, inner)
        self._cassette = cassette
        self._inner = cast("AsyncTransport", inner)

    async def send(self, request: Request) -> Response:
        """Send and record the request, or replay its reply."""
        if not self._cassette.recording:
            return _response(self._cassette.take(request))
        try:
            response = await self._inner.send(request)
        except TransportError as error:
            self._cassette.keep(request, _error(error))
            raise
        self._cassette.keep(request, _recorded(response.status, response.headers, [response.body]))
        return response

    async def open(self, request: Request) -> AsyncByteStream:
        """Open and record the reply piece by piece, or replay it."""
        if not self._cassette.recording:
            status, headers, pieces = _replayed(self._cassette.take(request))
            return AsyncByteStream(status, headers, _async_pieces(pieces))
        try:
            stream = await self._inner.open(request)
        except TransportError as error:
            self._cassette.keep(request, _error(error))
            raise
        chunks: list[bytes] = []

        async def close() -> None:
            self._cassette.keep(request, _recorded(stream.status, stream.headers, chunks))
            await stream.close()

        return AsyncByteStream(stream.status, stream.headers, _async_tapped(stream, chunks), close)

    async def close(self) -> None:
        """Write the cassette and close the inner transport."""
        self._cassette.save()
        if self._inner:
            await self._inner.close()


def _need_inner(cassette: Cassette, inner: object) -> None:
    if cassette.recording and inner is None:
        raise ValueError(
            f"{cassette.path.name} does not exist; recording it needs a transport to record from"
        )


def _forms(secret: str) -> Iterator[str]:
    """Return the forms in which a secret may stand inside the text of a cassette."""
    from urllib.parse import quote

    for form in (secret, quote(secret, safe=""), base64.b64encode(secret.encode()).decode()):
        escaped = json.dumps(form, ensure_ascii=False)[1:-1]
        yield from (
            form,
            escaped,
            json.dumps(escaped, ensure_ascii=False)[1:-1],
            json.dumps(form)[1:-1],
        )


def _recorded(status: int, headers: Mapping[str, str], chunks: Iterable[bytes]) -> dict[str, Any]:
    kept = {name: value for name, value in headers.items() if name.lower() in _KEPT_HEADERS}
    return {
        "response": {
            "status": status,
            "headers": kept,
            "chunks": list(chunks),
        }
    }


def _written(chunk: bytes) -> Any:
    try:
        return chunk.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(chunk).decode()}


def _read(chunk: Any) -> bytes:
    return chunk.encode() if isinstance(chunk, str) else base64.b64decode(chunk["base64"])


def _error(error: TransportError) -> dict[str, Any]:
    return {
        "error": {"kind": type(error).__name__, "message": str(error), "timeout": error.timeout}
    }


def _replayed(exchange: Mapping[str, Any]) -> tuple[int, dict[str, str], list[bytes]]:
    if "error" in exchange:
        held = exchange["error"]
        kind = NotSent if held["kind"] == "NotSent" else Lost
        raise kind(held["message"], timeout=held["timeout"])
    response = exchange["response"]
    return response["status"], response["headers"], [_read(chunk) for chunk in response["chunks"]]


def _response(exchange: Mapping[str, Any]) -> Response:
    status, headers, chunks = _replayed(exchange)
    return Response(status, headers, b"".join(chunks))


def _identity(request: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what makes two requests the same: method, path, query and body.

    The host may differ, a loopback port always does.
    """
    url = urlsplit(str(request["url"]))
    body = request.get("body")
    return (
        request["method"],
        url.path,
        url.query,
        body if body is None else _canonical(body),
        json.dumps(request.get("form"), sort_keys=True),
    )


def _canonical(body: str) -> Any:
    try:
        return json.dumps(json.loads(body), sort_keys=True)
    except ValueError:
        return body


def _json_of(body: bytes | None) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        return None


def _secret_fields(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, held in cast("dict[str, Any]", value).items():
            if isinstance(held, str) and _SECRET_FIELDS.search(name):
                yield held
            else:
                yield from _secret_fields(held)
    elif isinstance(value, list):
        for held in cast("Iterable[Any]", value):
            yield from _secret_fields(held)


def _without_secret_fields(body: bytes) -> str:
    text = body.decode("utf-8", "replace")
    for secret in set(_secret_fields(_json_of(body))):
        text = text.replace(json.dumps(secret), json.dumps(redact.MASK))
    return text


def _tapped(stream: ByteStream, chunks: list[bytes]) -> Iterator[bytes]:
    while (chunk := stream.receive()) is not None:
        chunks.append(chunk)
        yield chunk


async def _async_tapped(stream: AsyncByteStream, chunks: list[bytes]) -> AsyncIterator[bytes]:
    while (chunk := await stream.receive()) is not None:
        chunks.append(chunk)
        yield chunk


async def _async_pieces(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece
