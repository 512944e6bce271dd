"""A session over one WebSocket, as a state object: it is told what happened, and says what to do about it.

It opens no socket and looks at no clock: the time is an argument of `handle`, chance one of the
constructor. `task_phases` has the phases and the steps between them. The first frame on a socket
carries the key; the server echoes it with the id of the session, which goes along with the key on
each later socket, so that the server resumes what it had.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import starmap
from typing import Any, Literal

from modelwire_runtime.jsons import OBJECT, as_list, as_object
from modelwire_runtime.protocol.task_events import (
    Action,
    Announce,
    Arrived,
    Asked,
    Close,
    Connect,
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
    Unwritten,
)
from modelwire_runtime.protocol.task_frames import encode, errors_of, is_own, task_type
from modelwire_runtime.protocol.task_phases import STEPS, Phase, Step
from modelwire_runtime.protocol.task_tickets import Ledger, Message, Ticket

# Asked for with every task, and found faster here than in their class.
_READY, _WAITING = Phase.READY, Phase.WAITING
_MAY_HAVE_RUN = "the server may have done the work, and then it is billed"
_ABSENT = Failure("connection", "notConnected", "the client is disconnected; call connect() first")
_CLOSED = Failure("aborted", "disconnected", "this client is closed")
# Codes of a server in trouble, which say nothing of the key.
_PASSING = frozenset(
    {
        "internalServerError",
        "serviceUnavailable",
        "serverUnavailable",
        "standardError",
        "rateLimitExceeded",
    }
)


class TaskSession:
    """The session of one client. `handle` takes each event and returns what is to be done, in order."""

    def __init__(
        self, key: str, policy: Policy | None = None, chance: Callable[[], float] = lambda: 0.0
    ) -> None:
        self.policy = policy or Policy()
        self.phase = Phase.IDLE
        self.socket = 0
        """Number of the socket in use, and of the last one when there is none."""
        self.wake_at: float | None = None
        """When a `Tick` is wanted; one that comes earlier does no harm."""
        self.resume_id: str | None = None
        """The server's name for the session."""
        self.ledger = Ledger()
        self._key = key
        self._chance = chance
        self._kept = False  # a caller asked for the connection itself, not only for answers
        self._asked_for = False  # and waits for it now
        self._failures = 0  # connections in a row that came to nothing
        self._limit = 0.0  # of the server's patience with the key, or of ours with the server
        self._heard = 0.0
        self._ping_at = 0.0
        self._ready_since = 0.0
        self._uptime = 0.0
        self._handlers: Mapping[type, Callable[[Any, float], list[Action]]] = {
            Asked: self._asked,
            Arrived: self._arrived,
            Tick: self._tick,
            Connect: self._connect,
            Disconnect: self._disconnect,
            Opened: self._opened,
            Dropped: self._dropped,
            Unwritten: self._unwritten,
        }

    def handle(self, event: Event, now: float) -> list[Action]:
        """Take an event and return what is to be done, in order."""
        return self._handlers[event.__class__](event, now)

    def release(self, ticket: Ticket) -> None:
        """Forget a ticket for which nobody waits any more; a second time does nothing. It asks for nothing to be done."""
        self.ledger.leave(ticket)
        if self.phase is _WAITING and not self.needed:
            self._move(Step.UNNEEDED)

    def uptime(self, now: float) -> float:
        """Return for how many seconds in all the session was ready; time without a connection does not count."""
        if self.phase is Phase.READY:
            return self._uptime + now - self._ready_since
        return self._uptime

    @property
    def live(self) -> bool:
        """Whether there is a socket, or one is being opened."""
        return self.phase in (Phase.OPENING, Phase.AUTHENTICATING, Phase.READY)

    @property
    def needed(self) -> bool:
        """Whether somebody would miss the connection."""
        return self._kept or bool(self.ledger)

    def _step(self, step: Step, now: float) -> None:
        if self.phase is Phase.READY:
            self._uptime += now - self._ready_since
        self._move(step)

    def _move(self, step: Step) -> None:
        self.phase = STEPS[self.phase, step]
        if not self.live:
            self.wake_at = None

    # What callers do.

    def _connect(self, event: Connect, now: float) -> list[Action]:
        if self.phase is Phase.CLOSED:
            return [Announce(_CLOSED)]
        self._kept = True
        phase = self.phase
        self._asked_for = phase is not Phase.READY
        if phase is Phase.STOPPED:
            self._step(Step.ENABLED, now)
        if phase is Phase.READY:
            return [Announce()]
        if phase in (Phase.IDLE, Phase.STOPPED):
            return [self._open(Step.NEEDED, now)]
        if phase is Phase.WAITING:  # who asks now does not want to sit out the pause
            return [self._open(Step.DUE, now)]
        return []

    def _disconnect(self, event: Disconnect, now: float) -> list[Action]:
        if self.phase is Phase.CLOSED:
            return []
        live = self.live
        self._step(Step.CLOSED if event.closing else Step.STOPPED, now)
        self._kept, self._asked_for, self._failures, self.resume_id = False, False, 0, None
        failure = _CLOSED
        if not event.closing:
            failure = Failure("aborted", "disconnected", "disconnect() was called")
        actions = self._fail_all(failure)
        actions.append(Announce(failure))
        if live:
            actions.append(Close(self.socket, "the client disconnects"))
        return actions

    def _asked(self, event: Asked, now: float) -> list[Action]:
        if self.phase is _READY:
            self.ledger.enter(event.ticket, event.messages)
            return [self._transmit(message, now) for message in event.messages]
        if self.phase in (Phase.STOPPED, Phase.CLOSED):
            return [Fail(event.ticket, _CLOSED if self.phase is Phase.CLOSED else _ABSENT)]
        self.ledger.enter(event.ticket, event.messages)
        return [self._open(Step.NEEDED, now)] if self.phase is Phase.IDLE else []

    # What the socket does.

    def _opened(self, event: Opened, now: float) -> list[Action]:
        if event.socket != self.socket or self.phase is not Phase.OPENING:
            return [Close(event.socket, "nobody needs it any more")]
        self._step(Step.OPENED, now)
        self._limit = self.wake_at = now + self.policy.auth_timeout
        task = {"taskType": "authentication", "apiKey": self._key}
        if self.resume_id is not None:
            task["connectionSessionUUID"] = self.resume_id
        return [Transmit(self.socket, encode([task]))]

    def _arrived(self, event: Arrived, now: float) -> list[Action]:
        if event.socket != self.socket:
            return []
        self._heard = now
        body = event.body
        if not isinstance(body, OBJECT):
            return [Note("debug", "a frame is no object", {})]
        data = as_list(body.get("data")) or ()
        errors = errors_of(body) if "errors" in body or "error" in body else ()
        if self.phase is _READY:
            if len(data) == 1 and not errors and "ping" != task_type(data[0]) != "authentication":
                return self._delivered(data, errors)
            self._learn(data)
            return self._delivered([item for item in data if not is_own(item)], errors)
        if self.phase is Phase.AUTHENTICATING:
            return self._greeting(data, errors, now)
        return []

    def _delivered(self, data: Any, errors: Any) -> list[Action]:
        sorted_ = self.ledger.sort(data, errors)
        actions: list[Action] = list(starmap(Deliver, sorted_.items()))
        if not actions and (data or errors):
            actions.append(Note("debug", "a frame for nobody", {"items": len(data) + len(errors)}))
        return actions

    def _learn(self, data: Any) -> None:
        """Take the session's id from an item that the server may send at any time."""
        for item in data:
            id = item.get("connectionSessionUUID") if is_own(item) else None
            if isinstance(id, str) and id:
                self.resume_id = id

    def _greeting(self, data: Any, errors: Any, now: float) -> list[Action]:
        """Read a frame before the server has taken the key. What it replays of earlier tasks may come first."""
        actions = self._delivered(
            [item for item in data if self.ledger.knows(item)],
            [item for item in errors if self.ledger.knows(item)],
        )
        ours = [item for item in errors if not self.ledger.knows(item)]
        if ours:
            return actions + self._turned_away(as_object(ours[0]) or {}, now)
        for item in data:
            if task_type(item) == "authentication":
                if not item.get("connectionSessionUUID"):
                    return actions + self._broke("the server named no session", now)
                resumed = self.resume_id is not None
                self._learn([item])
                return actions + self._ready(now, resumed=resumed)
        return actions

    def _turned_away(self, error: Mapping[str, Any], now: float) -> list[Action]:
        code, text = str(error.get("code", "")), str(error.get("message", "no reason given"))
        if code in _PASSING:
            return self._broke(f"the server said {code}: {text}", now)
        return [*self._refused(text, error, now), Close(self.socket, "the key was refused")]

    def _refused(self, text: str, error: Mapping[str, Any] | None, now: float) -> list[Action]:
        self._step(Step.REFUSED, now)
        self._kept, self._asked_for, self._failures = False, False, 0
        raw = str((error or {}).get("code") or "authenticationFailed")
        failure = Failure("auth", raw, f"the server refused the key: {text}", error=error)
        note = Note("warning", "the server refused the key", {"reason": text})
        return [note, *self._fail_all(failure), Announce(failure)]

    def _ready(self, now: float, *, resumed: bool) -> list[Action]:
        self._step(Step.GREETED, now)
        self._asked_for, self._failures = False, 0
        self._ready_since = self._heard = now
        self._ping_at = now + self.policy.heartbeat
        note = Note("info", "connected", {"socket": self.socket, "resumed": resumed})
        ready = self.ledger.resume(now, self.policy.resend_after)
        actions: list[Action] = [note, Announce()]
        actions += [self._transmit(message, now) for message in ready]
        self._plan()
        return actions

    def _dropped(self, event: Dropped, now: float) -> list[Action]:
        if event.socket != self.socket or not self.live:
            return []
        if event.refused and self.phase is Phase.OPENING:
            return self._refused(event.reason, None, now)
        return self._broke(event.reason, now)

    def _broke(self, reason: str, now: float) -> list[Action]:
        """Report what is lost, and plan the next connection, unless nobody needs one or it broke too often."""
        opening = self.phase is Phase.OPENING
        actions: list[Action] = [] if opening else [Close(self.socket, reason)]
        lost = self.ledger.lose(self.policy.max_sends)
        actions += [Fail(message.ticket, _lost(reason, message)) for message in lost]
        self._failures += 1
        cap = self.policy.max_reconnects
        facts: dict[str, Any] = {"socket": self.socket, "reason": reason}
        facts["failures"] = self._failures
        if self._asked_for:  # who called connect() is told at once, and may call it again
            self._asked_for = self._kept = False
            actions.append(Announce(Failure("connection", "connectionFailed", _unmade(reason))))
        if not self.needed:
            self._step(Step.UNNEEDED, now)
            self._failures = 0
            return [*actions, Note("info", "the connection broke; nobody needs it", facts)]
        if cap is not None and self._failures > cap:
            return actions + self._gave_up(reason, facts, now)
        self._step(Step.BROKE, now)
        delay = self._delay()
        self.wake_at = now + delay
        facts["delay"] = round(delay, 3)
        # One break heals by itself as a rule, and is no news to who has set up no logging.
        level: Literal["info", "warning"] = "info" if self._failures == 1 else "warning"
        return [*actions, Note(level, "the connection broke; trying again", facts)]

    def _gave_up(self, reason: str, facts: dict[str, Any], now: float) -> list[Action]:
        self._step(Step.GAVE_UP, now)
        tries, self._failures, self._kept = self._failures - 1, 0, False
        text = f"the connection broke, and {tries} tries to make it anew failed: {reason}"
        failure = Failure("connection", "reconnectionFailed", text)
        note = Note("warning", "the connection is given up", facts)
        return [note, *self._fail_all(failure), Announce(failure)]

    def _delay(self) -> float:
        policy = self.policy
        whole = policy.retry_delay * 2.0 ** min(self._failures - 1, 60)
        return min(whole, policy.longest_delay) + policy.jitter * self._chance()

    def _unwritten(self, event: Unwritten, now: float) -> list[Action]:
        if event.message.socket == self.socket:
            event.message.unwritten()
        return []

    # What time does.

    def _tick(self, event: Tick, now: float) -> list[Action]:
        if self.wake_at is None or now < self.wake_at:
            return []
        if self.phase is Phase.WAITING:
            if self.needed:
                return [self._open(Step.DUE, now)]
            self._step(Step.UNNEEDED, now)
            return []
        if self.phase is Phase.AUTHENTICATING:
            return self._broke("the server did not answer to the key in time", now)
        if self.phase is Phase.READY:
            return self._beat(now)
        return []

    def _beat(self, now: float) -> list[Action]:
        if now - self._heard >= self.policy.silence:
            return self._broke(f"no frame came for {self.policy.silence:g} s", now)
        actions: list[Action] = [self._transmit(one, now) for one in self.ledger.due(now)]
        if now >= self._ping_at:
            self._ping_at = now + self.policy.heartbeat
            actions.append(Transmit(self.socket, encode([{"taskType": "ping", "ping": True}])))
        self._plan()
        return actions

    def _plan(self) -> None:
        """Settle when the next tick is wanted."""
        wanted = min(self._ping_at, self._heard + self.policy.silence)
        due = self.ledger.next_due()
        self.wake_at = wanted if due is None else min(wanted, due)

    def _open(self, step: Step, now: float) -> Action:
        self._step(step, now)
        self.wake_at = None
        self.socket += 1
        return Open(self.socket)

    def _transmit(self, message: Message, now: float) -> Transmit:
        return Transmit(self.socket, message.written(self.socket, now), message)

    def _fail_all(self, failure: Failure) -> list[Action]:
        return [
            Fail(ticket, replace(failure, may_have_run=True) if ticket.sent else failure)
            for ticket in self.ledger.clear()
        ]


def _lost(reason: str, message: Message) -> Failure:
    ids, paid = tuple(message.tasks), message.kind != "read"
    text = f"the connection broke while the task was under way ({reason})"
    text = f"{text}; {_MAY_HAVE_RUN}" if paid else text
    return Failure("connection", "connectionLost", text, may_have_run=paid, ids=ids)


def _unmade(reason: str) -> str:
    return f"the connection could not be made: {reason}"
