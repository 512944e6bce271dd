"""Turns of Responses over a socket, as state: frames out, frames in, and what a refusal is answered with."""

import json
from typing import Any

from modelwire_runtime.protocol.responses_turns import Memory, Turn, carries, piece, refusal, reply
from modelwire_runtime.transports import Request
from tests.support.responder.scripts import CALL, event, message, response

URL = "https://responder.test/v1/responses"
PATHS = ("/responses",)


def request(method: str = "POST", url: str = URL, **body: Any) -> Request:
    """Build a request for a response."""
    return Request(method, url, {}, json.dumps(body).encode())


def frame(value: Any) -> bytes:
    """Write a frame."""
    return json.dumps(value).encode()


def error(code: str, **fields: Any) -> dict[str, Any]:
    """Write an error as a socket tells it."""
    return {"type": "error", "error": {"code": code, "message": "No.", **fields}}


def test_what_travels_by_a_socket() -> None:
    """Requests for responses do; those in the background, reads and everything else do not."""
    assert carries(request(input="hi"), PATHS)
    assert not carries(request(input="hi", background=True), PATHS)
    assert not carries(request("GET"), PATHS)
    assert not carries(request(url=f"{URL}/resp_1/cancel"), PATHS)
    assert not carries(request(url="https://responder.test/v1/embeddings"), PATHS)


def test_the_frame_that_asks() -> None:
    """It is the body of the request, without what a socket has no use for."""
    turn = Turn(request(input="hi", stream=True, stream_options={}, generate=False), Memory())
    sent = json.loads(turn.frame)
    assert sent == {"type": "response.create", "input": "hi", "generate": False}
    assert turn.follows is None
    assert Turn(request(previous_response_id="resp_1"), Memory()).follows == "resp_1"


def test_where_a_turn_ends() -> None:
    """The event that ends a response ends its turn, and is the reply of a plain call."""
    turn = Turn(request(input="hi"), Memory())
    turn.take(frame(event("created", response=response(status="in_progress"))))
    turn.take(b"no JSON")
    assert not turn.over
    last = turn.take(frame(event("completed", response=response())))
    assert json.loads(reply(turn, last).body) == response()
    broken = Turn(request(input="hi"), Memory())
    told = broken.take(frame(error("server_error")))
    assert broken.over
    assert json.loads(reply(broken, told).body)["error"]["code"] == "server_error"


def test_a_frame_is_an_event() -> None:
    """Line breaks inside a frame do not break the event."""
    assert piece(b'{"a":\n1}') == b'data: {"a":\ndata: 1}\n\n'


def test_a_refusal_is_a_reply_of_http() -> None:
    """Its status is the frame's, or that of its code; headers inside it are the reply's."""
    assert refusal(event("created")) is None
    told = refusal({**error("x", headers={"Retry-After": "3"}), "status": 429})
    assert told is not None
    assert (told.status, told.headers["retry-after"]) == (429, "3")
    statuses = {
        "rate_limit_exceeded": 429,
        "insufficient_quota": 429,
        "server_error": 500,
        "odd": 400,
    }
    for code, status in statuses.items():
        found = refusal(error(code))
        assert found is not None
        assert found.status == status
    flat = refusal({"type": "error", "code": "server_error", "message": "m"})
    assert flat is not None
    assert json.loads(flat.body)["error"]["message"] == "m"


def test_a_connection_at_its_limit_is_left_once() -> None:
    """The turn is asked again on another one, but not for ever."""
    turn = Turn(request(input="hi"), Memory())
    limit = error("websocket_connection_limit_reached")
    turn.take(frame(limit))
    assert turn.again(limit) == "anew"
    assert not turn.over
    assert turn.again(limit) is None
    assert Turn(request(), Memory()).again(error("server_error")) is None


def test_a_conversation_that_nobody_stores_is_repeated() -> None:
    """Where the connection that remembered it is gone, the turns that were seen are sent whole."""
    memory = Memory()
    first = Turn(request(input="hi", store=False), memory)
    first.take(frame(event("completed", response=response(CALL))))
    output = {"type": "function_call_output", "call_id": "call_1", "output": "652"}
    asked: dict[str, Any] = {"previous_response_id": "resp_1", "store": False, "model": "m"}
    second = Turn(request(input=[output], **asked), memory)
    lost = error("previous_response_not_found")
    assert second.again(lost) == "whole"
    sent = json.loads(second.frame)
    assert sent["input"] == [{"role": "user", "content": "hi"}, CALL, output]
    assert "previous_response_id" not in sent
    assert sent["model"] == "m"
    assert second.again(lost) is None


def test_what_is_not_remembered() -> None:
    """What the vendor stores is its own to keep, and old turns make room for new ones."""
    memory = Memory(size=1)
    lost = error("previous_response_not_found")
    stored = Turn(request(input="hi"), memory)
    stored.take(frame(event("completed", response=response())))
    assert Turn(request(previous_response_id="resp_1"), memory).again(lost) is None
    for id in ("resp_1", "resp_2"):
        turn = Turn(request(input="hi", store=False), memory)
        turn.take(frame(event("completed", response=response(message(), id=id))))
    assert Turn(request(previous_response_id="resp_1"), memory).again(lost) is None
    assert Turn(request(previous_response_id="resp_2"), memory).again(lost) == "whole"
