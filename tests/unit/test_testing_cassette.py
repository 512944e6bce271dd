"""Cassettes replay what they recorded and never hold a secret, whatever form the vendor gives it."""

import asyncio
import base64
import json
from pathlib import Path

import pytest

from modelwire_runtime.testing import (
    AsyncScriptedTransport,
    Cassette,
    CassetteMiss,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.transports import Lost, NotSent, Request, Response

KEY = 'rpa_"quoted"/slashed+plus=='


def request(path: str = "/run", body: object = None, host: str = "vendor.test") -> Request:
    """Make a request with a key."""
    data = None if body is None else json.dumps(body).encode()
    return Request("POST", f"http://{host}{path}", {"Authorization": f"Bearer {KEY}"}, data)


def test_what_was_recorded_is_replayed(tmp_path: Path) -> None:
    """Replies, errors and streams come back in the same order without a transport; the host may differ."""
    path = tmp_path / "one.json"
    outcomes: list[Response | Lost | NotSent] = [
        reply({"id": "a"}),
        reply({"id": "b"}),
        Lost("gone", timeout=True),
    ]
    with Cassette(path) as cassette:
        transport = cassette.transport(
            ScriptedTransport([*outcomes, StreamedReply([b"x", b"\xff"])])
        )
        transport.send(request(body={"n": 1, "m": 2}))
        transport.send(request(body={"n": 1, "m": 2}))
        with pytest.raises(Lost):
            transport.send(request("/lost"))
        stream = transport.open(request("/stream"))
        assert list(stream) == [b"x", b"\xff"]
        stream.close()
    with Cassette(path) as cassette:
        transport = cassette.transport()
        stream = transport.open(request("/stream", host="127.0.0.1:4711"))
        assert list(stream) == [b"x", b"\xff"]
        assert transport.send(request(body={"m": 2, "n": 1})).json() == {"id": "a"}
        assert transport.send(request(body={"n": 1, "m": 2})).json() == {"id": "b"}
        with pytest.raises(Lost) as lost:
            transport.send(request("/lost"))
        assert lost.value.timeout
        assert cassette.left == 0


def test_a_request_that_was_not_recorded_is_told_apart(tmp_path: Path) -> None:
    """Another body is another request; the error names what the cassette would have had."""
    path = tmp_path / "one.json"
    with Cassette(path) as cassette:
        cassette.transport(ScriptedTransport([reply({})])).send(request(body={"n": 1}))
    transport = Cassette(path).transport()
    with pytest.raises(CassetteMiss, match=r"next there: POST http://vendor\.test/run"):
        transport.send(request(body={"n": 2}))
    transport.send(request(body={"n": 1}))
    with pytest.raises(CassetteMiss, match="nothing"):
        transport.send(request(body={"n": 1}))


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    """The key and the secrets of the body are masked in every form: plain, escaped, percent-encoded, base64, nested."""
    from urllib.parse import quote

    path = tmp_path / "one.json"
    secret = "bucket-secret-1"
    echo = {
        "error": f"bad key {KEY}",
        "nested": json.dumps({"key": KEY, "again": json.dumps(KEY)}),
        "url": f"http://x.test/?key={quote(KEY, safe='')}",
        "basic": base64.b64encode(KEY.encode()).decode(),
        "s3": secret,
    }
    headers = {"set-cookie": "session=abc", "x-request-id": "r1"}
    with Cassette(path, secrets=["told-secret"]) as cassette:
        inner = ScriptedTransport([reply(echo, 401, headers), Response(200, {}, b"told-secret")])
        transport = cassette.transport(inner)
        asked = request(
            f"/run?key={quote(KEY)}", {"s3Config": {"accessSecret": secret, "bucketName": "b"}}
        )
        transport.send(asked)
        transport.send(request("/told"))
    text = path.read_text()
    for form in (
        KEY,
        json.dumps(KEY)[1:-1],
        quote(KEY, safe=""),
        secret,
        "told-secret",
        "session=abc",
    ):
        assert form not in text
    assert base64.b64encode(KEY.encode()).decode() not in text
    assert "bucketName" in text
    assert "r1" in text
    assert Cassette(path).transport().send(asked).status == 401


def test_a_secret_over_the_edge_of_chunks_is_masked(tmp_path: Path) -> None:
    """A key that two chunks of a stream share, or that stands in binary data, is masked too."""
    path = tmp_path / "one.json"
    key = "sk-0123456789"
    asked = Request("GET", "http://vendor.test/s", {"Authorization": f"Bearer {key}"})
    with Cassette(path) as cassette:
        chunks = [b"data: sk-0123", b"456789\n\n", b"\xff" + key.encode()]
        stream = cassette.transport(ScriptedTransport([StreamedReply(chunks)])).open(asked)
        list(stream)
        stream.close()
    assert key not in path.read_text()
    assert b"".join(Cassette(path).transport().open(asked)) == b"data: ***\n\n\xff***"


def test_recording_needs_something_to_record(tmp_path: Path) -> None:
    """Without a file and without a transport there is nothing to do, and the error says so."""
    with pytest.raises(ValueError, match="needs a transport"):
        Cassette(tmp_path / "none.json").transport()


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    """A file of another format is not read by guesswork."""
    path = tmp_path / "old.json"
    path.write_text('{"format": 99, "exchanges": []}')
    with pytest.raises(ValueError, match="format 99"):
        Cassette(path)


def test_the_async_twin_records_the_same_file(tmp_path: Path) -> None:
    """Both transports write the same bytes for the same exchanges."""
    blocking, waiting = tmp_path / "a.json", tmp_path / "b.json"
    outcomes: list[Response | Lost | NotSent] = [reply({"id": "a"}), NotSent("refused")]
    with Cassette(blocking) as cassette:
        transport = cassette.transport(ScriptedTransport([*outcomes, StreamedReply([b"x"])]))
        transport.send(request())
        with pytest.raises(NotSent):
            transport.send(request("/refused"))
        stream = transport.open(request("/stream"))
        list(stream)
        stream.close()

    async def record() -> None:
        with Cassette(waiting) as cassette:
            transport = cassette.async_transport(
                AsyncScriptedTransport([*outcomes, StreamedReply([b"x"])])
            )
            await transport.send(request())
            with pytest.raises(NotSent):
                await transport.send(request("/refused"))
            stream = await transport.open(request("/stream"))
            _ = [piece async for piece in stream]
            await stream.close()

    async def replay() -> bytes:
        transport = Cassette(waiting).async_transport()
        return (await transport.send(request())).body

    asyncio.run(record())
    assert blocking.read_text() == waiting.read_text()
    assert json.loads(asyncio.run(replay())) == {"id": "a"}
