"""Tickets and messages of a task session: who gets what, and what a broken connection means for it."""

from collections.abc import Callable
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.protocol.task_events import (
    Connect,
    Opened,
    Policy,
    Tick,
    Transmit,
    Unwritten,
    kind_of,
)
from modelwire_runtime.protocol.task_phases import Phase
from modelwire_runtime.protocol.task_tickets import Message, Ticket
from tests.support.task_scripts import (
    GREETING,
    KEY,
    Script,
    delivered,
    failures,
    held,
    item,
    look,
    sent,
    task,
)

# Frames.


def test_frames_go_to_who_waits_for_their_tasks() -> None:
    """One frame may hold several tasks, data and errors; each ticket gets its own and nothing else."""
    script = Script()
    one, two, both = script.ask(task(1)), script.ask(task(2)), Ticket()
    script.ready()
    script.ask(look(1), look(2), ticket=both)
    error = item(2, code="inferenceError")
    found = script.arrive({"data": [item(1, a=1), item(3)], "errors": [error]})
    assert delivered(found) == [
        (one, [item(1, a=1)], []),
        (both, [item(1, a=1)], [error]),
        (two, [], [error]),
    ]


def test_a_frame_for_nobody_is_dropped() -> None:
    """A late result or error of a call that is over concerns no other call."""
    script = Script()
    ticket = script.ask(task(1))
    script.ready()
    assert script.arrive({"errors": [item(9, code="inferenceError")]}) == []
    assert script.arrive({"data": [item(9)]}) == []
    script.session.release(ticket)
    script.session.release(ticket)
    assert script.arrive({"data": [item(1)]}) == []


def test_pings_and_odd_frames_go_nowhere() -> None:
    """A pong, an empty frame and what is no object at all are no answers."""
    script = Script()
    script.ask(task())
    script.ready()
    for body in ({"data": [{"taskType": "ping", "pong": True}]}, {}, {"data": None}, [1], None, 3):
        assert script.arrive(body) == []


def test_an_error_that_names_no_task_is_for_all_who_wait_for_an_answer() -> None:
    """Nobody knows whose it is; whoever has nothing open is left alone, as long as somebody has."""
    script = Script()
    idle, first, second = script.ask(task(1)), script.ask(task(2)), script.ask(held(3))
    script.ready()
    script.arrive({"data": [item(1)]})
    error = {"code": "invalidRequest", "message": "no JSON"}
    found = script.arrive({"errors": [error]})
    assert [who for who, _, _ in delivered(found)] == [first, second]
    script.drop()
    assert sent(script.reconnect(2.0)) == []  # what was told of is not sent again
    found = script.arrive({"error": error})
    assert [who for who, _, _ in delivered(found)] == [idle, first, second]


def test_an_empty_list_of_errors_is_none() -> None:
    """A success may carry one."""
    script = Script()
    ticket = script.ask(task())
    script.ready()
    found = script.arrive({"data": [item(1)], "errors": []})
    assert delivered(found) == [(ticket, [item(1)], [])]


def test_an_error_beside_its_task_is_that_tasks() -> None:
    """One form of an error has the task's id beside the error and not in it."""
    script = Script()
    ticket = script.ask(task())
    script.ready()
    found = script.arrive({"error": {"code": "x", "message": "m"}, "taskUUID": "t1"})
    assert delivered(found) == [(ticket, [], [{"code": "x", "message": "m", "taskUUID": "t1"}])]


# What becomes of tasks when the connection breaks.


def test_what_was_held_is_sent_once() -> None:
    """A task that waited for the connection goes out when there is one, and only then."""
    script = Script()
    script.ask(task(1))
    script.drop()
    ticket = script.ask(held(2))
    assert ticket.sent == 0
    assert sent(script.reconnect()) == [[task(1)], [held(2)]]
    assert ticket.sent == 1


def test_reads_are_asked_again_at_once() -> None:
    """They cost nothing."""
    script = Script()
    script.ask(look(1))
    script.ask({"taskType": "modelSearch", "taskUUID": "t2", "search": "x"})
    script.ready()
    script.drop()
    assert [frame[0]["taskUUID"] for frame in sent(script.reconnect())] == ["t1", "t2"]


def test_an_answered_read_is_not_asked_again() -> None:
    """Nor is anything else whose answer came."""
    script = Script()
    script.ask(look(1))
    script.ask(task(2))
    script.ready()
    script.arrive({"data": [item(1), item(2)]})
    script.drop()
    assert sent(script.reconnect()) == []


