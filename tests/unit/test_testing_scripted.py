"""Scripted transports give what is on their list and keep what they were asked."""

import asyncio

import pytest

from modelwire_runtime.testing import (
    AsyncScriptedTransport,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.testing.scripted import ScriptExhausted
from modelwire_runtime.transports import Lost, NotSent, Request, Response


def request(path: str = "/run") -> Request:
    """Make a small request."""
    return Request("POST", f"http://vendor.test{path}", {"authorization": "Bearer x"}, b"{}")


def test_outcomes_come_in_order() -> None:
    """Replies are returned, errors raised, functions called; the requests are kept."""
    transport = ScriptedTransport(
        [reply({"id": "a"}), NotSent("refused"), lambda asked: reply({"path": asked.url[-4:]})]
    )
    assert transport.send(request()).json() == {"id": "a"}
    with pytest.raises(NotSent):
        transport.send(request())
    assert transport.send(request("/two")).json() == {"path": "/two"}
    assert [asked.url[-4:] for asked in transport.requests] == ["/run", "/run", "/two"]
    assert transport.left == 0


def test_a_request_too_many_is_an_error() -> None:
    """A request that the script does not know fails the test instead of hanging it."""
    transport = ScriptedTransport()
    with pytest.raises(ScriptExhausted, match="request 1"):
        transport.send(request())


def test_streams_break_where_the_script_says() -> None:
    """An error among the chunks is raised when the reader reaches it."""
    stream = ScriptedTransport([StreamedReply([b"one", Lost("cut")])]).open(request())
    assert stream.receive() == b"one"
    with pytest.raises(Lost):
        stream.receive()


def test_a_whole_reply_can_be_opened_and_a_stream_read_whole() -> None:
    """Either kind of outcome serves either way of asking."""
    transport = ScriptedTransport([Response(503, {}, b"busy"), StreamedReply([b"a", b"b"])])
    opened = transport.open(request())
    assert (opened.status, opened.receive(), opened.receive()) == (503, b"busy", None)
    assert transport.send(request()).body == b"ab"


def test_the_async_twin_does_the_same() -> None:
    """The async transport runs the same script."""

    async def run() -> tuple[bytes | None, list[bytes], bool]:
        transport = AsyncScriptedTransport([reply(1), StreamedReply([b"a", b"b"])])
        first = (await transport.send(request())).body
        stream = await transport.open(request())
        pieces = [piece async for piece in stream]
        await transport.close()
        return first, pieces, transport.closed

    assert asyncio.run(run()) == (b"1", [b"a", b"b"], True)
