"""Runware's tasks over a socket: scripted frames in, effects out, no socket anywhere."""

from collections.abc import Generator
from typing import Any

import pytest

from modelwire_runtime.errors import (
    AuthError,
    CallTimeout,
    ConnectionFailed,
    InvalidParams,
    ModelwireError,
    ServerError,
)
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Await, Release, Sleep, Submit
from modelwire_runtime.flows.runware.replies import Envelope
from modelwire_runtime.flows.runware.socket import SocketWire
from modelwire_runtime.flows.runware.wire import RestWire, wire_of
from modelwire_runtime.protocol.task_events import Failure, Frame, SessionFailed
from modelwire_runtime.protocol.task_tickets import Ticket, messages_of
from tests.support.runware import T1, T2, ack, context, fault, image

PAID = {"taskType": "imageInference", "taskUUID": T1, "deliveryMethod": "async"}
HELD = {**PAID, "deliveryMethod": "sync"}
LOOK = {"taskType": "getResponse", "taskUUID": T1}
NAMELESS = fault("internalServerError", None)


class Session:
    """What a context has as its session."""

    ack_timeout = 7.0


def made(**options: Any) -> Context:
    """Make the context of a call over a socket."""
    ctx = context(**options)
    ctx.session = Session()
    return ctx


def drive(flow: Generator[Any, Any, Any], *news: Any) -> tuple[Any, list[Any]]:
    """Run a flow: each wait gets the next news. Return its value, or its error, and its effects."""
    left, effects = list(news), list[Any]()
    try:
        effect = next(flow)
        while True:
            effects.append(effect)
            if isinstance(effect, Submit):
                ticket = effect.ticket or Ticket()
                for message in messages_of(ticket, effect.tasks):
                    message.written(1, 0.0)
                    ticket.ids += message.tasks
                effect = flow.send(ticket)
            elif isinstance(effect, Await):
                item = left.pop(0)
                if isinstance(item, Failure):
                    effect = flow.throw(SessionFailed(item))
                else:
                    effect = flow.send(item)
            else:
                effect = flow.send(None)
    except StopIteration as end:
        assert left == [], "nobody waited for this"
        return end.value, effects
    except ModelwireError as error:
        return error, effects


def frame(*data: Any, errors: tuple[Any, ...] = (), shared: bool = False) -> Frame:
    """Make what comes for a ticket."""
    return Frame(list(data), list(errors), shared)


def sent(effects: list[Any]) -> list[list[str]]:
    """Return the task types of each frame that goes out."""
    return [
        [task["taskType"] for task in effect.tasks]
        for effect in effects
        if isinstance(effect, Submit)
    ]


def waits(effects: list[Any]) -> list[tuple[float | None, bool]]:
    """Return how long each wait may take, and whether only time with a connection counts."""
    return [(one.timeout, one.connected) for one in effects if isinstance(one, Await)]


def test_the_wire_follows_the_session() -> None:
    """A context with a session has a socket, one without speaks HTTP; it is settled once."""
    ctx = made()
    assert isinstance(wire_of(ctx), SocketWire)
    assert wire_of(ctx) is wire_of(ctx)
    assert isinstance(wire_of(context()), RestWire)


def test_an_async_task_waits_for_its_acknowledgement() -> None:
    """In time with a connection; then it is paid for."""
    ctx = made()
    found, effects = drive(SocketWire().submit(ctx, [PAID]), frame(ack()))
    assert found.data == [ack()]
    assert (sent(effects), waits(effects)) == ([["imageInference"]], [(7.0, True)])
    assert ctx.sent


def test_a_synchronous_task_waits_for_as_long_as_a_request_may_take() -> None:
    """Its answer is its result."""
    ctx = made()
    ctx.request_timeout = 90.0
    found, effects = drive(SocketWire().submit(ctx, [HELD]), frame(image()))
    assert found.data == [image()]
    assert waits(effects) == [(90.0, False)]
    error, effects = drive(SocketWire().submit(made(), [HELD]), None)
    assert isinstance(error, CallTimeout)
    assert error.may_have_run
    assert sent(effects) == [["imageInference"]]