def test_an_async_task_is_sent_again_a_second_after_the_first_time() -> None:
    """The server needs a moment to know the id; until then the repeat waits, without holding up others."""
    script = Script(Policy(jitter=0.0, retry_delay=0.1))
    script.ask(task(1))
    script.ready()
    script.drop()
    script.ask(task(2))
    assert sent(script.reconnect(0.1)) == [[task(2)]]
    assert script.session.wake_at == pytest.approx(script.now + 0.9)
    assert sent(script.tell(Tick(), after=0.85)) == []
    assert sent(script.tell(Tick(), after=0.05)) == [[task(1)]]
    assert sent(script.tell(Tick(), after=5)) == []


def test_an_async_task_that_is_answered_meanwhile_is_not_sent_again() -> None:
    """The resumed session brings its answer before the second is over."""
    script = Script(Policy(jitter=0.0, retry_delay=0.1))
    script.ask(task(1))
    script.ready()
    script.drop()
    script.reconnect(0.1)
    script.arrive({"data": [item(1)]})
    assert sent(script.tell(Tick(), after=5)) == []


def test_a_known_task_means_that_the_first_sending_arrived() -> None:
    """After a repeat, and only then, `conflictTaskUUID` counts as the acknowledgement."""
    script = Script()
    first = script.ask(task(1))
    script.ready()
    script.drop()
    script.reconnect(2.0)
    conflict = item(1, code="conflictTaskUUID", message="known")
    assert delivered(script.arrive({"errors": [conflict]})) == [(first, [item(1)], [])]
    # A second one, after an answer that came in between, means the same.
    assert delivered(script.arrive({"errors": [conflict]})) == [(first, [item(1)], [])]
    other = script.ask(task(2))
    strange = item(2, code="conflictTaskUUID", message="known")
    assert delivered(script.arrive({"errors": [strange]})) == [(other, [], [strange])]


def test_of_a_batch_only_the_unanswered_rest_is_sent_again() -> None:
    """Tasks that went out together come back one by one."""
    script = Script()
    script.ask(task(1), task(2), task(3))
    script.ready()
    script.arrive({"data": [item(2)]})
    script.drop()
    assert sent(script.reconnect(2.0)) == [[task(1), task(3)]]


def test_a_synchronous_task_under_way_is_lost_with_the_connection() -> None:
    """It is never sent twice: its caller learns that it may have run, at once."""
    script = Script()
    ticket = script.ask(held(1))
    script.ready()
    actions = script.drop("reset by peer")
    ((who, failure),) = failures(actions)
    assert (who, failure.code, failure.raw, failure.may_have_run, failure.ids) == (
        ticket,
        "connection",
        "connectionLost",
        True,
        ("t1",),
    )
    assert "reset by peer" in failure.message
    assert sent(script.reconnect(2.0)) == []


@pytest.mark.parametrize(("asked", "may_have_run"), [(task(1), True), (look(1), False)])
def test_a_frame_that_breaks_each_connection_is_given_up(
    asked: dict[str, Any], may_have_run: bool
) -> None:
    """It goes out so often and no more, so that it does not take all others down for ever."""
    script = Script()
    ticket = script.ask(asked)
    script.ready()
    for _ in range(4):
        assert failures(script.drop()) == []
        assert sent(script.reconnect(60.0)) == [[asked]]
    ((who, failure),) = failures(script.drop())
    assert (who, failure.raw, failure.may_have_run) == (ticket, "connectionLost", may_have_run)
    assert sent(script.reconnect(60.0)) == []


def test_a_utility_is_no_read_and_is_lost_too() -> None:
    """An upload may have been done; only what is known to change nothing is asked again."""
    script = Script()
    ticket = script.ask({"taskType": "mediaStorage", "taskUUID": "t1", "operation": "upload"})
    script.ready()
    assert [who for who, _ in failures(script.drop())] == [ticket]


def test_mixed_tasks_of_a_ticket_fare_by_their_kind() -> None:
    """They go out in a frame for each kind, and only the synchronous ones are lost."""
    script = Script()
    ticket = script.ask(task(1), held(2), look(3), held(4))
    assert sent(script.ready()) == [[task(1)], [held(2), held(4)], [look(3)]]
    ((who, failure),) = failures(script.drop())
    assert (who, failure.ids) == (ticket, ("t2", "t4"))
    assert sent(script.reconnect(2.0)) == [[task(1)], [look(3)]]


def test_a_synchronous_task_counts_as_under_way_until_it_is_released() -> None:
    """Only its caller knows how many results are still to come."""
    script = Script()
    ticket = script.ask(held(1))
    script.ready()
    script.arrive({"data": [item(1, imageURL="u")]})
    assert [who for who, _ in failures(script.drop())] == [ticket]
    script.reconnect()
    again = script.ask(held(2))
    script.arrive({"data": [item(2, imageURL="u")]})
    script.session.release(again)
    assert failures(script.drop()) == []


