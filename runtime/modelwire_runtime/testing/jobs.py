"""A job at the fake vendor: a plan, and how far it has come."""

import json
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from inspect import isgenerator
from typing import Any, cast

from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.plans import MADE, JobPlan, failure

TERMINAL = frozenset({"COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT"})
Handler = Callable[[Any], Any]
"""A worker of a private endpoint: takes the input, returns the output, or yields chunks of it."""


@dataclass(slots=True)
class FakeJob:
    """One job: what was asked, what is planned, and how far it has come."""

    id: str
    endpoint: str
    models: tuple[ServedModel, ...]
    """The models that the endpoint serves; empty at a private endpoint."""
    input: Any
    request: Mapping[str, Any]
    """The whole body of the submission."""
    operation: str
    """The operation that submitted it."""
    plan: JobPlan
    make_output: Callable[["FakeJob"], Any]
    state: str = "IN_QUEUE"
    output: Any = None
    error: Any = None
    looks: int = 0
    """How often its state was asked for."""
    retries: int = 0
    webhooks: list[int] = field(default_factory=list[int])
    """The status that each delivery of its end was answered with; 0 stands for no answer."""
    told: bool = False
    """Whether its end was told to its webhook."""
    chunks: list[Any] | None = None

    @property
    def ended(self) -> bool:
        """Whether the job is in a terminal state."""
        return self.state in TERMINAL

    @property
    def model(self) -> ServedModel | None:
        """The model that the job runs, None at a private endpoint."""
        return self.models[0] if self.models else None

    def look(self) -> None:
        """Take the job one step further, as a look at its state does."""
        self.looks += 1
        if self.ended:
            return
        if self.looks > len(self.plan.steps):
            self.finish()
            return
        step = self.plan.steps[self.looks - 1]
        self.state, self.output = (step, None) if isinstance(step, str) else step

    def finish(self) -> None:
        """Bring the job to its planned end."""
        if self.ended:
            return
        self.state, self.output = self.plan.end, None
        if self.state == "COMPLETED":
            try:
                self.output = _whole(self.make_output(self))
            except Exception as error:  # at the vendor too, this is FAILED
                self.state = "FAILED"
                self.error = _told(error)
        elif self.state == "FAILED":
            self.error = failure(self.plan.shape) if self.plan.error is None else self.plan.error
            self.output = None if self.plan.output is MADE else self.plan.output

    def next_chunks(self) -> list[Any]:
        """Return what came since the last look; after the last chunk the job ends."""
        if self.chunks is None:
            self.chunks = list(self.plan.chunks) or _yielded(self.make_output, self)
        if not self.ended:
            self.state = "IN_PROGRESS"
        piece, self.chunks = self.chunks[:1], self.chunks[1:]
        if not self.chunks and not piece and not self.ended:
            self.finish()
        return piece

    def cancel(self) -> None:
        """Cancel the job unless it has ended."""
        if not self.ended:
            self.state, self.output = "CANCELLED", None

    def retry(self, plan: JobPlan) -> None:
        """Start again under the same id, with another plan; the former output is dropped."""
        self.plan, self.state, self.output, self.error = plan, "IN_QUEUE", None, None
        self.looks, self.chunks, self.told = 0, None, False
        self.retries += 1

    def envelope(self) -> dict[str, Any]:
        """Return the job as the vendor shows it."""
        shown: dict[str, Any] = {"id": self.id, "status": self.state}
        if self.state != "IN_QUEUE":
            shown |= {"delayTime": 12, "workerId": "w1"}
        if self.ended:
            shown["executionTime"] = 2400
        if self.output is not None:
            shown["output"] = self.output
        if self.error is not None:
            shown["error"] = self.error
        return shown | dict(self.plan.fields)


def quick(plan: JobPlan) -> JobPlan:
    """Return the plan without its steps, so that the first look finds the end."""
    return replace(plan, steps=())


def _whole(output: Any) -> Any:
    return list(cast("Iterator[Any]", output)) if isgenerator(output) else output


def _yielded(make_output: Callable[[FakeJob], Any], job: FakeJob) -> list[Any]:
    try:
        output = make_output(job)
        return list(cast("Iterator[Any]", output)) if isgenerator(output) else []
    except Exception:  # told once, when the job finishes
        return []


def _told(error: Exception) -> str:
    """Write an exception the way a Python worker reports it."""
    return json.dumps(
        {
            "error_type": str(type(error)),
            "error_message": str(error),
            "error_traceback": "".join(traceback.format_exception(error)),
            "hostname": "worker-1",
            "worker_id": "w1",
            "runpod_version": "1.12.0",
        }
    )
