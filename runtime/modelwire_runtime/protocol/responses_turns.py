"""Turns of Responses over a WebSocket, as state: which frame asks, what the frames that come mean.

It opens no socket. A request of HTTP becomes a frame, and the frames that come become the pieces of a reply of
HTTP, so that whoever reads a response need not know how it travelled.

Facts: https://developers.openai.com/api/docs/guides/websocket-mode
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from json import dumps, loads
from typing import Any, Literal

from modelwire_runtime.protocol.responses_answer import parts_of, turn_of
from modelwire_runtime.protocol.sse import parse_json
from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.transports import Request, Response

LAST = frozenset({"response.completed", "response.incomplete", "response.failed", "error"})
"""Events behind which nothing of a turn comes."""
_NEVER_SENT = ("background", "stream", "stream_options")
_STATUSES: Mapping[str, int] = {
    "insufficient_quota": 429,
    "rate_limit_exceeded": 429,
    "slow_down": 429,
    "server_error": 500,
    "server_is_overloaded": 503,
}
Again = Literal["anew", "whole"]
"""How a turn that was refused is asked once more: on a new connection, or with its whole conversation."""


class Memory:
    """What was said in conversations that the vendor does not store, for the day that a connection is lost."""

    def __init__(self, size: int = 64) -> None:
        self._size = size
        self._items: OrderedDict[str, Sequence[Any]] = OrderedDict()

    def keep(self, body: Mapping[str, Any], response: Mapping[str, Any]) -> None:
        """Remember a turn; the one that was kept first makes room."""
        id = response.get("id")
        if body.get("store") is not False or not isinstance(id, str):
            return
        output = list(parts_of(response, "output"))
        before = self._items.get(str(body.get("previous_response_id")), ())
        said = turn_of(response, output, stored=False)
        self._items[id] = (*before, *_items(body.get("input")), *said)
        while len(self._items) > self._size:
            self._items.popitem(last=False)

    def whole(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return a request that repeats its conversation instead of naming it; None when it is not remembered."""
        before = self._items.get(str(body.get("previous_response_id")))
        if before is None:
            return None
        rest = {name: value for name, value in body.items() if name != "previous_response_id"}
        return {**rest, "input": [*before, *_items(body.get("input"))]}


class Turn:
    """One request, and how far it was answered."""

    def __init__(self, request: Request, memory: Memory) -> None:
        body = loads(request.body or b"{}")
        self._body = {name: value for name, value in body.items() if name not in _NEVER_SENT}
        self._memory = memory
        self._tried: set[Again] = set()
        self.over = False
        """True once nothing more comes."""
        self.response: Mapping[str, Any] = {}
        """The response as it ended."""

    @property
    def frame(self) -> str:
        """The frame that asks."""
        return dumps({"type": "response.create", **self._body}, ensure_ascii=False)

    @property
    def follows(self) -> str | None:
        """Id of the response that it goes on from."""
        id = self._body.get("previous_response_id")
        return id if isinstance(id, str) else None

    def take(self, frame: bytes) -> Mapping[str, Any]:
        """Take a frame and return what it holds; one that is no object is an empty one."""
        event = _read(frame)
        if event.get("type") in LAST:
            self.over = True
            response = event.get("response")
            if is_object(response):
                self.response = response
                self._memory.keep(self._body, response)
        return event

    def again(self, event: Mapping[str, Any]) -> Again | None:
        """Tell how to ask once more where the first frame refuses for a reason that can be mended, once a reason."""
        code = _error_of(event).get("code")
        way: Again | None = None
        if code == "websocket_connection_limit_reached":
            way = "anew"
        elif code == "previous_response_not_found":
            whole = self._memory.whole(self._body)
            if whole is not None:
                way, self._body = "whole", whole
        if way is None or way in self._tried:
            return None
        self._tried.add(way)
        self.over = False
        return way


def carries(request: Request, paths: tuple[str, ...]) -> bool:
    """Tell whether a request asks for a response that can travel by a socket: one in the background cannot."""
    if request.method != "POST" or not request.url.endswith(paths):
        return False
    return not loads(request.body or b"{}").get("background")


def refusal(event: Mapping[str, Any]) -> Response | None:
    """Return the reply of HTTP that a first frame stands for when it is an error; None when it is none."""
    if event.get("type") != "error":
        return None
    error = _error_of(event)
    status, headers = event.get("status"), error.get("headers")
    if not (isinstance(status, int) and 400 <= status < 600):
        status = _STATUSES.get(str(error.get("code")), 400)
    told = (
        {str(name).lower(): str(value) for name, value in headers.items()}
        if is_object(headers)
        else {}
    )
    return Response(status, {"content-type": "application/json", **told}, _json({"error": error}))


def piece(frame: bytes) -> bytes:
    """Return a frame as a server-sent event."""
    return b"data: " + frame.replace(b"\n", b"\ndata: ") + b"\n\n"


def reply(turn: Turn, event: Mapping[str, Any]) -> Response:
    """Return a turn that has ended as one whole reply of HTTP; `event` is its last."""
    whole = turn.response or {"error": _error_of(event)}
    return Response(200, {"content-type": "application/json"}, _json(whole))


def _read(frame: bytes) -> Mapping[str, Any]:
    try:
        found = parse_json(frame)
    except ValueError:
        return {}
    return found if is_object(found) else {}


def _error_of(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the facts of an error, which lie in its event or a level deeper."""
    if event.get("type") != "error":
        return {}
    inner = event.get("error")
    return inner if is_object(inner) else event


def _items(given: Any) -> Sequence[Any]:
    if is_list(given):
        return given
    return [] if given is None else [{"role": "user", "content": given}]


def _json(value: Any) -> bytes:
    return dumps(value, ensure_ascii=False).encode()
