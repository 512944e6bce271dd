"""Runware's side of a task, whatever brought it: judge it, execute it once, tell how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.judge import faults, line
from modelwire_runtime.testing.plans import TaskPlan
from modelwire_runtime.testing.protocols.runware.errors import error_of, facts_of
from modelwire_runtime.testing.protocols.runware.items import count_of, items_for, without_status
from modelwire_runtime.testing.protocols.runware.utilities import Utilities
from modelwire_runtime.testing.tasks import FakeTask, Item

if TYPE_CHECKING:
    from modelwire_runtime.rules import Fault
    from modelwire_runtime.testing.server import FakeVendor

NO_STREAM: Item = {
    "code": "invalidDeliveryMethod",
    "message": "deliveryMethod: only one text task streams, and over HTTP alone.",
    "parameter": "deliveryMethod",
}
"""What is said to a task that cannot stream."""


@dataclass(frozen=True, slots=True)
class Channel:
    """How a task came."""

    socket: bool = False
    dry_run: bool = False
    """Judge and price it, and run nothing."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to one task."""

    items: list[Item] = field(default_factory=list[Item])
    errors: list[Item] = field(default_factory=list[Item])
    apart: bool = False
    """Whether a socket is sent each item in a frame of its own."""
    empty_errors: bool = False
    """Whether an empty list of errors is sent along."""
    pushed: list[Item] = field(default_factory=list[Item])
    """Items that a socket is sent in one more frame, unasked."""

    def frames(self) -> list[dict[str, Any]]:
        """Return what a socket is sent."""
        bodies = [[item] for item in self.items] if self.apart else [self.items]
        bodies = [*bodies, *([self.pushed] if self.pushed else [])]
        found = [envelope(items, [], empty=self.empty_errors) for items in bodies if items]
        return [*found, *([{"errors": self.errors}] if self.errors else [])]


def envelope(items: list[Item], errors: list[Item], *, empty: bool = False) -> dict[str, Any]:
    """Write a reply; either key is left out when there is nothing to say."""
    told: dict[str, Any] = {"data": items} if items or not errors else {}
    return {**told, "errors": errors} if errors or empty else told


