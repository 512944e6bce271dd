"""Responses over a WebSocket: the same calls and results, one connection for turns in a row."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    CallTimeout,
    ConnectionFailed,
    CutOff,
    InvalidParams,
    QuotaError,
)
from modelwire_runtime.testing import ChatPlan, FakeVendor
from tests.support.responder.client import (
    AsyncResponder,
    Responder,
    async_responder,
    async_talker,
    fake_vendor,
    responder,
    talker,
)

ROME: dict[str, Any] = {"input": "Tell me of Rome", "store": False}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with fake_vendor() as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def session(fake: FakeVendor) -> Iterator[Responder]:
    """Give a session of a blocking client."""
    with responder(fake) as client, client.session() as found:
        yield found


def socket(fake: FakeVendor) -> Any:
    """Return the fake's socket."""
    return fake.socket


def test_turns_share_a_connection(fake: FakeVendor, session: Responder) -> None:
    """Whole and streamed responses go over one socket, and what is not stored is gone on from."""
    talk = talker(session)
    first = talk._run(ROME)
    second = talk._run({"input": "And?", "store": False, "previous_response_id": first.response_id})
    with talk._stream({**ROME, "previous_response_id": second.response_id}) as stream:
        assert "".join(stream.text) == stream.result().text
    assert (len(socket(fake).handshakes), len(socket(fake).frames)) == (1, 3)
    assert fake.operations() == ["socket"]
    assert fake.billed == 3


def test_the_same_result_as_over_http(fake: FakeVendor, session: Responder) -> None:
    """How it travelled makes no difference to what a caller sees."""
    tools = [{"type": "web_search"}, {"type": "image_generation"}]
    asked = {**ROME, "tools": tools, "reasoning": {"effort": "low", "summary": "auto"}}
    with responder(fake) as plain:
        over_http, over_socket = talker(plain)._run(asked), talker(session)._run(asked)
    assert over_socket.text == over_http.text
    assert over_socket.reasoning == over_http.reasoning
    assert over_socket.images == over_http.images
    assert over_socket.sources == over_http.sources
    assert over_socket.usage == over_http.usage


def test_the_handshake(fake: FakeVendor) -> None:
    """It carries the key and the caller's headers; other headers open another connection."""
    with responder(fake, headers={"OpenAI-Project": "p1"}) as client, client.session() as session:
        talk = talker(session)
        talk._run(ROME)
        talk.with_options(headers={"X-Team": "a"})._run(ROME)
        talk._run(ROME)
    first, second = socket(fake).handshakes
    assert first["authorization"] == f"Bearer {fake.api_key}"
    assert (first["openai-project"], second["x-team"]) == ("p1", "a")
    assert first["user-agent"].startswith("modelwire")


def test_preparing_a_turn(session: Responder) -> None:
    """A warm-up gives an id to go on from, and no text."""
    ready = talker(session).with_options(extra={"generate": False})._run(ROME)
    assert (ready.text, ready.output_items) == ("", ())
    more = {"input": "Go.", "store": False, "previous_response_id": ready.response_id}
    assert "Go." in talker(session)._run(more).text


def test_what_stays_with_http(fake: FakeVendor, session: Responder) -> None:
    """Responses in the background, and looks at them, are requests as ever."""
    assert talker(session)._submit({"input": "Hello"}).wait().text
    assert not socket(fake).frames
    assert fake.operations()[0] == "responses"


def test_a_connection_at_its_limit(fake: FakeVendor, session: Responder) -> None:
    """The turn goes over a new one, with its conversation, as nobody else remembers it."""
    first = talker(session)._run(ROME)
    socket(fake).expired = 1
    asked = {"input": "And?", "store": False, "previous_response_id": first.response_id}
    assert "And?" in talker(session)._run(asked).text
    assert len(socket(fake).handshakes) == 2
    refused, named, whole = socket(fake).frames[1:]
    assert refused == named
    assert [item["role"] for item in whole["input"]] == ["user", "assistant", "user"]
    assert fake.billed == 2


def test_a_connection_that_is_old(fake: FakeVendor) -> None:
    """It is not used for another turn."""
    with responder(fake) as client, client.session(longest_life=1e-9) as session:
        for _ in range(2):
            talker(session)._run(ROME)
    assert len(socket(fake).handshakes) == 2
    with pytest.raises(ValueError, match="longest_life"):
        client.session(longest_life=0)


def test_a_response_that_nobody_knows(session: Responder) -> None:
    """The vendor's refusal is the caller's error, as over HTTP."""
    with pytest.raises(InvalidParams, match="not found") as caught:
        talker(session)._run({**ROME, "previous_response_id": "resp_x"})
    assert caught.value.parameter == "previous_response_id"
    assert caught.value.status == 400


def test_a_wrong_key(fake: FakeVendor) -> None:
    """The handshake's refusal is an error of the key."""
    with responder(fake, api_key="wrong") as client, client.session() as session:
        with pytest.raises(AuthError):
            talker(session)._run(ROME)
        with pytest.raises(AuthError):
            talker(session)._stream(ROME).result()


