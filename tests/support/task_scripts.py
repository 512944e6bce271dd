"""Scripts for the session over one WebSocket: what it is told, and what it asks for."""

import json
from typing import Any

from modelwire_runtime.protocol.task_events import (
    Action,
    Arrived,
    Asked,
    Deliver,
    Disconnect,
    Dropped,
    Event,
    Fail,
    Failure,
    Note,
    Open,
    Opened,
    Policy,
    Tick,
    Transmit,
)
from modelwire_runtime.protocol.task_phases import Phase, Step
from modelwire_runtime.protocol.task_session import TaskSession
from modelwire_runtime.protocol.task_tickets import Ticket, messages_of

KEY = "rw-key-that-stays-secret"
GREETING = {"data": [{"taskType": "authentication", "connectionSessionUUID": "session-1"}]}
POLICY = Policy(jitter=0.0)


class Script:
    """A session, its clock, and what it asked for."""

    def __init__(self, policy: Policy = POLICY) -> None:
        self.session = TaskSession(KEY, policy)
        self.now = 1000.0

    def tell(self, *events: Event, after: float = 0.0) -> list[Action]:
        """Let time pass, tell of events, and return what the last one led to, without what goes to the log."""
        self.now += after
        actions: list[Action] = []
        for event in events:
            actions = self.session.handle(event, self.now)
        return [action for action in actions if not isinstance(action, Note)]

    def phase(self) -> Phase:
        """Return where the session stands now."""
        return self.session.phase

    def ask(self, *tasks: dict[str, Any], ticket: Ticket | None = None) -> Ticket:
        """Ask for tasks and return the ticket."""
        ticket = ticket or Ticket()
        self.tell(Asked(ticket, messages_of(ticket, tasks)))
        return ticket

    def ready(self) -> list[Action]:
        """Open the socket that is wanted and have the key taken."""
        socket = self.session.socket
        return self.tell(Opened(socket), Arrived(socket, GREETING))

    def arrive(self, body: Any) -> list[Action]:
        """Let a frame come."""
        return self.tell(Arrived(self.session.socket, body))

    def drop(self, reason: str = "reset") -> list[Action]:
        """Break the connection."""
        return self.tell(Dropped(self.session.socket, reason))

    def reconnect(self, after: float = 1.0) -> list[Action]:
        """Wait for the next try and let it go well."""
        assert self.tell(Tick(), after=after) == [Open(self.session.socket)]
        return self.ready()


def task(number: int = 1, **fields: Any) -> dict[str, Any]:
    """Make an asynchronous task."""
    return {"taskType": "imageInference", "taskUUID": f"t{number}", "deliveryMethod": "async"} | (
        fields
    )


def held(number: int = 1) -> dict[str, Any]:
    """Make a synchronous task."""
    return task(number, deliveryMethod="sync")


def look(number: int = 1) -> dict[str, Any]:
    """Make a question for a task."""
    return {"taskType": "getResponse", "taskUUID": f"t{number}"}


def item(number: int = 1, **fields: Any) -> dict[str, Any]:
    """Make an item of an answer."""
    return {"taskType": "imageInference", "taskUUID": f"t{number}", **fields}


def sent(actions: list[Action]) -> list[Any]:
    """Return what frames hold that are to be sent."""
    return [json.loads(action.text) for action in actions if isinstance(action, Transmit)]


def delivered(actions: list[Action]) -> list[tuple[Ticket, list[Any], list[Any]]]:
    """Return what goes to whom."""
    return [
        (action.ticket, action.frame.data, action.frame.errors)
        for action in actions
        if isinstance(action, Deliver)
    ]


def failures(actions: list[Action]) -> list[tuple[Ticket, Failure]]:
    """Return who gets no answer, and why."""
    return [(action.ticket, action.failure) for action in actions if isinstance(action, Fail)]


def script_in(phase: Phase, step: Step) -> Script:
    """Return a session in a phase, with whoever must need it for a step."""
    script = Script(Policy(jitter=0.0, max_reconnects=0 if step is Step.GAVE_UP else None))
    if phase is Phase.IDLE:
        return script
    if phase in (Phase.STOPPED, Phase.CLOSED):
        script.tell(Disconnect(closing=phase is Phase.CLOSED))
        return script
    ticket = script.ask(task())
    if phase in (Phase.AUTHENTICATING, Phase.READY, Phase.WAITING):
        script.tell(Opened(1))
    if phase in (Phase.READY, Phase.WAITING):
        script.arrive(GREETING)
    if phase is Phase.WAITING:
        script.drop()
    if step is Step.UNNEEDED and phase is not Phase.WAITING:
        script.session.release(ticket)
    return script