def test_a_message_that_was_not_written_is_held_again() -> None:
    """Then it did not run, and goes out with the next connection, even if it is synchronous."""
    script = Script()
    ticket = script.ask(held(1))
    (transmit,) = [action for action in script.ready() if isinstance(action, Transmit)]
    assert ticket.sent == 1
    assert transmit.message is not None
    script.tell(Unwritten(transmit.message))
    assert ticket.sent == 0
    assert failures(script.drop()) == []
    assert sent(script.reconnect()) == [[held(1)]]


def test_a_repeat_that_was_not_written_was_still_sent_before() -> None:
    """What went out once may have run, whatever becomes of its repeat."""
    script = Script()
    ticket = script.ask(task(1))
    script.ready()
    script.drop()
    (transmit,) = [action for action in script.reconnect(2.0) if isinstance(action, Transmit)]
    assert transmit.message is not None
    script.tell(Unwritten(transmit.message))
    assert ticket.sent == 1


def test_a_connection_that_nobody_needs_is_not_made_again() -> None:
    """Unless somebody asked for the connection itself."""
    script = Script()
    ticket = script.ask(task())
    script.ready()
    script.session.release(ticket)
    script.drop()
    assert script.phase() is Phase.IDLE
    script.tell(Connect())
    script.ready()
    script.drop()
    assert script.phase() is Phase.WAITING
    for _ in range(5):  # as often as it takes
        script.tell(Tick(), after=60)
        script.drop()
        assert script.phase() is Phase.WAITING
    script.reconnect(60)
    assert script.phase() is Phase.READY


def test_a_pause_ends_when_nobody_waits_any_more() -> None:
    """The session comes to rest, and the next call connects without a pause."""
    script = Script()
    ticket = script.ask(task())
    script.drop()
    script.session.release(ticket)
    assert (script.phase(), script.session.wake_at) == (Phase.IDLE, None)
    script.ask(task(2))
    assert script.phase() is Phase.OPENING


# Tickets.


def test_a_ticket_may_wait_for_more() -> None:
    """A later question goes out under the same ticket, which hears of both."""
    script = Script()
    ticket = script.ask(task(1))
    script.ready()
    script.ask(look(1), ticket=ticket)
    script.ask(look(2), ticket=ticket)
    assert ticket.ids == ["t1", "t2"]
    assert delivered(script.arrive({"data": [item(1), item(2)]})) == [
        (ticket, [item(1), item(2)], [])
    ]
    script.session.release(ticket)
    assert len(script.session.ledger) == 0


def test_a_ticket_that_failed_may_ask_again() -> None:
    """After a failure of the whole session the same call may go on with another question."""
    script = Script(Policy(jitter=0.0, max_reconnects=0))
    ticket = script.ask(look(1))
    script.drop()
    script.ask(look(1), ticket=ticket)
    script.ready()
    assert ticket.ids == ["t1"]
    assert delivered(script.arrive({"data": [item(1)]})) == [(ticket, [item(1)], [])]


def test_what_json_cannot_say_is_not_sent() -> None:
    """It is the caller's mistake and is found before anything is asked."""
    for value in (float("nan"), object()):
        with pytest.raises(InvalidParams, match="JSON"):
            Message(Ticket(), "async", [task(1, width=value)])


def test_texts_of_frames_and_tickets_hold_no_content() -> None:
    """The first frame holds the key, others what a caller wrote: neither is shown."""
    script = Script()
    ticket = script.ask(task(1, positivePrompt="private words"))
    shown = [*script.tell(Opened(1)), *script.arrive(GREETING), ticket, *ticket.messages]
    for text in map(repr, shown):
        assert KEY not in text
        assert "private words" not in text


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (task(), "async"),
        (held(), "sync"),
        (look(), "read"),
        ({"taskType": "accountManagement", "taskUUID": "t"}, "read"),
        ({"taskType": "mediaStorage", "taskUUID": "t"}, "sync"),
        ({"taskType": "imageInference", "taskUUID": "t"}, "sync"),
    ],
)
def test_kinds_of_tasks(given: dict[str, Any], kind: str) -> None:
    """What is known to cost nothing is a read; what does not say `async` is held until it is done."""
    assert kind_of(given) == kind


CHECKS: list[tuple[str, Callable[[Script], object]]] = [
    ("tickets", lambda script: len(script.session.ledger)),
    ("ids", lambda script: len(script.session.ledger._by_id)),
]


@pytest.mark.parametrize(("name", "count"), CHECKS)
def test_nothing_is_kept_of_calls_that_are_over(
    name: str, count: Callable[[Script], object]
) -> None:
    """A session that lives for months does not grow."""
    script = Script()
    script.tell(Connect())
    script.ready()
    for number in range(200):
        ticket = script.ask(task(number))
        if number % 3:
            script.arrive({"data": [item(number)]})
        if number % 7 == 0:
            script.drop()
            script.reconnect(2.0)
        script.session.release(ticket)
    assert count(script) == 0, name
