"""A task at the fake vendor: what was asked, what is planned, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_runtime.testing.plans import TaskPlan

Item = dict[str, Any]
"""One element of a reply's `data`."""


@dataclass(slots=True)
class FakeTask:
    """One task that was executed."""

    id: str
    request: Mapping[str, Any]
    """The task as its client sent it."""
    plan: TaskPlan
    items: list[Item]
    """What comes of it: results and errors, in the order in which they arrive."""
    cumulative: bool = True
    """Whether a look shows all that has arrived, and not the newest alone."""
    looks: int = 0
    """How often it was asked for."""
    webhooks: list[int] = field(default_factory=list[int])
    """The status that each delivery to its webhook was answered with; 0 stands for no answer."""

    @property
    def arrived(self) -> int:
        """How many items have arrived."""
        past = self.looks - len(self.plan.steps)
        if past <= 0:
            return 0
        apart = self.plan.apart
        return min(len(self.items), 1 + (past - 1) // apart) if apart else len(self.items)

    @property
    def ended(self) -> bool:
        """Whether all items have arrived."""
        return self.arrived == len(self.items)

    def look(self) -> list[Item]:
        """Take the task one step further, and show what there is of it."""
        self.looks += 1
        return self.shown()

    def finish(self) -> list[Item]:
        """Bring the task to its end, and show it."""
        self.looks = len(self.plan.steps) + 1 + len(self.items) * self.plan.apart
        return self.shown()

    def shown(self) -> list[Item]:
        """Show what has arrived, and that the rest is under way."""
        count = self.arrived
        if not self.cumulative:
            return self.items[max(0, count - 1) : count]
        ready = [item for item in self.items[:count] for _ in range(self.plan.repeats)]
        return ready if count == len(self.items) else [*ready, self._pending()]

    def _pending(self) -> Item:
        item = {
            "taskType": self.request["taskType"],
            "taskUUID": self.id,
            "status": "processing",
        }
        step = self.plan.steps[self.looks - 1] if 0 < self.looks <= len(self.plan.steps) else None
        return item if step is None else {**item, "progress": step}
