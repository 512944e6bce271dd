"""Tickets and what was sent under them: who waits for which task, and what a broken connection leaves to do.

A ticket is one caller's interest in some tasks. Under it go messages, each a frame of tasks of one kind. Answers
find their tickets by `taskUUID`; several tickets may wait for one task, and each gets all that comes for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from modelwire_runtime.protocol.task_events import Frame, Kind, kind_of
from modelwire_runtime.protocol.task_frames import encode, task_id

_KNOWN_ALREADY = "conflictTaskUUID"
_NONE: frozenset[str] = frozenset()


class Ticket:
    """One caller's interest in some tasks."""

    __slots__ = ("ids", "inbox", "messages", "owner", "repeated", "sent", "session", "slot")

    def __init__(self, session: Any = None, inbox: Any = None, *, slot: Any = None) -> None:
        self.session = session
        """Who gave the ticket out."""
        self.owner: Any = None
        """Which part of it serves the ticket."""
        self.inbox = inbox
        """Where frames and failures go; the session's state never looks into it."""
        self.ids: list[str] = []
        """The tasks that it waits for."""
        self.messages: list[Message] = []
        """What is not sent, or not answered yet."""
        self.repeated: AbstractSet[str] = _NONE
        """Tasks that were handed over a second time, so that the server may call them known."""
        self.sent = 0
        """How many messages that may cost something were written."""
        self.slot = slot
        """The place among a client's concurrent requests, until the first answer is there."""

    def answered(self, id: str) -> None:
        """Take a task off what waits for an answer; one with a synchronous result stays until the ticket is released."""
        for message in self.messages[:]:
            if message.socket and message.kind != "sync":
                message.tasks.pop(id, None)
                if not message.tasks:
                    self.messages.remove(message)

    def free_slot(self) -> None:
        """Give the place among a client's concurrent requests back."""
        slot, self.slot = self.slot, None
        if slot is not None:
            slot.release()

    def __repr__(self) -> str:
        return f"<Ticket for {', '.join(self.ids)}>"


class Message:
    """One frame of tasks of one kind, less those that are answered."""

    __slots__ = ("due", "first_sent", "kind", "size", "socket", "tasks", "text", "ticket", "times")

    def __init__(self, ticket: Ticket, kind: Kind, tasks: Sequence[Mapping[str, Any]]) -> None:
        self.ticket = ticket
        self.kind = kind
        self.tasks: dict[str, Mapping[str, Any]] = {}
        for task in tasks:
            self.tasks[str(task["taskUUID"])] = task
        self.text: str = encode(tasks)
        self.size: int = len(self.tasks)
        self.socket = 0
        """Number of the socket that it was last written to, 0 while it is held."""
        self.first_sent = 0.0
        self.times = 0
        """How often it was written."""
        self.due: float | None = None
        """When it is to be sent again."""

    def written(self, socket: int, now: float) -> str:
        """Count it as sent on a socket and return its text."""
        if not self.socket:
            self.first_sent = now
            self.ticket.sent += self.kind != "read"
        elif self.kind == "async":
            self.ticket.repeated |= self.tasks.keys()
        self.socket, self.due, self.times = socket, None, self.times + 1
        if len(self.tasks) < self.size:
            self.text, self.size = encode(self.tasks.values()), len(self.tasks)
        return self.text

    def unwritten(self) -> None:
        """Take back that it was sent; a repeat was sent before, so it stays what it was."""
        if self.ticket.repeated.isdisjoint(self.tasks):
            self.ticket.sent -= self.kind != "read"
            self.socket = 0

    def __repr__(self) -> str:
        return f"<Message, {self.kind}, {', '.join(self.tasks)}>"


def messages_of(ticket: Ticket, tasks: Sequence[Mapping[str, Any]]) -> tuple[Message, ...]:
    """Return the frames that carry some tasks: one, or one a kind when they are mixed."""
    if len(tasks) == 1:
        return (Message(ticket, kind_of(tasks[0]), tasks),)
    kinds: dict[Kind, list[Mapping[str, Any]]] = {}
    for task in tasks:
        kinds.setdefault(kind_of(task), []).append(task)
    return tuple(Message(ticket, kind, some) for kind, some in kinds.items())


