"""Runware's inference API over HTTP: POST an array of tasks, read one envelope or a text stream."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.runware.errors import CODES, facts_of, status_of
from modelwire_runtime.testing.protocols.runware.service import (
    NO_STREAM,
    Channel,
    Service,
    envelope,
)
from modelwire_runtime.testing.protocols.runware.socket import FakeSocket
from modelwire_runtime.testing.protocols.runware.speech import events, spoken_for

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_DRY_RUN = "x-runware-dry-run"


class RunwareTasks:
    """The fake's side of Runware's tasks, over HTTP and, where the vendor has one, its socket."""

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._service = Service(fake, flow)
        self._paths = {route.path.rstrip("/") for route in fake.data.routes(flow)}
        self._last: tuple[int, list[dict[str, Any]] | None] = (0, None)
        has_socket = fake.data.vendor.socket_url is not None
        self.socket = FakeSocket(fake, self._service) if has_socket else None

    def match(self, received: Received, path: str) -> Target | None:
        """Tell what the first task of a request is."""
        if received.method != "POST" or path.rstrip("/") not in self._paths:
            return None
        tasks = self._tasks(received)
        key = None
        if tasks and _type_of(tasks[0]) == "authentication":
            key = str(tasks[0].get("apiKey"))
            tasks = tasks[1:]
        if not tasks:
            return Target("authentication" if key else "empty", "", key=key)
        streams = tasks[0].get("deliveryMethod") == "stream"
        return Target("stream" if streams else _type_of(tasks[0]), "", key=key)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with one error."""
        code = CODES.get(status, "invalidRequest")
        return Reply.json({"errors": [{"code": code, "message": message, **(facts or {})}]}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Do all tasks of a request, and answer them together."""
        tasks = self._tasks(received)
        if tasks is None:
            return self.refuse(400, "the body is no JSON array of tasks")
        asked = [task for task in tasks if _type_of(task) != "authentication"] or tasks
        if not asked:
            return self.refuse(400, "the array holds no task")
        if target.operation == "stream":
            return self._stream(asked)
        channel = Channel(dry_run=received.headers.get(_DRY_RUN) == "1")
        answers = [self._service.handle(task, channel) for task in asked]
        items = [item for one in answers for item in one.items]
        errors = [error for one in answers for error in one.errors]
        status = status_of(errors[0]) if errors and not items else 200
        empty = any(one.empty_errors for one in answers)
        return Reply.json(envelope(items, errors, empty=empty), status)

    def _stream(self, tasks: list[dict[str, Any]]) -> Reply:
        """Open the stream of one text task; a failure before it is an error of its own shape."""
        task = tasks[0]
        facts = facts_of(task)
        if len(tasks) > 1 or task.get("taskType") != "textInference" or "taskUUID" not in task:
            return Reply.json({"error": NO_STREAM, **facts}, 400)
        plan, refusal = self._service.admit(task, facts)
        if refusal is not None:
            return Reply.json({"error": refusal, **facts}, status_of(refusal))
        chat = self._fake.take_chat_plan()
        spoken = spoken_for(task, chat)
        self._service.execute(task, plan, [{**facts, "status": "success", "text": spoken.text}])
        return Reply.events(events(task, spoken, chat, plan), chat.ending, chat.piece)

    def _tasks(self, received: Received) -> list[dict[str, Any]] | None:
        """Read the body, once a request."""
        number, tasks = self._last
        if number != received.number:
            tasks = _read(received.body)
            self._last = (received.number, tasks)
        return tasks


def _read(body: bytes) -> list[dict[str, Any]] | None:
    try:
        tasks = json.loads(body)
    except ValueError:
        return None
    if not is_list(tasks) or not all(is_object(task) for task in tasks):
        return None
    return [dict(task) for task in tasks]


def _type_of(task: Mapping[str, Any]) -> str:
    return str(task.get("taskType", "task"))


FAKE = RunwareTasks
