"""Watching a response in the background: its events over as many replies as it takes."""

import pytest

from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.openai.responses import PROTOCOL
from modelwire_runtime.protocol.events import Finish, TextDelta, TextEvent
from modelwire_runtime.testing.scripted import Outcome, StreamedReply, reply
from modelwire_runtime.transports import Lost, NotSent
from tests.flows.harness import Run, play
from tests.support.responder.scripts import context, event, events_of, message, response, sse

EVENTS = [
    events_of(message())[0],
    *(
        event(
            "output_text.delta", delta=text, output_index=0, content_index=0, sequence_number=number
        )
        for number, text in enumerate(("Rhine", ", Po", ", Ebro"), 1)
    ),
    event("completed", response=response(background=True), sequence_number=4),
]


def watching(ctx: Context) -> Flow[list[TextEvent]]:
    """Watch a response to its end."""
    seen: list[TextEvent] = []
    while (found := (yield from PROTOCOL.chunks(ctx, "resp_1"))) is not None:
        seen += found
    return seen


def watch(*outcomes: Outcome) -> Run:
    """Watch a response through both drivers."""
    return play(watching, outcomes, context)


def texts(run: Run) -> list[str]:
    """Return the pieces of text that were seen."""
    return [one.text for one in run.value if isinstance(one, TextDelta)]


def test_all_events_in_one_reply() -> None:
    """They come as they are read, and end with the response."""
    done = watch(StreamedReply([sse(*EVENTS[:2]), sse(*EVENTS[2:])]))
    assert texts(done) == ["Rhine", ", Po", ", Ebro"]
    assert done.value[-1] == Finish("completed")
    assert done.sent == ["GET https://responder.test/v1/responses/resp_1?stream=true"]
    assert not done.requests[0].billable


@pytest.mark.parametrize("end", [Lost("reset"), None])
def test_it_goes_on_behind_the_last_event(end: Lost | None) -> None:
    """A reply that breaks off, or just ends, is asked for again; no event comes twice."""
    broken = StreamedReply([sse(*EVENTS[:3]), *([end] if end else [])])
    done = watch(broken, NotSent("refused"), StreamedReply([sse(*EVENTS[3:])]))
    assert texts(done) == ["Rhine", ", Po", ", Ebro"]
    assert [line.partition("?")[2] for line in done.sent] == [
        "stream=true",
        "stream=true&starting_after=2",
        "stream=true&starting_after=2",
    ]


def test_whoever_leaves_early_closes_the_reply() -> None:
    """Once, also when it is left twice or before anything was read; the response runs on."""
    first = StreamedReply([sse(*EVENTS[:3]), sse(*EVENTS[3:])])

    def leaving(ctx: Context) -> Flow[list[TextEvent] | None]:
        assert PROTOCOL.unwatch(ctx) is None
        seen = yield from PROTOCOL.chunks(ctx, "resp_1")
        for _ in range(2):
            left = PROTOCOL.unwatch(ctx)
            assert left is not None
            yield from left
        return seen

    done = play(leaving, (first,), context)
    assert texts(done) == ["Rhine", ", Po"]
    assert [effect[0] for effect in done.effects].count("Close") == 1


def test_it_gives_up_after_a_while() -> None:
    """What breaks again and again without an event is an error, with what came; the response runs on."""
    first = StreamedReply([sse(*EVENTS[:3])])
    done = watch(first, *[StreamedReply([b""])] * 3)
    assert isinstance(done.value, CutOff)
    assert done.value.partial.text == "Rhine, Po"
    assert len(done.pauses) == 2


def test_a_response_that_fails() -> None:
    """The failure is raised with what came before it."""
    failed = response(status="failed", error={"code": "server_error", "message": "Why."})
    done = watch(StreamedReply([sse(*EVENTS[:2], event("failed", response=failed))]))
    assert isinstance(done.value, ModelwireError)
    assert (done.value.code, done.value.partial.text) == ("server_error", "Rhine")


def test_a_response_that_cannot_be_watched() -> None:
    """The vendor's refusal is the error."""
    told = {"error": {"message": "Not created with stream=true.", "type": "invalid_request_error"}}
    assert "stream=true" in str(watch(reply(told, 400)).value)
