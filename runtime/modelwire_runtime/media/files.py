"""Media out: one file that a vendor made, however it came."""

import base64
import binascii
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import unquote_to_bytes, urlsplit

from modelwire_runtime.media import plain, saving
from modelwire_runtime.media.sniff import OCTETS, extension_of, normal, sniff, type_of

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.flows.effects import Flow

T = TypeVar("T")


class Runner(Protocol):
    """What media need of a blocking client to download: its driver."""

    def now(self) -> float:
        """Return the clock that deadlines are on."""
        ...

    def run(self, flow: "Flow[T]", deadline: float | None = None) -> T:
        """Run a flow to its end."""
        ...


class AsyncRunner(Protocol):
    """What media need of an async client to download: its driver."""

    def now(self) -> float:
        """Return the clock that deadlines are on."""
        ...

    async def run(self, flow: "Flow[T]", deadline: float | None = None) -> T:
        """Run a flow to its end."""
        ...


class Medium:
    """What `Media` and `AsyncMedia` share: where the file is, and what is known of it already."""

    __slots__ = ("_data", "_kind", "_media_type", "_runner", "_source")

    _runner: Any
    """What it downloads through, None until it is attached."""

    def __init__(
        self, source: str | bytes, media_type: str | None = None, *, kind: str = "file"
    ) -> None:
        """Take what a vendor sent, or what a caller has.

        Args:
            source: an http(s) URL, a data URI, base64 text, or the bytes themselves.
            media_type: its type such as `image/png`, when it is known better than from the bytes.
            kind: what it is, for the name that a folder gives it.

        """
        self._source: str = "" if isinstance(source, bytes) else source
        self._data: bytes | None = source if isinstance(source, bytes) else None
        self._media_type = normal(media_type) if media_type else None
        self._kind = kind
        self._runner = None

    def __getstate__(self) -> tuple[str, bytes | None, str | None, str]:
        """Return what travels: never the client."""
        return self._source, self._data, self._media_type, self._kind

    def __setstate__(self, state: tuple[str, bytes | None, str | None, str]) -> None:
        self._source, self._data, self._media_type, self._kind = state
        self._runner = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Medium) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._source == other._source and (bool(self._source) or self._data == other._data)

    def __hash__(self) -> int:
        return hash(self._source or self._data)

    @property
    def remote(self) -> bool:
        """Whether the file lies behind a URL, rather than inline in the reply."""
        return "://" in self._source[:16] and not self._source.startswith("data:")

    @property
    def url(self) -> str:
        """Where the file is: the vendor's URL, or a data URI when it came inline."""
        return self._source if self.remote else data_uri(self.loaded() or b"", self.media_type)

    @property
    def media_type(self) -> str:
        """Type of the file, such as `image/png`.

        It is told by the bytes or the reply when they are here, else by the URL's extension;
        `application/octet-stream` when nothing tells.
        """
        if self._media_type:
            return self._media_type
        if self.remote:
            return type_of(urlsplit(self._source).path) or OCTETS
        return sniff(self.loaded() or b"") or OCTETS

    @property
    def format(self) -> str | None:
        """What kind of file it is, in one word: `png`, `jpg`, `wav`, `mp4`; None when nothing tells.

        Nothing is downloaded for it: before that, it is what the URL's extension says.
        """
        found = extension_of(self.media_type)
        return None if found == "bin" else found

    @property
    def extension(self) -> str:
        """What the name of such a file ends in, without the dot: `format`, or `bin` when nothing tells."""
        return self.format or "bin"

    def loaded(self) -> bytes | None:
        """Return the bytes if no download is needed for them, else None."""
        if self._data is None and not self.remote:
            self._data, declared = decode(self._source)
            self._media_type = self._media_type or sniff(self._data) or declared
        return self._data

    def fetch(self, max_bytes: int | None = None, timeout: float | None = None) -> "Flow[bytes]":
        """Return the bytes, downloaded when they are not here. A flow; callers use `bytes()`."""
        data = self.loaded()
        if data is None:
            from modelwire_runtime.media.download import MAX_DOWNLOAD, download

            limit = MAX_DOWNLOAD if max_bytes is None else max_bytes
            found = yield from download(self._source, max_bytes=limit, timeout=timeout)
            data = self._data = found.data
            self._media_type = (
                sniff(data) or found.media_type or type_of(urlsplit(self._source).path)
            )
        return data

    def html(self) -> str:
        """Return HTML that shows the file.

        Nothing is downloaded for it; a browser fetches what lies behind a URL.
        """
        from html import escape  # its table of entities is dear, and few show files in a notebook

        inline = self._source if self.remote and self._data is None else self._inline()
        address = escape(inline, quote=True)
        major = self.media_type.partition("/")[0]
        if major == "image" or (self._kind == "image" and self.media_type == OCTETS):
            return f'<img src="{address}" style="max-width: 100%"/>'
        if major in ("audio", "video"):
            return f'<{major} controls src="{address}" style="max-width: 100%"></{major}>'
        return f'<a href="{address}">{escape(repr(self))}</a>'

    def _inline(self) -> str:
        return data_uri(self.loaded() or b"", self.media_type)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """Show the file in Jupyter."""
        bundle: dict[str, Any] = {"text/plain": repr(self)}
        shown = self.remote and urlsplit(self._source).scheme.lower() not in ("http", "https")
        if not shown:
            bundle["text/html"] = self.html()
        return bundle

    def __repr__(self) -> str:
        if self.remote:
            return f"{type(self).__name__}({self._source.partition('?')[0]!r})"
        try:
            return f"<{type(self).__name__} {self.media_type}, {len(self.loaded() or b'')} bytes>"
        except ValueError:  # text that is no file; a repr says what is there
            return f"{type(self).__name__}({self._source[:40]!r})"