class Ledger:
    """All tickets of a session."""

    def __init__(self) -> None:
        self.tickets: dict[Ticket, None] = {}
        """In the order in which they came."""
        self._by_id: dict[str, list[Ticket]] = {}

    def __len__(self) -> int:
        return len(self.tickets)

    def enter(self, ticket: Ticket, messages: Iterable[Message]) -> None:
        """Note what a ticket waits for; it may come again with more."""
        self.tickets[ticket] = None
        for message in messages:
            ticket.messages.append(message)
            for id in message.tasks:
                waiting = self._by_id.get(id)
                if waiting is None:
                    self._by_id[id] = [ticket]
                elif ticket not in waiting:
                    waiting.append(ticket)
                if id not in ticket.ids:
                    ticket.ids.append(id)

    def leave(self, ticket: Ticket) -> None:
        """Forget a ticket; a second time does nothing."""
        if ticket not in self.tickets:
            return
        del self.tickets[ticket]
        ticket.messages = []
        for id in ticket.ids:
            waiting = self._by_id.get(id)
            if waiting is None or ticket not in waiting:
                continue
            if len(waiting) == 1:
                del self._by_id[id]
            else:
                waiting.remove(ticket)

    def clear(self) -> list[Ticket]:
        """Forget all tickets and return them."""
        gone = list(self.tickets)
        for ticket in gone:
            self.leave(ticket)
        return gone

    def knows(self, item: Any) -> bool:
        """Tell whether somebody waits for the task of an item."""
        return task_id(item) in self._by_id

    def sort(self, data: Sequence[Any], errors: Sequence[Any]) -> dict[Ticket, Frame]:
        """Return what of a frame is whose. An error that names no task is for everybody who waits for an answer."""
        found: dict[Ticket, Frame] = {}
        for item in data:
            id = task_id(item)
            for ticket in self._by_id.get(id, ()):
                frame = found.get(ticket)
                if frame is None:
                    found[ticket] = Frame([item], [])
                else:
                    frame.data.append(item)
                ticket.answered(id)
        for item in errors:
            id = task_id(item)
            if not id:
                self._share(found, item)
            for ticket in self._by_id.get(id, ()):
                ack = _as_ack(ticket, id, item)
                if ack is not None:
                    _frame(found, ticket).data.append(ack)
                else:
                    _frame(found, ticket).errors.append(item)
                ticket.answered(id)
        return found

    def _share(self, found: dict[Ticket, Frame], error: Any) -> None:
        """Give an error to all that have sent something and got no answer, or to all when there is none of them."""
        asking = [ticket for ticket in self.tickets if any(one.socket for one in ticket.messages)]
        asking = asking or list(self.tickets)
        for ticket in asking:
            frame = _frame(found, ticket)
            # Whose it is cannot be told from who asks: a question may seem to be answered by what
            # was sent for its task unasked.
            frame.shared = len(self.tickets) > 1
            frame.errors.append(error)
            ticket.messages = [one for one in ticket.messages if not one.socket]

    def lose(self, max_sends: int) -> list[Message]:
        """Give up what was sent and is not to be sent again, as the connection broke; return it."""
        lost: list[Message] = []
        for ticket in self.tickets:
            gone = [
                one
                for one in ticket.messages
                if one.socket and (one.kind == "sync" or one.times >= max_sends)
            ]
            if gone:
                ticket.messages = [one for one in ticket.messages if one not in gone]
                lost += gone
        return lost

    def resume(self, now: float, after: float) -> list[Message]:
        """Return what is to be sent on a new connection at once, and note when the rest of it is due.

        Reads are asked again. An async task is handed over again no sooner than `after` seconds after the first
        time, as the server needs a moment to know the task by its id.
        """
        ready: list[Message] = []
        for ticket in self.tickets:
            for message in ticket.messages:
                if message.kind == "async" and message.socket:
                    message.due = message.first_sent + after
                    if now < message.due:
                        continue
                ready.append(message)
        return ready

    def due(self, now: float) -> list[Message]:
        """Return the messages whose time to be sent again has come."""
        return [one for one in self._later() if one.due is not None and one.due <= now]

    def next_due(self) -> float | None:
        """Return when the next message is to be sent again."""
        return min((one.due for one in self._later() if one.due is not None), default=None)

    def _later(self) -> list[Message]:
        return [one for ticket in self.tickets for one in ticket.messages if one.due is not None]


def _frame(found: dict[Ticket, Frame], ticket: Ticket) -> Frame:
    frame = found.get(ticket)
    if frame is None:
        frame = found[ticket] = Frame([], [])
    return frame


def _as_ack(ticket: Ticket, id: str, item: Any) -> Mapping[str, Any] | None:
    """Return the acknowledgement that an error means: a task that was sent twice is known already."""
    if id not in ticket.repeated or item.get("code") != _KNOWN_ALREADY:
        return None
    return {"taskType": item.get("taskType"), "taskUUID": id}
