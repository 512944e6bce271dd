"""The decoder of server-sent events: bytes in, events out, cut anywhere."""

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from httpx_sse._decoders import SSEDecoder, SSELineDecoder
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol import sse
from modelwire_runtime.protocol.sse import ServerSentEvent, SseDecoder, parse_json


def decode(chunks: Iterable[bytes]) -> list[tuple[str, str, str]]:
    """Run the decoder over chunks and show its events as tuples."""
    decoder = SseDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    events += decoder.finish()
    return [(event.event, event.text, event.id) for event in events]


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    """Cut bytes at the given places."""
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[a:b] for a, b in pairwise(edges)]


def bytewise(data: bytes) -> list[bytes]:
    """Cut bytes into single ones."""
    return [data[i : i + 1] for i in range(len(data))]


CASES: dict[str, tuple[bytes, list[tuple[str, str, str]]]] = {
    "one": (b"data: a\n\n", [("message", "a", "")]),
    "no space": (b"data:a\n\n", [("message", "a", "")]),
    "one space only": (b"data:  a\n\n", [("message", " a", "")]),
    "several lines": (b"data: a\ndata: b\ndata:\n\n", [("message", "a\nb\n", "")]),
    "data without colon": (b"data\n\n", [("message", "", "")]),
    "named": (b"event: ping\ndata: {}\n\ndata: x\n\n", [("ping", "{}", ""), ("message", "x", "")]),
    "name without data": (b"event: ping\n\ndata: x\n\n", [("message", "x", "")]),
    "comment": (b": keep alive\n\n:\n\ndata: a\n: b\n\n", [("message", "a", "")]),
    "id stays": (
        b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
        [("message", "a", "1"), ("message", "b", "1"), ("message", "c", "")],
    ),
    "id with a null": (b"id: 1\0\ndata: a\n\n", [("message", "a", "")]),
    "unknown field": (b"foo: bar\ndata: a\nfoo\n\n", [("message", "a", "")]),
    "field names are exact": (b" data: x\nData: y\ndata : z\n\n", []),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
    "two marks": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [("message", "b", "")]),
    "carriage returns": (
        b"data: a\rdata: b\r\rdata: c\r\r",
        [("message", "a\nb", ""), ("message", "c", "")],
    ),
    "both ends": (b"data: a\r\ndata: b\r\n\r\n", [("message", "a\nb", "")]),
    "mixed ends": (
        b"data: a\n\r\ndata: b\r\n\rdata: c\r\n\n",
        [("message", "a", ""), ("message", "b", ""), ("message", "c", "")],
    ),
    "text beyond ASCII": ("data: né 🚀\u2028x\n\n".encode(), [("message", "né 🚀\u2028x", "")]),
    "bytes that are no text": (b"data: a\xffb\n\n", [("message", "a\ufffdb", "")]),
    "cut at the end": (b"data: a\n\ndata: b\n", [("message", "a", "")]),
    "done without an end": (
        b"data: a\n\ndata: [DONE]",
        [("message", "a", ""), ("message", "[DONE]", "")],
    ),
    "done with half an end": (b"data: [DONE]\n", [("message", "[DONE]", "")]),
    "empty": (b"", []),
    "blank lines": (b"\n\n\r\r\n\n", []),
}


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    """The standard's rules hold for whole input and for single bytes."""
    data, expected = CASES[name]
    assert decode([data]) == expected
    assert decode(bytewise(data)) == expected


def test_retry() -> None:
    """A reconnection time is kept when it is a plain number, even without an event."""
    assert SseDecoder().retry is None
    decoder = SseDecoder()
    decoder.feed(b"retry: 1500\n\nretry: soon\n\nretry: -1\n\n")
    assert decoder.retry == 1500
    decoder.feed(b"retry: " + b"9" * 5000 + b"\n\n")
    assert decoder.retry == 1500


def test_events_come_at_once() -> None:
    """A carriage return ends a line without waiting for what follows it."""
    decoder = SseDecoder()
    assert [event.data for event in decoder.feed(b"data: a\r\r")] == [b"a"]
    assert [event.data for event in decoder.feed(b"\ndata: b\r\n\r")] == [b"b"]
    assert decoder.feed(b"\n") == []


def test_repr_shows_the_event() -> None:
    """An event prints what it holds."""
    assert repr(ServerSentEvent(b"a")) == "ServerSentEvent(data=b'a', event='message', id='')"


FIELD = st.sampled_from(["data", "data: ", "data:", "event: ", "id: ", "retry: ", ":", "x: ", ""])
VALUE = st.text(alphabet=st.sampled_from("ab 1:\ufeff\x0b\x85\u2028é🚀"), max_size=6)
END = st.sampled_from(["\n", "\r", "\r\n"])
DOCUMENT = st.lists(st.tuples(FIELD, VALUE, END, st.booleans()), max_size=12).map(
    lambda lines: "".join(a + b + end + (end if blank else "") for a, b, end, blank in lines)
)
PLACES = st.lists(st.integers(min_value=0, max_value=10_000), max_size=8)


def reference(document: str) -> list[tuple[str, str, str]]:
    """Decode with httpx-sse, less the blocks without data, which the standard drops."""
    lines, decoder = SSELineDecoder(), SSEDecoder()
    events = [decoder.decode(line) for line in [*lines.decode(document), *lines.flush()]]
    return [(event.event, event.data, event.id) for event in events if event and event.data]


@given(DOCUMENT, PLACES)
def test_same_as_httpx_sse(document: str, places: list[int]) -> None:
    """However the bytes are cut, the events are those of httpx-sse."""
    document = document.removeprefix("\ufeff") + "\n\n"
    decoder = SseDecoder()
    events = [event for chunk in cut(document.encode(), places) for event in decoder.feed(chunk)]
    assert decoder.finish() == []
    assert [(event.event, event.text, event.id) for event in events if event.data] == reference(
        document
    )


@given(st.binary(max_size=200), PLACES)
def test_cuts_change_nothing(data: bytes, places: list[int]) -> None:
    """Any bytes at all give the same events whole and in pieces."""
    assert decode(cut(data, places)) == decode([data]) == decode(bytewise(data))


def test_json_is_read_tolerantly() -> None:
    """What json takes and the fast parser refuses is read all the same."""
    assert parse_json(b'{"a": 1}') == {"a": 1}
    assert parse_json(b'"\\ud83d"') == "\ud83d"
    assert parse_json(b'"a\xffb"') == "a\ufffdb"
    assert ServerSentEvent(b"[1, NaN]").json()[0] == 1
    deep = b"[" * 500 + b"]" * 500
    assert parse_json(deep) == json.loads(deep)
    with pytest.raises(ValueError, match="Expecting"):
        parse_json(b"{")
    with pytest.raises(ValueError, match="nested too deeply"):
        parse_json(b"[" * 200_000)


def test_json_without_the_fast_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pydantic_core is absent, json does the work."""
    monkeypatch.setitem(__import__("sys").modules, "pydantic_core", None)
    monkeypatch.setattr(sse, "_from_json", None)
    assert parse_json(b'{"a": [1]}') == {"a": [1]}
    assert vars(sse)["_from_json"] is json.loads
