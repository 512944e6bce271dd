"""The job queue: run, runsync, status, status-sync, stream, cancel, retry, purge-queue, health."""

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.testing.jobs import FakeJob
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.outputs import output_for
from modelwire_runtime.testing.plans import MADE
from modelwire_runtime.testing.protocols import Target

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_SUBMIT = {"run": 10_000_000, "runsync": 20_000_000}
"""Operations that start a job, with the size of the largest body that they take."""
_ON_QUEUE = {"purge-queue": "POST", "health": "GET"}
_ON_JOB = {
    "status": "GET",
    "status-sync": "GET",
    "stream": "GET",
    "cancel": "POST",
    "retry": "POST",
}
_RANGES = {"executionTimeout": (5_000, 604_800_000), "ttl": (10_000, 604_800_000)}
_WAIT = (1_000, 300_000)
_S3_KEYS = ("accessId", "accessSecret", "bucketName", "endpointUrl")


class RunpodJobs:
    """The fake's side of the job queue."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._flow = flow
        self._wrap = next(
            (str(route.settings.get("wrap", "input")) for route in fake.data.routes(flow)), "input"
        )
        paths = {route.path for route in fake.data.routes(flow)}
        self._paths = [
            re.compile(
                re.escape(path).replace(r"\{endpoint\}", "([^/]+)") + r"/([\w-]+)(?:/([^/]+))?"
            )
            for path in paths
        ]

    def match(self, received: Received, path: str) -> Target | None:
        """Tell which operation a path names; another method on it is not matched."""
        for pattern in self._paths:
            found = pattern.fullmatch(path)
            if found is None:
                continue
            endpoint, operation, job = found.groups()
            if job is None and received.method == (
                "POST" if operation in _SUBMIT else _ON_QUEUE.get(operation)
            ):
                return Target(operation, endpoint, billable=operation in _SUBMIT)
            if job is not None and _ON_JOB.get(operation) == received.method:
                return Target(operation, endpoint, job, billable=operation == "retry")
        return None

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with `{"error": message}`."""
        return Reply.json({"error": message, **(facts or {})}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Do what the operation says."""
        models = self._fake.data.at(target.endpoint, self._flow)
        if not models and target.endpoint not in self._fake.private:
            return self.refuse(404, f"endpoint {target.endpoint} not found")
        if target.operation in _SUBMIT:
            return self._submit(received, target)
        if target.operation == "health":
            return Reply.json(self._health(target.endpoint))
        if target.operation == "purge-queue":
            return Reply.json(self._purge(target.endpoint))
        job = self._fake.jobs.get(target.job or "")
        if job is None or job.endpoint != target.endpoint:
            return self.refuse(404, f"job {target.job} not found or expired")
        act: Callable[[FakeJob], Reply] = getattr(self, f"_{target.operation.replace('-', '_')}")
        reply = act(job)
        self._fake.tell_end(job)
        return reply

    def _submit(self, received: Received, target: Target) -> Reply:
        limit = _SUBMIT[target.operation]
        if len(received.body) > limit:
            return self.refuse(
                400, f"payload of {len(received.body)} bytes is larger than {limit} bytes"
            )
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "the body is not JSON")
        if problem := _wait_problem(received.query) or self._problem(body, target):
            return self.refuse(400, problem)
        job = self._new_job(cast("dict[str, Any]", body), target)
        if target.operation == "run":
            shown = {"id": job.id, "status": "IN_QUEUE"}
            self._fake.tell_end_soon(job)
            return Reply.json(shown)
        if job.plan.in_sync:
            job.finish()
            self._fake.tell_end(job)
        else:
            job.look()
        return self._shown(job)

    def _problem(self, body: Any, target: Target) -> str | None:
        if not isinstance(body, dict) or self._wrap not in body:
            return f"{self._wrap}: field is required"
        request = cast("dict[str, Any]", body)
        models = self._fake.data.at(target.endpoint, self._flow)
        if models and not isinstance(request[self._wrap], dict):
            return f"{self._wrap}: must be an object"
        problem = _policy_problem(request)
        if problem is None and models:
            problem = self._fake.judge(models, request[self._wrap])
        return problem

    def _new_job(self, body: dict[str, Any], target: Target) -> FakeJob:
        models = self._fake.data.at(target.endpoint, self._flow)
        job = FakeJob(
            id=self._fake.next_job_id("sync-" if target.operation == "runsync" else ""),
            endpoint=target.endpoint,
            models=models,
            input=body[self._wrap],
            request=body,
            operation=target.operation,
            plan=self._fake.take_job_plan(),
            make_output=self._output,
        )
        self._fake.jobs[job.id] = job
        return job

    def _output(self, job: FakeJob) -> Any:
        if job.plan.output is not MADE:
            return job.plan.output
        if handler := self._fake.private.get(job.endpoint):
            return handler(job.input)
        return output_for(job.model, job.input, job.id, self._fake.add_file, job.plan.cost)

    def _shown(self, job: FakeJob) -> Reply:
        return Reply.json(job.envelope(), job.plan.error_status if job.state == "FAILED" else 200)

    def _status(self, job: FakeJob) -> Reply:
        job.look()
        return self._shown(job)

    def _status_sync(self, job: FakeJob) -> Reply:
        job.finish()
        return self._shown(job)

    def _stream(self, job: FakeJob) -> Reply:
        pieces = [{"output": piece} for piece in job.next_chunks()]
        if job.plan.bare_stream:
            return Reply.json([{**piece, "metrics": {"avg_gen_throughput": 0}} for piece in pieces])
        return Reply.json({"status": job.state, "stream": pieces})

    def _cancel(self, job: FakeJob) -> Reply:
        job.cancel()
        return Reply.json({"id": job.id, "status": job.state})

    def _retry(self, job: FakeJob) -> Reply:
        if job.state not in ("FAILED", "TIMED_OUT"):
            return self.refuse(
                400, f"job {job.id} is {job.state}; only FAILED and TIMED_OUT jobs can be retried"
            )
        job.retry(self._fake.take_job_plan())
        return Reply.json({"id": job.id, "status": "IN_QUEUE"})

    def _purge(self, endpoint: str) -> dict[str, Any]:
        waiting = [
            job
            for job in self._fake.jobs.values()
            if job.endpoint == endpoint and job.state == "IN_QUEUE"
        ]
        for job in waiting:
            del self._fake.jobs[job.id]
        return {"removed": len(waiting), "status": "completed"}

    def _health(self, endpoint: str) -> dict[str, Any]:
        jobs = [job for job in self._fake.jobs.values() if job.endpoint == endpoint]
        counted = {
            "completed": sum(job.state == "COMPLETED" for job in jobs),
            "failed": sum(job.state in ("FAILED", "TIMED_OUT") for job in jobs),
            "inProgress": sum(job.state in ("IN_PROGRESS", "RUNNING") for job in jobs),
            "inQueue": sum(job.state == "IN_QUEUE" for job in jobs),
            "retried": sum(job.retries for job in jobs),
        }
        return {
            "jobs": counted,
            "workers": {"idle": 1, "running": 1, "initializing": 0, "ready": 2, "throttled": 0},
        }


def _wait_problem(query: Mapping[str, str]) -> str | None:
    wait = query.get("wait")
    if wait is None or (wait.isdigit() and _WAIT[0] <= int(wait) <= _WAIT[1]):
        return None
    return f"wait: {wait} is outside {_WAIT[0]}..{_WAIT[1]}"


def _policy_problem(request: Mapping[str, Any]) -> str | None:
    policy = request.get("policy", {})
    if not isinstance(policy, dict):
        return "policy: must be an object"
    for name, (lowest, highest) in _RANGES.items():
        value = cast("dict[str, Any]", policy).get(name)
        if value is not None and not (type(value) is int and lowest <= value <= highest):
            return f"policy.{name}: {json.dumps(value)} is outside {lowest}..{highest}"
    bucket = request.get("s3Config")
    if bucket is not None:
        missing = [
            key
            for key in _S3_KEYS
            if not (isinstance(bucket, dict) and key in cast("dict[str, Any]", bucket))
        ]
        if missing:
            return f"s3Config: {missing[0]} is required"
    return None


FAKE = RunpodJobs