@pytest.mark.parametrize("ending", ["drop", "cut"])
def test_a_connection_that_breaks(fake: FakeVendor, session: Responder, ending: Any) -> None:
    """What was under way may have run, is not sent again, and keeps what came; the next turn connects anew."""
    fake.break_next(ending, operation="responses", times=2)
    with pytest.raises(ConnectionFailed) as plain:
        talker(session)._run(ROME)
    assert plain.value.may_have_run
    with pytest.raises(ConnectionFailed) as streamed:
        talker(session)._stream(ROME).result()
    assert streamed.value.may_have_run
    if ending == "cut":
        assert isinstance(streamed.value, CutOff)
        assert streamed.value.partial.text
    assert talker(session)._run(ROME).text
    assert len(socket(fake).handshakes) == 3


def test_silence(fake: FakeVendor, session: Responder) -> None:
    """A socket that says nothing ends with the call's time, or the stream's silence."""
    fake.break_next("stall", operation="responses", times=2)
    with pytest.raises(CallTimeout):
        talker(session).with_options(timeout=0.2)._run(ROME)
    with pytest.raises(CutOff, match="silent"):
        talker(session).with_options(idle_timeout=0.1)._stream(ROME).result()
    assert talker(session)._run(ROME).text


def test_errors_inside_a_turn(fake: FakeVendor, session: Responder) -> None:
    """They are what they are over HTTP; the connection serves on."""
    fake.plan(ChatPlan(error={"code": "insufficient_quota", "message": "No credit."}))
    with pytest.raises(QuotaError, match="No credit"):
        talker(session)._stream(ROME).result()
    assert talker(session)._run(ROME).text
    assert len(socket(fake).handshakes) == 1


def test_a_stream_that_is_left_early(fake: FakeVendor, session: Responder) -> None:
    """Its connection is given up, as frames of the old turn are still to come on it."""
    with talker(session)._stream(ROME) as stream:
        next(iter(stream.text))
    assert talker(session)._run(ROME).text
    assert len(socket(fake).handshakes) == 2


class Interrupted:
    """A connection on which the caller loses patience, after so many frames."""

    state = None

    def __init__(self, frames: int) -> None:
        self.left = frames
        self.is_closed = False

    def send(self, frame: str) -> None:
        """Take what is asked."""

    def recv(self, timeout: float | None = None) -> str:
        """Give a frame that says little, or the interrupt."""
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt
        return '{"type": "response.in_progress"}'

    def close(self) -> None:
        """Remember it."""
        self.is_closed = True


@pytest.mark.parametrize("frames", [0, 1])
def test_an_interrupt(fake: FakeVendor, frames: int) -> None:
    """It leaves no connection open in the middle of a turn, and says that the turn may be billed."""
    made = Interrupted(frames)
    with responder(fake) as client, client.session(websocket_factory=lambda *_, **__: made) as one:
        with pytest.raises(KeyboardInterrupt) as caught:
            talker(one)._run(ROME)
        assert made.is_closed
    assert "may have run" in caught.value.__notes__[0]


def test_turns_side_by_side(fake: FakeVendor, session: Responder) -> None:
    """A turn that begins while another one is open has a connection of its own."""
    with talker(session)._stream(ROME) as outer:
        assert talker(session)._run({"input": "Inner", "store": False}).text
        assert outer.result().text
    texts: list[str] = []
    threads = [
        threading.Thread(target=lambda: texts.append(talker(session)._run(ROME).text))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(texts) == 4
    assert 2 <= len(socket(fake).handshakes) <= 5


def test_the_end_of_a_session(fake: FakeVendor) -> None:
    """It closes the socket and nothing else; a session that has ended says so."""
    with responder(fake) as client:
        with client.session() as session:
            talker(session)._run(ROME)
        assert talker(client)._run(ROME).text
        with pytest.raises(Aborted, match="closed"):
            talker(session)._run(ROME)


async def _turns(client: AsyncResponder, fake: FakeVendor) -> None:
    async with client.session() as session:
        talk = async_talker(session)
        first = await talk._run(ROME)
        follow = {"input": "And?", "store": False, "previous_response_id": first.response_id}
        async with talk._stream(follow) as stream:
            assert "".join([piece async for piece in stream.text]) == (await stream.result()).text
        assert len(socket(fake).handshakes) == 1
        socket(fake).expired = 1
        assert (await talk._run(follow)).text
        assert len(socket(fake).handshakes) == 2
        found = await asyncio.gather(*(talk._run(ROME) for _ in range(3)))
        assert len({result.text for result in found}) == 1
        fake.break_next("cut", operation="responses")
        with pytest.raises(CutOff) as caught:
            await talk._stream(ROME).result()
        assert caught.value.partial.text
        fake.break_next("stall", operation="responses")
        with pytest.raises(CallTimeout):
            await talk.with_options(timeout=0.2)._run(ROME)
        assert (await talk._submit({"input": "Hello"})) is not None
        with pytest.raises(InvalidParams, match="not found"):
            await talk._run({**ROME, "previous_response_id": "resp_x"})
    with pytest.raises(Aborted, match="closed"):
        await talk._run(ROME)


def test_an_async_session(fake: FakeVendor) -> None:
    """The same on an event loop, and on another one after it."""

    async def main() -> None:
        async with async_responder(fake) as client:
            await _turns(client, fake)

    asyncio.run(main())


def test_a_session_on_several_loops(fake: FakeVendor) -> None:
    """Each loop has connections of its own."""
    client = async_responder(fake)
    session = client.session()

    async def turn() -> None:
        assert (await async_talker(session)._run(ROME)).text

    for _ in range(2):
        asyncio.run(turn())
    assert len(socket(fake).handshakes) == 2