@pytest.mark.parametrize(
    ("answer", "known"),
    [
        (frame(ack(status="processing")), True),
        (frame(errors=(fault("taskFailedOrNotFound"),)), False),
        (frame(errors=(NAMELESS,), shared=True), False),
        (None, False),
    ],
)
def test_a_silent_server_is_asked_before_anything_is_said(answer: Any, known: bool) -> None:
    """A task that nobody acknowledged is looked for; unknown, or without an answer, it may have run."""
    found, effects = drive(SocketWire().submit(made(), [PAID]), None, None, answer)
    assert sent(effects) == [["imageInference"], ["getResponse"]]
    if known:
        assert found.data
    else:
        assert isinstance(found, (CallTimeout, ServerError))
        assert (found.may_have_run, found.retryable) == (True, False)


def test_an_error_that_may_be_anothers_is_looked_into() -> None:
    """It went to several calls; a task that the server knows goes on, one that it does not know gets the error."""
    doubt = frame(errors=(NAMELESS,), shared=True)
    found, _ = drive(SocketWire().submit(made(), [PAID]), doubt, None, frame(ack()))
    assert found.data == [ack()]
    unknown = frame(errors=(fault("taskFailedOrNotFound"),))
    found, _ = drive(SocketWire().submit(made(), [PAID]), doubt, None, unknown)
    assert (found.data, found.errors) == ([], [NAMELESS])
    found, _ = drive(SocketWire().submit(made(), [PAID]), doubt, None, None)
    assert isinstance(found, ServerError)
    assert found.may_have_run


def test_a_synchronous_task_in_doubt_may_have_run() -> None:
    """It cannot be asked for."""
    doubt = frame(errors=(NAMELESS,), shared=True)
    error, effects = drive(SocketWire().submit(made(), [HELD]), doubt)
    assert isinstance(error, ServerError)
    assert (error.may_have_run, error.retryable) == (True, False)
    assert sent(effects) == [["imageInference"]]


def test_a_refusal_of_ones_own_is_the_answer() -> None:
    """With nobody else under way there is no doubt whose it is, nor that nothing was done."""
    wrong = fault("invalidParameter", None)
    for task in (PAID, HELD):
        found, effects = drive(SocketWire().submit(made(), [task]), frame(errors=(wrong,)))
        assert found.errors == [wrong]
        assert sent(effects) == [["imageInference"]]


def test_a_nameless_fault_of_the_server_is_looked_into() -> None:
    """Alone or not: it may belong to a question that seemed to be answered, and this task be at work."""
    doubt = frame(errors=(NAMELESS,))
    found, effects = drive(SocketWire().submit(made(), [PAID]), doubt, None, frame(ack()))
    assert found.data == [ack()]
    assert sent(effects) == [["imageInference"], ["getResponse"]]
    error, _ = drive(SocketWire().submit(made(), [HELD]), doubt)
    assert error.may_have_run


def test_an_answer_beside_anothers_error_is_the_answer() -> None:
    """The item names the task, the error none."""
    both = frame(ack(), errors=(NAMELESS,), shared=True)
    found, _ = drive(SocketWire().submit(made(), [PAID]), both)
    assert (found.data, found.errors) == ([ack()], [])


def test_a_look_takes_what_came_unasked() -> None:
    """News that is there already needs no question."""
    wire, ctx = SocketWire(), made()
    drive(wire.submit(ctx, [PAID]), frame(ack()))
    found, effects = drive(wire.ask(ctx, [LOOK]), frame(image(1)), frame(image(2)), None)
    assert found.data == [image(1), image(2)]
    assert sent(effects) == []
    found, effects = drive(wire.ask(ctx, [LOOK]), None, frame(image(3)))
    assert found.data == [image(3)]
    assert (sent(effects), waits(effects)[1]) == ([["getResponse"]], (5.0, True))


def test_a_pause_ends_with_what_is_pushed() -> None:
    """Nothing can come before something was asked for; then a frame ends the pause."""
    ctx, wire = made(), SocketWire()
    found, effects = drive(wire.pause(ctx, 2.5))
    assert (found, effects) == (None, [Sleep(2.5)])
    drive(wire.submit(ctx, [PAID]), frame(ack()))
    found, effects = drive(wire.pause(ctx, 2.5), frame(image(0)))
    assert found.data == [image(0)]
    assert waits(effects) == [(2.5, False)]
    assert drive(wire.pause(ctx, 2.5), None)[0] is None


