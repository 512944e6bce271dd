"""Runware's serverless apps: invoke an endpoint of an app, then ask for the task."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import TaskPlan
from modelwire_runtime.testing.protocols import Target

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_PATHS = re.compile(
    r"/v1/apps/([a-z][a-z0-9-]{4,28}[a-z0-9])/(?:(invoke-async|invoke-sync)/([a-z0-9/-]+)|tasks/([^/]+))"
)
_TASK_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ERRORS = "https://docs.runware.ai/serverless/errors"
_TITLES = {
    400: "Bad request",
    401: "Unauthorized",
    404: "Not found",
    409: "Conflict",
    422: "Validation failed",
    429: "Environment paused",
}


@dataclass(slots=True)
class _Invocation:
    shown: dict[str, Any]
    plan: TaskPlan
    environment: str
    outcome: dict[str, Any]
    looks: int = 0

    def look(self) -> dict[str, Any]:
        """Take the task one step further, and show it."""
        self.looks += 1
        if self.looks > len(self.plan.steps):
            self.shown |= {**self.outcome, "completedAt": "2026-01-01T00:00:01Z"}
        return self.shown


class RunwareApps:
    """The fake's side of the apps; `FakeVendor.serve_endpoint("my-app/draw", handler)` adds one."""

    socket = None

    def __init__(self, fake: "FakeVendor", base: str) -> None:
        self._fake = fake
        self._known: dict[str, _Invocation] = {}

    def match(self, received: Received, path: str) -> Target | None:
        """Tell whether an endpoint is invoked or a task is asked for."""
        found = _PATHS.fullmatch(path)
        if found is None:
            return None
        app, operation, endpoint, task = found.groups()
        if received.method != ("GET" if operation is None else "POST"):
            return None
        return Target(operation or "app-task", f"{app}/{endpoint or ''}", job=task)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with a problem document."""
        kind = _TITLES.get(status, "Error")
        problem = {
            "type": f"{_ERRORS}#{kind.lower().replace(' ', '-')}",
            "title": kind,
            "status": status,
            "detail": message,
            "requestId": self._fake.next_id("req-"),
            **(facts or {}),
        }
        return Reply.json(problem, status, {"Content-Type": "application/problem+json"})

    def answer(self, received: Received, target: Target) -> Reply:
        """Start a task, or tell of one."""
        environment = received.query.get("environment", "production")
        if target.job is not None:
            found = self._known.get(target.job)
            app = target.endpoint.rstrip("/")
            if found is None or (found.shown["appId"], found.environment) != (app, environment):
                return self.refuse(404, f"no task {target.job} in {environment}")
            return Reply.json(found.look())
        return self._invoke(received, target, environment)

    def _invoke(self, received: Received, target: Target, environment: str) -> Reply:
        handler = self._fake.private.get(target.endpoint)
        if handler is None:
            endpoint = target.endpoint.partition("/")[2]
            return self.refuse(404, f"no endpoint {endpoint}", {"endpointPath": endpoint})
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "the body is no JSON")
        id = body.get("taskId") if is_object(body) else None
        if not isinstance(id, str) or _TASK_ID.fullmatch(id) is None:
            fault = {"pointer": "/taskId", "detail": "taskId is no lower-case UUID"}
            return self.refuse(422, "the request is not valid", {"errors": [fault]})
        if id not in self._known:
            self._known[id] = self._start(body, target, environment)
        found = self._known[id]
        if target.operation == "invoke-sync":
            return Reply.json(found.look())
        return Reply.json(found.shown, 202)

    def _start(self, body: Mapping[str, Any], target: Target, environment: str) -> _Invocation:
        fake, id = self._fake, body["taskId"]
        fake.submitted[id] += 1
        fake.executed[id] += 1
        fake.billed += 1
        app, _, endpoint = target.endpoint.partition("/")
        shown: dict[str, Any] = {
            "id": id,
            "status": "pending",
            "appId": app,
            "endpointPath": endpoint,
        }
        shown |= {"output": None, "error": None, "createdAt": "2026-01-01T00:00:00Z"}
        try:
            output = fake.private[target.endpoint](body.get("payload"))
            outcome = {"status": "completed", "output": output}
        except Exception as error:  # at the vendor too, the task has failed
            outcome = {"status": "failed", "error": str(error)}
        plan = fake.take_task_plan()
        return _Invocation({**shown, "completedAt": None}, plan, environment, outcome)


FAKE = RunwareApps
