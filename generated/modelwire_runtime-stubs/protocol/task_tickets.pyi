# Written by modelwire-codegen from task_tickets.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from modelwire_runtime.protocol.task_events import Kind

class Ticket:
    session: Any
    owner: Any
    inbox: Any
    ids: list[str]
    messages: list[Message]
    repeated: AbstractSet[str]
    sent: int
    slot: Any

    def __init__(self, session: Any = None, inbox: Any = None, *, slot: Any = None) -> None: ...
    def answered(self, id: str) -> None: ...
    def free_slot(self) -> None: ...

class Message:
    ticket: Ticket
    kind: Kind
    tasks: dict[str, Mapping[str, Any]]
    text: str
    size: int
    socket: int
    first_sent: float
    times: int
    due: float | None

    def __init__(self, ticket: Ticket, kind: Kind, tasks: Sequence[Mapping[str, Any]]) -> None: ...
    def written(self, socket: int, now: float) -> str: ...
    def unwritten(self) -> None: ...