def test_a_look_that_is_not_answered_is_empty() -> None:
    """Whoever polls asks again."""
    found, _ = drive(SocketWire().ask(made(), [LOOK]), None)
    assert found.empty


def test_of_shared_errors_a_look_keeps_those_about_everybody() -> None:
    """A server in trouble is; another call's wrong parameter is not."""
    mine, wrong = fault("inferenceError"), fault("invalidParameter", None)
    answer = frame(errors=(mine, wrong, NAMELESS), shared=True)
    found, _ = drive(SocketWire().ask(made(), [LOOK]), answer)
    assert found.errors == [mine, NAMELESS]


def test_results_that_follow() -> None:
    """Each comes by itself; errors of others are passed over; nothing follows what was never sent."""
    wire, ctx = SocketWire(), made()
    assert drive(wire.more(ctx, 1.0))[0] is None
    drive(wire.submit(ctx, [HELD]), frame(image(1)))
    other = frame(errors=(NAMELESS,), shared=True)
    found, effects = drive(wire.more(ctx, None), other, frame(image(2)))
    assert found.data == [image(2)]
    assert waits(effects) == [(None, False)] * 2
    assert drive(wire.more(ctx, 0.5), None)[0] is None


def test_a_ticket_is_shared_and_given_back_once() -> None:
    """All that a call sends goes under one ticket."""
    wire, ctx = SocketWire(), made()
    drive(wire.submit(ctx, [PAID]), frame(ack()))
    _, effects = drive(wire.ask(ctx, [LOOK]), None, frame(ack()))
    (again,) = [effect for effect in effects if isinstance(effect, Submit)]
    assert again.ticket is not None
    assert [type(effect) for effect in drive(wire.release(ctx))[1]] == [Release]
    assert drive(wire.release(ctx))[1] == []


def test_a_lost_task_says_that_it_may_have_run() -> None:
    """The session's word becomes the caller's error, with the page that explains it."""
    lost = Failure("connection", "connectionLost", "it broke", may_have_run=True, ids=(T1,))
    error, _ = drive(SocketWire().submit(made(), [HELD]), lost)
    assert isinstance(error, ConnectionFailed)
    assert (error.may_have_run, error.retryable) == (True, False)
    assert error.raw["code"] == "connectionLost"
    assert error.documentation == "https://runware.ai/docs/platform/errors"


def test_a_refused_key_keeps_the_vendors_words() -> None:
    """Its code and its whole error."""
    said = {"code": "invalidApiKey", "message": "no such key"}
    refused = Failure("auth", "invalidApiKey", "the server refused the key", error=said)
    error, _ = drive(SocketWire().submit(made(), [PAID]), refused)
    assert isinstance(error, AuthError)
    assert error.raw == said
    assert not error.retryable


def test_of_a_batch_only_the_lost_tasks_fail() -> None:
    """The others go on; each lost one says of itself that it may have run."""
    wire, ctx = SocketWire(), made()
    lost = Failure("connection", "connectionLost", "it broke", may_have_run=True, ids=(T2,))
    drive(wire.submit(ctx, [PAID, {**HELD, "taskUUID": T2}]), frame(ack()))
    found, _ = drive(wire.more(ctx, None), lost)
    assert isinstance(found, Envelope)
    assert [(one["taskUUID"], one["mayHaveRun"]) for one in found.errors] == [(T2, True)]


def test_what_waits_for_a_connection_was_not_sent() -> None:
    """A call that ends before its task went out has cost nothing."""
    ctx = made()
    flow = SocketWire().submit(ctx, [PAID])
    next(flow)
    flow.send(Ticket())
    flow.close()
    assert not ctx.sent


def test_what_json_cannot_say_reaches_the_caller() -> None:
    """As over HTTP, before anything is sent."""
    with pytest.raises(InvalidParams):
        messages_of(Ticket(), [{**PAID, "width": float("inf")}])