class Media(Medium):
    """One file, as URL, data URI, base64 or bytes.

    It can be given wherever a parameter takes media.

    The bytes are fetched at first need, without the API key, and kept. A pickled one carries the
    URL and the bytes that it has, and downloads through a client of its own when restored.
    """

    __slots__ = ()

    _runner: Runner | None

    def attach(self, runner: Runner) -> "Self":
        """Let it download through a client."""
        self._runner = runner
        return self

    def to_async(self) -> "AsyncMedia":
        """Return the same file for use in async code."""
        twin = AsyncMedia.__new__(AsyncMedia)
        twin.__setstate__(self.__getstate__())
        return twin

    def bytes(self, *, max_bytes: int | None = None, timeout: float | None = None) -> bytes:
        """Return the file's bytes, downloaded when they are not here.

        Args:
            max_bytes: refuse a larger file; 512 MiB unless told otherwise.
            timeout: seconds that the download may take.

        Raises:
            NotFoundError: the link is dead; vendors keep files for some days only.
            ConnectionFailed: no connection, or it broke.

        """
        data = self.loaded()
        if data is None:
            runner = self._runner or plain.runner()
            deadline = None if timeout is None else runner.now() + timeout
            data = runner.run(self.fetch(max_bytes, timeout), deadline)
        return data

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file and return where it is.

        A name is kept as it is given: one without an extension gets none, and a wrong one stays.
        Name the file `f"robot.{image.extension}"` when the vendor chooses the format. An existing
        file is replaced, as `open(path, "wb")` does, but in one move: nobody sees half a file.

        For a folder (one that exists, or a path that ends with a slash and is then made) the name
        is our own: the kind of file, a hash of its bytes and its extension. Names that a server
        sent are never used.
        """
        return saving.write(path, self.bytes(), self._kind, self.media_type)

    def base64(self) -> str:
        """Return the file as base64 text."""
        return base64.b64encode(self.bytes()).decode()

    def data_uri(self) -> str:
        """Return the file as a data URI."""
        data = self.bytes()
        return data_uri(data, self.media_type)


class AsyncMedia(Medium):
    """One file, as `Media` is, for async code: `await` stands before what may download."""

    __slots__ = ()

    _runner: AsyncRunner | None

    def attach(self, runner: AsyncRunner) -> "Self":
        """Let it download through a client."""
        self._runner = runner
        return self

    async def bytes(  # the flow must know the time, so that its error can name it
        self,
        *,
        max_bytes: int | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Return the file's bytes, downloaded when they are not here; see `Media.bytes`."""
        data = self.loaded()
        if data is None:
            runner = self._runner or plain.async_runner()
            deadline = None if timeout is None else runner.now() + timeout
            data = await runner.run(self.fetch(max_bytes, timeout), deadline)
        return data

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file, in a thread, and return where it is; see `Media.save`."""
        import asyncio

        data = await self.bytes()
        return await asyncio.to_thread(saving.write, path, data, self._kind, self.media_type)

    async def base64(self) -> str:
        """Return the file as base64 text."""
        return base64.b64encode(await self.bytes()).decode()

    async def data_uri(self) -> str:
        """Return the file as a data URI."""
        data = await self.bytes()
        return data_uri(data, self.media_type)


def data_uri(data: bytes, media_type: str) -> str:
    """Return bytes as a data URI."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def is_text(data: bytes) -> bool:
    """Tell whether bytes begin as plain ASCII text does, which no picture, sound or film but SVG is."""
    head = data[:1024]
    return all(byte in b"\t\n\f\r" or 32 <= byte < 127 for byte in head) and b"<svg" not in head


def decode(text: str) -> tuple[bytes, str | None]:
    """Read a data URI or base64 text; the media type is None where the text names none.

    Raises:
        ValueError: the text is neither.

    """
    if text[:5].lower() != "data:":
        return _unbase64(text), None
    head, comma, body = text[5:].partition(",")
    if not comma:
        raise ValueError("a data URI without a comma")
    declared = normal(head) or None
    if head.lower().endswith(";base64"):
        return _unbase64(unquote_to_bytes(body).decode("ascii", "replace")), declared
    return unquote_to_bytes(body), declared


def _unbase64(text: str) -> bytes:
    """Read base64, the URL-safe alphabet, line breaks and missing padding included."""
    compact = "".join(text.split()).translate(str.maketrans("-_", "+/")).rstrip("=")
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("text that is neither a URL, a data URI nor base64") from error
