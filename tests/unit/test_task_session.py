"""The session over one WebSocket: scripts of events in, actions out, no socket and no clock."""

from typing import Any

import pytest

from modelwire_runtime.protocol.task_events import (
    Announce,
    Arrived,
    Asked,
    Close,
    Connect,
    Disconnect,
    Dropped,
    Open,
    Opened,
    Policy,
    Tick,
)
from modelwire_runtime.protocol.task_phases import STEPS, Phase, Step
from modelwire_runtime.protocol.task_tickets import Ticket, messages_of
from tests.support.task_scripts import (
    GREETING,
    KEY,
    Script,
    delivered,
    failures,
    held,
    item,
    look,
    script_in,
    sent,
    task,
)


def lead(script: Script, step: Step) -> None:
    """Let happen what a step stands for."""
    phase, socket = script.phase(), script.session.socket
    if step is Step.NEEDED:
        script.ask(task())
    elif step is Step.OPENED:
        script.tell(Opened(socket))
    elif step is Step.GREETED:
        script.arrive(GREETING)
    elif step is Step.REFUSED and phase is Phase.OPENING:
        script.tell(Dropped(socket, "HTTP 401", refused=True))
    elif step is Step.REFUSED:
        script.arrive({"errors": [{"code": "invalidApiKey", "message": "no"}]})
    elif step is Step.UNNEEDED and phase is Phase.WAITING:
        script.session.release(next(iter(script.session.ledger.tickets)))
    elif step in (Step.BROKE, Step.GAVE_UP, Step.UNNEEDED):
        script.drop()
    elif step is Step.DUE:
        script.tell(Tick(), after=60)
    elif step is Step.ENABLED:  # and at once there is need of a connection
        script.session._step(step, script.now)
    else:
        script.tell(Disconnect(closing=step is Step.CLOSED))


@pytest.mark.parametrize(
    ("place", "after"), STEPS.items(), ids=lambda it: getattr(it, "value", None)
)
def test_every_step_of_the_table_is_taken(place: tuple[Phase, Step], after: Phase) -> None:
    """What a step stands for leads from each phase to the one that the table names."""
    phase, step = place
    script = script_in(phase, step)
    assert script.phase() is phase
    lead(script, step)
    assert script.phase() is after


def test_no_other_step_is_taken() -> None:
    """A step that the table lacks is a fault of ours and never goes by."""
    script = Script()
    with pytest.raises(KeyError):
        script.session._step(Step.GREETED, 0.0)


@pytest.mark.parametrize("phase", list(Phase))
def test_events_of_another_socket_change_nothing(phase: Phase) -> None:
    """What is told of a socket that was given up moves no phase, and a late opening is closed."""
    script = script_in(phase, Step.BROKE)
    other = script.session.socket + 7
    assert script.tell(Arrived(other, GREETING)) == []
    assert script.tell(Dropped(other, "late")) == []
    assert script.tell(Opened(other)) == [Close(other, "nobody needs it any more")]
    assert script.phase() is phase


# The handshake.


def test_the_first_need_opens_a_socket_and_sends_the_key_first() -> None:
    """Nothing but the key goes out before the server has taken it; what waited follows in its order."""
    script = Script()
    script.ask(task(1))
    script.ask(held(2))
    assert script.session.socket == 1
    assert sent(script.tell(Opened(1))) == [[{"taskType": "authentication", "apiKey": KEY}]]
    actions = script.arrive(GREETING)
    assert Announce() in actions
    assert sent(actions) == [[task(1)], [held(2)]]


def test_frames_before_the_echo_are_skipped() -> None:
    """Pings and what belongs to nobody may come before the echo; they are no answer to the key."""
    script = Script()
    script.ask(task())
    script.tell(Opened(1))
    stray = [{"taskType": "ping", "pong": True}, item(9, imageURL="u")]
    assert script.arrive({"data": stray}) == []
    assert script.arrive({"data": []}) == script.arrive("no object") == []
    assert script.phase() is Phase.AUTHENTICATING
    script.arrive(GREETING)
    assert script.phase() is Phase.READY


def test_results_that_a_resumed_session_replays_before_the_echo_are_delivered() -> None:
    """The server sends what it kept as soon as it can; a paid result is not thrown away for coming early."""
    script = Script()
    ticket = script.ask(task())
    script.ready()
    script.drop()
    script.tell(Tick(), after=1)
    script.tell(Opened(2))
    found = script.arrive({"data": [item(1, imageURL="u")]})
    assert delivered(found) == [(ticket, [item(1, imageURL="u")], [])]
    assert sent(script.arrive(GREETING)) == []  # it is answered, so it is not sent again
    late = script.arrive({"errors": [item(1, code="inferenceError")]})
    assert delivered(late) == [(ticket, [], [item(1, code="inferenceError")])]


