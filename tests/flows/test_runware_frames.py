"""Tasks whose answers come frame by frame, as over a socket: collected, waited for, and let go of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from modelwire_runtime.errors import CallTimeout, ConnectionFailed, PartialFailure, ProviderError
from modelwire_runtime.flows.calls import Work, guarded
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, sleep
from modelwire_runtime.flows.runware.batch import Part, batch
from modelwire_runtime.flows.runware.replies import Envelope
from modelwire_runtime.flows.runware.tasks import PROTOCOL
from modelwire_runtime.jobs import JobStatus
from tests.flows.harness import Run, checked, play
from tests.support.runware import T1, T2, ack, broken, context, fault, image


@dataclass
class Pushed:
    """A frame that comes while nobody asks."""

    frame: Envelope


class Frames:
    """A wire that answers from a list: an envelope, None for silence, or an error."""

    def __init__(self, *frames: Any) -> None:
        self.frames = list(frames)
        self.asked: list[str] = []
        self.released = 0

    def _next(self, verb: str) -> Flow[Any]:
        self.asked.append(verb)
        yield from sleep(0.0)
        found = self.frames.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def submit(self, ctx: Context, tasks: Sequence[Any]) -> Flow[Envelope]:
        """Give the next frame."""
        found: Envelope = yield from self._next("submit")
        return found

    def ask(self, ctx: Context, tasks: Sequence[Any]) -> Flow[Envelope]:
        """Give the next frame."""
        found: Envelope = yield from self._next("ask")
        return found

    def more(self, ctx: Context, timeout: float | None) -> Flow[Envelope | None]:
        """Give the next frame."""
        found: Envelope | None = yield from self._next("more")
        return found

    def pause(self, ctx: Context, seconds: float) -> Flow[Envelope | None]:
        """Let time pass in silence, unless a frame is marked as sent unasked."""
        yield from sleep(seconds)
        if not (self.frames and isinstance(self.frames[0], Pushed)):
            return None
        self.asked.append("pushed")
        found: Envelope | None = self.frames.pop(0).frame
        return found

    def release(self, ctx: Context) -> Flow[None]:
        """Count."""
        self.released += 1
        yield from ()


WIRES: list[Frames] = []


def frame(*items: dict[str, Any], errors: Sequence[dict[str, Any]] = ()) -> Envelope:
    """Make a frame."""
    return Envelope(list(items), list(errors))


def build(frames: Sequence[Any], **options: Any) -> Context:
    """Build a context with a socket whose wire is scripted."""
    ctx = context(**options)
    ctx.session = object()
    ctx.wire = Frames(*frames)
    WIRES.append(ctx.wire)
    return ctx


def call(*frames: Any, number: int = 1, delivery: str = "sync", **options: Any) -> Run:
    """Make a direct call."""
    given = checked(numberResults=number, deliveryMethod=delivery)
    return play(
        lambda ctx: guarded(ctx, PROTOCOL.call(ctx, given)),
        [],
        lambda: build(frames, **options),
        abandon=PROTOCOL.abandon,
    )


def text(said: str) -> dict[str, Any]:
    """Make an item that nothing tells from another."""
    return {"taskUUID": T1, "taskType": "textInference", "text": said}


def test_a_synchronous_task_is_collected() -> None:
    """One frame a result, some twice, until all are there."""
    run = call(frame(image(0)), frame(image(0)), frame(image(1), image(2)), number=3)
    assert len(run.value) == 3
    assert WIRES[-1].asked == ["submit", "more", "more"]


def test_equal_texts_in_two_frames_are_two_results() -> None:
    """Frames bring each result once, and two may say the same."""
    run = call(frame(text("Hi")), frame(text("Hi")), number=2, name="text")
    assert [choice.text for choice in run.value.choices] == ["Hi", "Hi"]


def test_a_failure_among_frames() -> None:
    """An item that failed is one of the results, and the others are waited for."""
    run = call(frame(broken(resultIndex=0)), frame(image(1, resultIndex=1)), number=2)
    assert isinstance(run.value, PartialFailure)
    errors = frame(errors=[fault("inferenceError")])
    assert isinstance(call(frame(image(0)), errors, number=3).value, PartialFailure)
    assert isinstance(call(errors).value, ProviderError)


def test_silence_is_asked_into() -> None:
    """When no frame comes any more, the task is looked for; what came before counts once."""
    run = call(frame(ack()), None, frame(image(0)))
    assert run.value.url
    assert WIRES[-1].asked == ["submit", "more", "ask"]


def test_what_is_pushed_in_a_pause_is_taken_at_once() -> None:
    """It is no look, so `max_polls` does not count it; once the last result is there, nobody asks."""
    news = [Pushed(frame(image(0))), Pushed(frame(image(0))), Pushed(frame(image(1)))]
    run = call(frame(ack()), *news, number=2, delivery="async", max_polls=1)
    assert len(run.value) == 2
    assert WIRES[-1].asked == ["submit", "pushed", "pushed", "pushed"]


def test_a_push_that_says_little_does_not_end_the_wait() -> None:
    """Passing trouble of the server is borne, and the look after the pause brings the result."""
    trouble = Pushed(frame(errors=[fault("internalServerError", None)]))
    run = call(frame(ack()), trouble, frame(image(0)), delivery="async")
    assert run.value.url
    assert WIRES[-1].asked == ["submit", "pushed", "ask"]


LOOKED: list[tuple[Any, ...]] = [
    (lambda ctx: PROTOCOL.wait(ctx, JobStatus(T1, "")), "image"),
    (lambda ctx: PROTOCOL.status(ctx, T1), "image"),
    (lambda ctx: PROTOCOL.call(ctx, checked(taskUUID=T1)), "response"),
]


@pytest.mark.parametrize(("begin", "name"), LOOKED)
def test_a_look_of_unknown_size_comes_in_many_frames(begin: Any, name: str) -> None:
    """An item each; the answer is whole once nothing follows."""
    frames = [frame(image(number)) for number in range(3)]
    found = play(begin, [], lambda: build([*frames, None], name=name)).value
    assert len(found.items if name == "response" else found.output) == 3
    assert WIRES[-1].asked == ["ask", "more", "more", "more"]


def test_a_look_of_unknown_size_goes_on_while_an_item_is_at_work() -> None:
    """What is under way in any of the frames is asked for again."""
    begin, name = LOOKED[0][0], "image"
    half = [frame(image(0)), frame(ack(status="processing")), None]
    whole = [frame(image(0)), frame(image(1)), None]
    found = play(begin, [], lambda: build([*half, *whole], name=name)).value
    assert len(found.output) == 2
    assert WIRES[-1].asked.count("ask") == 2


def test_a_single_look_takes_all_frames_of_a_known_number() -> None:
    """Each look begins anew, so one frame of three would never make the task done."""

    def begin(ctx: Context) -> Flow[Any]:
        ctx.results = 3
        return PROTOCOL.status(ctx, T1)

    frames = [frame(image(number)) for number in range(3)]
    assert play(begin, [], lambda: build(frames)).value.done
    assert WIRES[-1].asked == ["ask", "more", "more"]
    assert not play(begin, [], lambda: build([*frames[:2], None])).value.done


def test_a_server_that_never_pauses_is_left() -> None:
    """An answer has an end, whatever is pushed meanwhile."""
    busy = [frame(ack(status="processing", progress=n)) for n in range(200)]
    begin = LOOKED[1][0]
    assert not play(begin, [], lambda: build(busy)).value.done
    assert len(WIRES[-1].frames) > 50


def test_equal_texts_of_one_look_are_two_results() -> None:
    """A frame each belongs to one look; another look repeats them."""
    hi, ya = frame(text("Hi")), frame(text("Ya"))
    looks = [frame(ack()), hi, hi]
    run = call(*looks, number=2, name="text", delivery="async")
    assert [choice.text for choice in run.value.choices] == ["Hi", "Hi"]
    run = call(frame(ack()), hi, None, hi, ya, number=2, name="text", delivery="async")
    assert [choice.text for choice in run.value.choices] == ["Hi", "Ya"]
    twice = frame(text("Hi"), text("Ya"), text("Hi"), text("Ya"))
    run = call(frame(ack()), twice, number=2, name="text", delivery="async")
    assert [choice.text for choice in run.value.choices] == ["Hi", "Ya"]


def test_a_lost_synchronous_task_says_how_to_look_for_it() -> None:
    """Before its first result or after it."""
    for frames in ([], [frame(image(0))]):
        run = call(*frames, ConnectionFailed("gone", may_have_run=True), number=2)
        assert (run.value.job_id, bool(run.value.token)) == (T1, True)
        assert f"client.job({run.value.token!r})" in str(run.value)
        assert f"get_task_details(task_uuid={T1!r})" in str(run.value)
    run = call(ConnectionFailed("gone", may_have_run=True), delivery="async")
    assert "get_task_details" not in str(run.value)


def test_a_lost_socket_names_the_task() -> None:
    """The error says that the task may have run, with its id."""
    lost = [ConnectionFailed("gone", may_have_run=True) for _ in range(2)]
    for error in lost:
        one = call_once(error)
        assert isinstance(one, ConnectionFailed)
        assert (one.job_id, one.may_have_run) == (T1, True)
        assert one.token


def call_once(*frames: Any) -> Any:
    """Make a direct call, once, and return its error."""
    from modelwire_runtime import sync
    from modelwire_runtime.testing.scripted import ScriptedTransport

    ctx = build(frames)
    driver = sync.Driver(ScriptedTransport([]))
    with pytest.raises(ConnectionFailed) as caught:
        driver.run(PROTOCOL.call(ctx, checked(deliveryMethod="sync")))
    return caught.value


def test_time_that_runs_out_between_frames() -> None:
    """The error tells how to go on."""
    run = call(frame(image(0)), DeadlineExceeded(), number=2)
    assert isinstance(run.value, CallTimeout)
    assert run.value.job_id == T1


def test_an_upload_is_collected() -> None:
    """Its states come as frames."""
    states = ("validated", "stored", "ready")
    frames = [frame({"taskUUID": T1, "status": state}) for state in states]
    seen: list[Any] = []
    run = play(
        lambda ctx: PROTOCOL.call(ctx, checked(air="me:1@1")),
        [],
        lambda: build(frames, name="upload", on_progress=seen.append),
    )
    assert run.value.data["status"] == "ready"
    assert [status.state for status in seen[:3]] == ["validated", "stored", "success"]


def test_a_batch_hears_of_each_task() -> None:
    """Acks come one by one; the subscription is given back, and what stays silent is asked for with the others."""

    def begin(ctx: Context) -> Any:
        parts = []
        for index, id in enumerate((T1, T2)):
            own = context()
            own.session, own.new_id = ctx.session, partial(str, id)
            parts.append(Part(index, {}, own, Work(own.entry, own.route, {}), checked()))
        return batch(ctx, parts)

    frames: list[Any] = [frame(ack(T1)), frame(ack(T2)), frame(image(0, T1), image(1, T2))]
    assert [o.ok for o in play(begin, [], lambda: build(frames)).value] == [True, True]
    assert WIRES[-1].asked == ["submit", "more", "ask"]
    frames = [frame(ack(T1)), None, frame(image(0, T1), errors=[fault("taskNotFound", T2)])]
    assert [o.ok for o in play(begin, [], lambda: build(frames)).value] == [True, False]
    assert WIRES[-1].released == 1
