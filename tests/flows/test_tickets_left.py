"""Tickets of a socket: drivers give back what a flow leaves behind, and nothing twice."""

import asyncio
from typing import Any

import pytest

from modelwire_runtime import aio, sync
from modelwire_runtime.flows.effects import Flow, Release, Submit
from modelwire_runtime.protocol.task_tickets import Ticket
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport

TASKS = [{"taskType": "imageInference", "taskUUID": "t1"}]


class Session:
    """Gives tickets out, and notes those that come back."""

    def __init__(self, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.back: list[Ticket] = []

    def submit(self, tasks: Any, ticket: Ticket | None, *, slot: Any = None) -> Ticket:
        """Return the ticket for some tasks."""
        return ticket or Ticket(self)

    def release(self, ticket: Ticket) -> None:
        """Take a ticket back."""
        self.back.append(ticket)


@pytest.fixture(params=[False, True], ids=["blocking", "async"])
def session(request: pytest.FixtureRequest) -> Session:
    """Return the session of a blocking client, then of an async one."""
    return Session(asynchronous=request.param)


def given_back(session: Session, flow: Flow[Any]) -> list[Ticket]:
    """Run a flow, and return the tickets that came back."""
    if session.asynchronous:
        asyncio.run(aio.Driver(AsyncScriptedTransport([])).run(flow))
    else:
        sync.Driver(ScriptedTransport([])).run(flow)
    return session.back


def test_a_ticket_that_a_flow_gives_back_comes_once(session: Session) -> None:
    """The driver does not repeat it, also where two submissions share the ticket."""

    def flow() -> Flow[Ticket]:
        ticket = yield Submit(session, TASKS, None)
        assert (yield Submit(session, TASKS, ticket)) is ticket
        yield Release(ticket)
        return ticket

    assert len(given_back(session, flow())) == 1


def test_tickets_that_a_flow_leaves_come_back_at_its_end(session: Session) -> None:
    """Each comes once, and one that was given back is not among them."""

    def flow() -> Flow[None]:
        first = yield Submit(session, TASKS, None)
        yield Submit(session, TASKS, None)
        yield Submit(session, TASKS, (yield Submit(session, TASKS, None)))
        yield Release(first)

    back = given_back(session, flow())
    assert len(back) == len(set(back)) == 3


def test_a_flow_that_fails_leaves_no_ticket(session: Session) -> None:
    """What ends a call early gives its subscription back as well."""

    def flow() -> Flow[None]:
        yield Submit(session, TASKS, None)
        raise LookupError

    with pytest.raises(LookupError):
        given_back(session, flow())
    assert len(session.back) == 1