def test_an_error_of_a_task_during_the_handshake_is_that_tasks_alone() -> None:
    """Only an error that is not about a task speaks of the key."""
    script = Script()
    ticket = script.ask(task())
    script.ready()
    script.drop()
    script.tell(Tick(), after=1)
    script.tell(Opened(2))
    error = item(1, code="inferenceError", message="it broke")
    assert delivered(script.arrive({"errors": [error]})) == [(ticket, [], [error])]
    assert script.phase() is Phase.AUTHENTICATING


@pytest.mark.parametrize(
    "body",
    [
        {"errors": [{"code": "invalidApiKey", "message": "no such key"}]},
        {"error": {"code": "invalidApiKey", "message": "no such key"}},
        {"error": [{"code": "invalidApiKey", "message": "no such key"}]},
    ],
)
def test_an_error_during_the_handshake_refuses_the_key(body: Any) -> None:
    """The session stops, and whoever waits is told so; another call tries once more."""
    script = Script()
    ticket, other = script.ask(task(1)), script.ask(look(2))
    script.tell(Opened(1))
    actions = script.arrive(body)
    assert [who for who, _ in failures(actions)] == [ticket, other]
    assert {(f.code, f.raw, f.may_have_run) for _, f in failures(actions)} == {
        ("auth", "invalidApiKey", False)
    }
    assert "no such key" in failures(actions)[0][1].message
    assert Close(1, "the key was refused") in actions
    assert script.session.wake_at is None
    assert script.tell(Tick(), after=1000) == []
    script.ask(task(3))
    assert (script.phase(), script.session.socket) == (Phase.OPENING, 2)


def test_a_server_in_trouble_during_the_handshake_says_nothing_of_the_key() -> None:
    """It is tried again like any connection that came to nothing."""
    script = Script()
    script.ask(task())
    script.tell(Opened(1))
    actions = script.arrive({"errors": [{"code": "serviceUnavailable", "message": "soon"}]})
    assert script.phase() is Phase.WAITING
    assert not failures(actions)


def test_an_echo_without_a_session_is_no_success() -> None:
    """A greeting that names no session is a failure; the name that was known stays."""
    script = Script()
    script.ask(task())
    script.tell(Opened(1))
    actions = script.arrive({"data": [{"taskType": "authentication"}]})
    assert any(isinstance(action, Close) for action in actions)
    assert script.phase() is Phase.WAITING
    script.reconnect()
    script.drop()
    script.tell(Tick(), after=1)
    script.tell(Opened(3))
    script.arrive({"data": [{"taskType": "authentication"}]})
    assert script.session.resume_id == "session-1"


def test_a_key_that_is_never_answered_is_tried_again() -> None:
    """After the time for it the connection is closed and made anew."""
    script = Script()
    script.ask(task())
    script.tell(Opened(1))
    assert script.session.wake_at == script.now + 15
    assert script.tell(Tick(), after=14.9) == []
    actions = script.tell(Tick(), after=0.1)
    assert Close(1, "the server did not answer to the key in time") in actions
    assert script.phase() is Phase.WAITING


def test_the_session_is_resumed_by_its_latest_name() -> None:
    """Each later connection sends the name along; the server may give another at any time."""
    script = Script()
    script.ask(task())
    script.ready()
    renamed = {"taskType": "authentication", "connectionSessionUUID": "session-2"}
    assert script.arrive({"data": [renamed]}) == []
    script.drop()
    script.tell(Tick(), after=1)
    (auth,) = sent(script.tell(Opened(2)))
    assert auth[0]["connectionSessionUUID"] == "session-2"


# Time.


def test_a_ping_goes_out_every_thirty_seconds() -> None:
    """Whatever else comes and goes."""
    script = Script()
    script.tell(Connect())
    script.ready()
    ping = [[{"taskType": "ping", "ping": True}]]
    for _ in range(5):
        assert script.session.wake_at == script.now + 30
        assert script.tell(Tick(), after=29.9) == []
        assert sent(script.tell(Tick(), after=0.1)) == ping
        script.arrive({"data": [{"taskType": "ping", "pong": True}]})


def test_silence_breaks_the_connection() -> None:
    """A hundred seconds without any frame; each frame starts the count anew."""
    script = Script()
    script.ask(task())
    script.ready()
    script.tell(Tick(), after=60)
    script.arrive({"data": []})
    script.tell(Tick(), after=60)
    assert script.phase() is Phase.READY
    actions = script.tell(Tick(), after=40)
    assert Close(1, "no frame came for 100 s") in actions
    assert script.phase() is Phase.WAITING


def test_pauses_double_up_to_a_limit_and_chance_adds_to_them() -> None:
    """1, 2, 4, 8, 16, 30, 30 seconds, and up to one more; a success begins anew."""
    script = Script(Policy(jitter=1.0))
    script.session._chance = lambda: 0.5
    script.ask(task())
    pauses: list[float] = []
    for _ in range(7):
        script.drop()
        assert script.session.wake_at is not None
        pauses.append(script.session.wake_at - script.now)
        script.tell(Tick(), after=pauses[-1])
    assert pauses == [1.5, 2.5, 4.5, 8.5, 16.5, 30.5, 30.5]
    script.ready()
    script.drop()
    assert script.session.wake_at == script.now + 1.5


