"""Responses over a WebSocket: one frame a turn, its events as frames, and a memory as long as the connection."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing.protocols.responses.events import broken, events_of

if TYPE_CHECKING:
    from modelwire_runtime.testing.protocols.responses.service import Responses, Stored
    from modelwire_runtime.testing.server import FakeVendor
    from modelwire_runtime.testing.wire import Wire

_LIMIT = {
    "type": "invalid_request_error",
    "code": "websocket_connection_limit_reached",
    "message": "The connection has reached its time limit.",
}


class ResponsesSocket:
    """The socket of a fake vendor; it lies where requests for responses go."""

    def __init__(self, fake: "FakeVendor", service: "Responses") -> None:
        self._fake = fake
        self._service = service
        self.frames: list[dict[str, Any]] = []
        """Every frame that came in."""
        self.handshakes: list[Mapping[str, str]] = []
        """The headers of every handshake, by their names in lower case."""
        self.crashes: list[BaseException] = []
        self.expired = 0
        """How many of the next turns are told that their connection has reached its limit."""

    @property
    def url(self) -> str:
        """Address of the service, as a socket has it."""
        return f"ws{self._fake.base_url.removeprefix('http')}"

    def close(self) -> None:
        """Do nothing: the server that carries it ends its connections."""

    def talk(self, wire: "Wire") -> None:
        """Answer the turns of one connection until its client is gone."""
        memory: dict[str, Stored] = {}
        while (text := wire.receive()) is not None:
            try:
                going = self._turn(wire, json.loads(text), memory)
            except OSError:
                return
            except Exception as error:  # kept for the test to see
                self.crashes.append(error)
                going = False
            if not going:
                wire.close()
                return

    def _turn(self, wire: "Wire", frame: Any, memory: "dict[str, Stored]") -> bool:
        """Answer one frame; return whether the connection goes on."""
        ending = self._fake.overrides.take_break("responses")
        if ending == "drop":
            return False
        told, whole = self._answer(frame, memory)
        cut = not whole or ending in ("cut", "stall")
        lane = {"stream_id": frame["stream_id"]} if "stream_id" in frame else {}
        for event in told[: max(1, len(told) // 2)] if ending in ("cut", "stall") else told:
            wire.send(json.dumps({**event, **lane}, ensure_ascii=False))
        if ending == "stall":
            wire.receive()
        return not cut

    def _answer(self, frame: Any, memory: "dict[str, Stored]") -> tuple[list[dict[str, Any]], bool]:
        """Return the events that answer a frame, and whether the connection goes on behind them."""
        fake, service = self._fake, self._service
        with fake.lock:
            self.frames.append(frame)
            if self.expired:
                self.expired -= 1
                return [_error(400, _LIMIT)], False
            if not is_object(frame) or frame.get("type") != "response.create":
                return [_error(400, {"code": "invalid_frame", "message": "Unknown frame."})], True
            body = {k: v for k, v in frame.items() if k not in ("type", "stream_id", "generate")}
            if refused := service.refusal(body, memory):
                status, message, facts = refused
                kind = {"type": "invalid_request_error", "code": None, "param": None}
                return [_error(status, {**kind, "message": message, **facts})], True
            plan = fake.take_chat_plan()
            stored = service.make(body, plan, memory)
            if frame.get("generate") is False:
                stored.whole |= {"output": [], "usage": None}
            memory.clear()  # the connection remembers its last response alone
            memory[str(stored.whole["id"])] = stored
            fake.billed += 1
            events = broken(events_of(stored.whole, body), plan)
            return events, plan.ending == "whole"


def _error(status: int, error: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "error", "status": status, "error": {**error, "headers": {}}}


def is_handshake(headers: Mapping[str, str]) -> bool:
    """Tell whether a request wants to become a socket."""
    return headers.get("upgrade", "").lower() == "websocket"