class Service:
    """All tasks of a fake Runware."""

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._utilities = Utilities(fake)
        self._by_id: dict[str, list[ServedModel]] = {}
        self._by_type: dict[str, list[ServedModel]] = {}
        self._types = {model.entry.endpoint for model in fake.data.models}
        routes = fake.data.vendor.routes
        for model in fake.data.models:
            route = routes[model.entry.route]
            if route.flow != flow:
                continue
            if "model" in route.owns:
                self._by_id.setdefault(model.id, []).append(model)
            else:
                self._by_type.setdefault(model.entry.endpoint, []).append(model)

    def handle(self, task: Any, channel: Channel) -> Answer:
        """Do what a task asks for."""
        if not is_object(task) or not isinstance(task.get("taskType"), str):
            return Answer(errors=[error_of("missingTaskType")])
        asked = dict(task)
        facts = facts_of(asked)
        if asked["taskType"] == "ping":
            return Answer([{"taskType": "ping", "pong": True}])
        if asked["taskType"] == "authentication":
            session = {"connectionSessionUUID": self._fake.next_uuid()}
            return Answer([{"taskType": "authentication", **session}])
        if not _is_uuid(asked.get("taskUUID")):
            told = {"code": "invalidTaskUUID", "message": "taskUUID is no UUID.", **facts}
            return Answer(errors=[{**told, "parameter": "taskUUID"}])
        act = self._utilities.find(asked["taskType"])
        if act is None:
            return self._run(asked, facts, channel)
        found = self._problem(asked) or act(asked, channel.socket)
        if isinstance(found, dict):
            return Answer(errors=[{**facts, **found}])
        return Answer(found, apart=channel.socket)

    def model_of(self, task: Mapping[str, Any]) -> ServedModel | None:
        """Return the model that a task names, None when no spec knows it."""
        return next(iter(self._by_id.get(str(task.get("model")), ())), None)

    def admit(self, task: dict[str, Any], facts: Mapping[str, Any]) -> tuple[TaskPlan, Item | None]:
        """Return the plan of a task, and what it is refused with."""
        fake, id = self._fake, task["taskUUID"]
        fake.submitted[id] += 1
        if id in fake.tasks and fake.remembers:
            return fake.default_task, {
                **error_of("conflictTaskUUID", facts),
                "parameter": "taskUUID",
            }
        if problem := self._problem(task):
            return fake.default_task, {**facts, **problem}
        plan = fake.take_task_plan()
        if plan.error is None:
            return plan, None
        error = error_of(plan.error, facts)
        return plan, {
            key: value for key, value in error.items() if key != "taskUUID" or not plan.anonymous
        }

    def execute(
        self, task: dict[str, Any], plan: TaskPlan, items: list[Item] | None = None
    ) -> FakeTask:
        """Do the work, which is what costs money; without items they are made."""
        fake, id = self._fake, task["taskUUID"]
        fake.executed[id] += 1
        fake.billed += 1
        if items is None:
            items = items_for(fake, task, plan, self.model_of(task))
        done = FakeTask(id, task, plan, items)
        fake.tasks[id] = done
        if isinstance(task.get("webhookURL"), str):
            fake.webhooks.start(self._tell, done)
        return done

    def _run(self, task: dict[str, Any], facts: Mapping[str, Any], channel: Channel) -> Answer:
        if task.get("deliveryMethod") == "stream":
            return Answer(errors=[{**facts, **NO_STREAM}])
        plan, refusal = self.admit(task, facts)
        if refusal is not None:
            return Answer(errors=[refusal])
        if channel.dry_run:
            price = (plan.cost or 0.0) * count_of(task)
            return Answer([{**facts, "cost": price}])
        done = self.execute(task, plan)
        empty = plan.empty_errors
        if self._is_async(task):
            ready = done.finish() if plan.eager else []
            pushed = done.finish() if plan.pushed and channel.socket else []
            return Answer([dict(facts), *ready], empty_errors=empty, pushed=pushed)
        items = without_status(done.finish())
        return Answer(items, apart=channel.socket, empty_errors=empty)

    def _is_async(self, task: Mapping[str, Any]) -> bool:
        # Where a task says nothing, a video is not waited for and everything else is.
        method = task.get("deliveryMethod")
        return bool(method == "async" or (method is None and task["taskType"] == "videoInference"))

    def _problem(self, task: dict[str, Any]) -> Item | None:
        """Judge a task by its model's set, or when no spec knows the model by the sets of its type."""
        fake = self._fake
        if not fake.validates:
            return None
        type_ = task["taskType"]
        fixed = [
            model
            for model in self._by_id.get(str(task.get("model")), ())
            if model.entry.endpoint == type_
        ]
        models = fixed or self._by_type.get(type_)
        if models is None:
            if self._utilities.find(type_) is not None or type_ in self._types:
                return None
            return _wrong("invalidTaskType", "taskType", f"taskType: there is no {type_}")
        owned = fake.data.vendor.routes[models[0].entry.route].owns
        values = {name: value for name, value in task.items() if name not in owned}
        found = faults(models, values)
        return _told(found[0]) if found else None

    def _tell(self, task: FakeTask) -> None:
        """POST each item to the task's webhook, flat."""
        with self._fake.lock:
            items = task.finish()
        for item in items:
            self._fake.webhooks.deliver(str(task.request["webhookURL"]), item, task.webhooks)


def _told(fault: "Fault") -> Item:
    if fault.rule == "unknown":
        told = f"{fault.parameter}: there is no such parameter"
        return _wrong("unknownParameter", fault.parameter, told)
    code = "missingParameter" if fault.rule == "required" else "invalidParameter"
    return _wrong(code, fault.parameter, line(fault))


def _wrong(code: str, parameter: str, message: str) -> Item:
    return {"code": code, "message": message, "parameter": parameter}


def _is_uuid(value: Any) -> bool:
    if not isinstance(value, str) or len(value) != 36:
        return False
    try:
        UUID(value)
    except ValueError:
        return False
    return True