def test_many_failures_do_not_overflow() -> None:
    """A network that is away for days is tried every thirty seconds for as long."""
    script = Script()
    script.ask(task())
    for _ in range(3000):
        script.drop()
        script.tell(Tick(), after=30)
    assert script.phase() is Phase.OPENING


def test_the_session_gives_up_after_so_many_tries() -> None:
    """Whoever waits is told, and whether his work may have run; the next call begins anew."""
    script = Script(Policy(jitter=0.0, max_reconnects=2))
    ticket, other = script.ask(task(1)), Ticket()
    script.ready()
    script.drop()
    script.ask(task(2), ticket=other)
    script.tell(Tick(), after=1)
    script.drop()
    script.tell(Tick(), after=2)
    actions = script.drop("no route")
    assert [(who, f.code, f.raw, f.may_have_run) for who, f in failures(actions)] == [
        (ticket, "connection", "reconnectionFailed", True),
        (other, "connection", "reconnectionFailed", False),
    ]
    assert "2 tries" in failures(actions)[0][1].message
    assert "no route" in failures(actions)[0][1].message
    assert script.phase() is Phase.IDLE
    script.ask(task(3))
    assert script.phase() is Phase.OPENING


def test_only_time_with_a_connection_counts_as_uptime() -> None:
    """The clock stands still while there is no connection."""
    script = Script()
    script.ask(task())
    assert script.session.uptime(script.now + 50) == 0
    script.ready()
    assert script.session.uptime(script.now + 5) == 5
    script.now += 10
    script.drop()
    assert script.session.uptime(script.now + 50) == 10
    script.reconnect(50.0)
    assert script.session.uptime(script.now + 3) == 13


# connect() and disconnect().


def test_connect_is_told_of_the_first_failure() -> None:
    """It does not wait for tries to come, and nothing goes on behind its back."""
    script = Script()
    assert script.tell(Connect()) == [Open(1)]
    actions = script.drop("no route")
    (announced,) = [action for action in actions if isinstance(action, Announce)]
    assert announced.failure is not None
    assert (announced.failure.code, announced.failure.raw) == ("connection", "connectionFailed")
    assert "no route" in announced.failure.message
    assert script.phase() is Phase.IDLE


def test_connect_cuts_a_pause_short() -> None:
    """Who asks now does not want to sit out a pause that grew long."""
    script = Script()
    script.ask(task())
    script.drop()
    assert script.tell(Connect()) == [Open(2)]
    assert script.tell(Connect()) == []
    assert Announce() in script.ready()
    assert script.tell(Connect()) == [Announce()]


@pytest.mark.parametrize("phase", [Phase.OPENING, Phase.AUTHENTICATING, Phase.READY, Phase.WAITING])
def test_disconnect_fails_whoever_waits(phase: Phase) -> None:
    """The calls are aborted, the socket closes, nothing is tried again, and calls are refused until `connect`."""
    script = script_in(phase, Step.STOPPED)
    was_sent = phase in (Phase.READY, Phase.WAITING)
    actions = script.tell(Disconnect())
    ((_, failure),) = failures(actions)
    assert (failure.code, failure.raw, failure.may_have_run) == (
        "aborted",
        "disconnected",
        was_sent,
    )
    assert any(isinstance(action, Close) for action in actions) is (phase is not Phase.WAITING)
    assert script.tell(Tick(), after=1000) == []
    late = Ticket()
    ((_, refused),) = failures(script.tell(Asked(late, messages_of(late, [task(5)]))))
    assert (refused.code, refused.raw) == ("connection", "notConnected")
    assert isinstance(script.tell(Connect())[0], Open)
    (auth,) = sent(script.tell(Opened(script.session.socket)))
    assert "connectionSessionUUID" not in auth[0]  # it was ended on purpose


def test_a_closed_session_stays_closed() -> None:
    """Calls and `connect` are told that the client is closed."""
    script = Script()
    script.tell(Disconnect(closing=True))
    ticket = Ticket()
    ((_, failure),) = failures(script.tell(Asked(ticket, messages_of(ticket, [task()]))))
    assert failure.code == "aborted"
    (announced,) = script.tell(Connect())
    assert isinstance(announced, Announce)
    assert announced.failure is not None
    assert script.tell(Disconnect()) == []
    assert script.phase() is Phase.CLOSED


def test_a_refused_handshake_needs_no_frame() -> None:
    """A server that answers the upgrade with 401 refuses the key as well."""
    script = Script()
    ticket = script.ask(task())
    actions = script.tell(Dropped(1, "HTTP 401", refused=True))
    ((who, failure),) = failures(actions)
    assert (who, failure.code) == (ticket, "auth")
