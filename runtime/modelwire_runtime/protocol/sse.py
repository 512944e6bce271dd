"""Server-sent events: bytes in, events out.

Our own byte split instead of httpx-sse: that decoder works on text, line by line, and alone costs
1.3 times what `httpx.iter_lines` and `json.loads` cost together; this one leaves room for the typed
deltas (`benchmarks/sse.py` prints the ratio). A test holds the two to the same events. Paragraph
names are those of the HTML standard, section 9.2.
"""

from collections.abc import Callable
from json import loads
from typing import Any

_CR, _LF = 13, 10  # as numbers, since `in` finds a byte seven times faster than a string of one
_BOM = b"\xef\xbb\xbf"
DONE = b"[DONE]"
"""The data of the event that ends a stream in OpenAI's dialect; it is not JSON."""


class ServerSentEvent:
    """One event.

    `data` stays bytes: whoever reads it most often wants JSON, which is faster from bytes.
    """

    __slots__ = ("data", "event", "id")

    def __init__(self, data: bytes, event: str = "message", id: str = "") -> None:
        self.data = data
        self.event = event
        self.id = id

    @property
    def text(self) -> str:
        """The data as text; bytes that are not UTF-8 become U+FFFD, as the standard asks."""
        return self.data.decode("utf-8", "replace")

    def json(self) -> Any:
        """Read the data as JSON. Raises ValueError when it is none."""
        return parse_json(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(data={self.data!r}, event={self.event!r}, id={self.id!r})"


class SseDecoder:
    """Incremental decoder: `feed` it whatever arrives, cut anywhere, and `finish` it at the end."""

    __slots__ = ("_after_cr", "_begun", "_data", "_event", "_rest", "last_event_id", "retry")

    def __init__(self) -> None:
        self._rest: list[bytes] = (
            []
        )  # pieces of a line whose end has not come; a list, or long lines cost their square
        self._begun = False
        self._after_cr = False
        self._data: list[bytes] = []
        self._event = b""
        self.last_event_id = ""
        self.retry: int | None = None
        """Milliseconds to wait before a reconnection, as the server last asked."""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:  # the hot path
        """Take the next bytes and return the events that they complete."""
        if not self._begun:
            chunk = self._without_mark(chunk)
        if self._after_cr or _CR in chunk:
            chunk = self._with_plain_ends(chunk)
        if _LF not in chunk:
            if chunk:
                self._rest.append(chunk)
            return []
        if self._rest:
            self._rest.append(chunk)
            chunk = b"".join(self._rest)
            self._rest = []
        lines = chunk.split(b"\n")
        if last := lines.pop():
            self._rest.append(last)
        events: list[ServerSentEvent] = []
        data = self._data
        for line in lines:
            if not line:
                if not data:
                    self._event = b""
                elif len(data) == 1 and not self._event:  # nearly all events
                    events.append(ServerSentEvent(data.pop(), "message", self.last_event_id))
                else:
                    events.append(self._dispatch())
            elif line[:6] == b"data: ":
                data.append(line[6:])
            else:
                self._field(line)
        return events

    def finish(self) -> list[ServerSentEvent]:
        """Say that no bytes follow.

        The standard drops an event that no blank line ended, since it may be cut. The one exception
        is `[DONE]`: it carries nothing that a cut could spoil, and servers do end on it without the
        blank line.
        """
        if self._rest:
            self.feed(b"\n")  # ends the open line; an event would take a blank line more
        if b"".join(self._data).strip() == DONE:
            return [self._dispatch()]
        self._data.clear()
        return []

    def _dispatch(self) -> ServerSentEvent:
        data = self._data
        payload = data[0] if len(data) == 1 else b"\n".join(data)
        data.clear()
        name = "message"
        if self._event:
            name = self._event.decode("utf-8", "replace")
            self._event = b""
        return ServerSentEvent(payload, name, self.last_event_id)

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < 16:
            self.retry = int(value)

    def _without_mark(self, chunk: bytes) -> bytes:
        """Drop one leading byte order mark, which may itself come in pieces."""
        head = b"".join((*self._rest, chunk))
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._rest = [head] if head else []
            return b""
        self._rest = []
        self._begun = True
        return head.removeprefix(_BOM)

    def _with_plain_ends(self, chunk: bytes) -> bytes:
        """Make every line end a newline.

        A carriage return ends its line at once; the newline that may follow is no second end.
        """
        if not chunk:
            return chunk
        if self._after_cr and chunk[:1] == b"\n":
            chunk = chunk[1:]
            self._after_cr = False
            if not chunk:
                return chunk
        self._after_cr = chunk[-1:] == b"\r"
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def parse_json(data: bytes) -> Any:
    """Read JSON from bytes, quickly when it is plain and tolerantly when it is not.

    Raises ValueError when it is no JSON at all.
    """
    try:
        return fast_parser()(data)
    except ValueError:
        # The fast parser refuses what json lets pass: lone surrogates in \u escapes (half an emoji
        # cut by a tokenizer), bytes that are not UTF-8 (U+FFFD, as the standard asks), and deep
        # nesting.
        try:
            return loads(data.decode("utf-8", "replace"))
        except RecursionError as error:
            raise ValueError("JSON is nested too deeply") from error


def fast_parser() -> Callable[[bytes], Any]:
    """Return what reads plain JSON fastest; what it refuses with ValueError `parse_json` may read.

    It is found at first use, since importing the runtime must not import Pydantic.
    """
    global _from_json  # found once, read a million times
    if _from_json is None:
        try:
            from pydantic_core import from_json
        except ImportError:  # a build of Python for which there is no wheel of it
            _from_json = loads
        else:
            _from_json = from_json
    return _from_json


_from_json: Callable[[bytes], Any] | None = None
