"""The fake vendor: a loopback server that knows a vendor's models and speaks its protocols.

It is driven by the generated package alone: a model that a spec adds is served without a line of
code. Requests are judged by the model's own parameter set, results are small real files, and no
clock is read: a job moves on when it is looked at.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from modelwire_runtime.packages import client_class
from modelwire_runtime.testing import data as vendor_data
from modelwire_runtime.testing.faults import NOT_DONE, FaultKind, FaultPlan
from modelwire_runtime.testing.gates import Gate
from modelwire_runtime.testing.jobs import FakeJob, Handler
from modelwire_runtime.testing.judge import judge
from modelwire_runtime.testing.loopback import Ending, LoopbackServer, Received, Reply
from modelwire_runtime.testing.plans import ChatPlan, JobPlan
from modelwire_runtime.testing.protocols import FakeProtocol, Target, find

if TYPE_CHECKING:
    from typing import Self

API_KEY = "fake-key-4f1d7c20"
"""The key that a fake vendor takes unless it is given another."""
_WEBHOOK_TRIES = 3

Forced = Reply | Callable[[Received], Reply | None]
"""A reply that is given instead of the vendor's own, or a function that may give one."""


@dataclass(slots=True)
class _Override:
    forced: Forced | None
    ending: Ending
    operation: str | None
    left: int


class FakeVendor:
    """A vendor on 127.0.0.1, as a context manager.

    `client()` and `async_client()` give clients that talk to it. What happened is in `requests`,
    `jobs`, `billed` and `violations`; what is to happen is said with `plan`, `answer_next` and
    `break_next`.
    """

    def __init__(
        self,
        vendor: str = "runpod",
        *,
        package: str = "modelwire",
        api_key: str = API_KEY,
        port: int = 0,
        faults: FaultPlan | None = None,
        data: vendor_data.VendorData | None = None,
    ) -> None:
        self.data = vendor_data.load(vendor, package) if data is None else data
        self.api_key = api_key
        self.faults = faults
        self.requests: list[Received] = []
        """Every request, in the order of arrival."""
        self.jobs: dict[str, FakeJob] = {}
        """Every job by its id."""
        self.billed = 0
        """How many requests were done that the vendor would charge for."""
        self.violations: list[str] = []
        """What a client must never do, such as send the key to the host of the results."""
        self.private: dict[str, Handler] = {}
        """Workers of private endpoints by the endpoint's id."""
        self.default_job = JobPlan()
        self.default_chat = ChatPlan()
        self._job_plans: list[JobPlan] = []
        self._chat_plans: list[ChatPlan] = []
        self._overrides: list[_Override] = []
        self._gates: list[Gate] = []
        self._files: dict[str, tuple[str, bytes]] = {}
        self._ids = 0
        self._lock = threading.RLock()
        self._deliveries: list[threading.Thread] = []
        self._protocols = self._find_protocols()
        self._base_path = urlsplit(self.data.vendor.base_url).path.rstrip("/")
        self._server = LoopbackServer(self._answer, port)

    def _find_protocols(self) -> list[FakeProtocol]:
        flows = dict.fromkeys(route.flow for route in self.data.vendor.routes.values())
        found = {flow: find(flow) for flow in flows}
        return [kind(self, flow) for flow, kind in found.items() if kind is not None]

    # What a test says.

    @property
    def origin(self) -> str:
        """Scheme, host and port, such as `http://127.0.0.1:40123`."""
        return self._server.origin

    @property
    def base_url(self) -> str:
        """What a client takes as its `base_url`."""
        return self.origin + self._base_path

    @property
    def connections(self) -> int:
        """How many connections clients have opened."""
        return self._server.connections

    def client(self, **settings: Any) -> Any:
        """Return a client that talks to this server; `settings` go to its constructor."""
        return self._client(settings, asynchronous=False)

    def async_client(self, **settings: Any) -> Any:
        """Return an async client of the vendor's package that talks to this server."""
        return self._client(settings, asynchronous=True)

    def _client(self, settings: dict[str, Any], *, asynchronous: bool) -> Any:
        kind = client_class(self.data.vendor.package, asynchronous=asynchronous)
        return kind(
            **{
                "api_key": self.api_key,
                "base_url": self.base_url,
                "poll_interval": 0.01,
                **settings,
            }
        )

    def plan(self, *plans: JobPlan | ChatPlan) -> None:
        """Say what becomes of the next jobs and the next conversations, in their order."""
        with self._lock:
            for plan in plans:
                if isinstance(plan, JobPlan):
                    self._job_plans.append(plan)
                else:
                    self._chat_plans.append(plan)

    def answer_next(self, forced: Forced, *, operation: str | None = None, times: int = 1) -> None:
        """Give `forced` instead of the vendor's answer, `times` times.

        Nothing is done and nothing is charged. `operation` limits it: run, runsync, status,
        status-sync, stream, cancel, retry, health, purge-queue, chat, completion, models or file.
        A function may return None to let the vendor
        answer after all.
        """
        with self._lock:
            self._overrides.append(_Override(forced, "whole", operation, times))

    def break_next(self, ending: Ending, *, operation: str | None = None, times: int = 1) -> None:
        """Do what is asked, then drop, stall or cut the reply, so that the client cannot know."""
        with self._lock:
            self._overrides.append(_Override(None, ending, operation, times))

    def gate(self, operation: str | None = None) -> Gate:
        """Return a gate at which the requests of an operation wait from now on, until it is opened.

        `with fake.gate("run") as gate: ...; gate.wait_for(3)` shows three requests under way at once.
        """
        gate = Gate(operation)
        with self._lock:
            self._gates.append(gate)
        return gate

    def serve_endpoint(self, endpoint: str, handler: Handler) -> None:
        """Add a private endpoint; `handler` takes the input and returns or yields output."""
        self.private[endpoint] = handler

    def expire(self, job_id: str) -> None:
        """Forget a job, as the vendor does when its time to live has run out."""
        with self._lock:
            del self.jobs[job_id]

    def operations(self) -> list[str]:
        """Return the operation of each request in order, or its path when it is none."""
        return [self._named(received) for received in self.requests]

    # What the protocols use.

    def take_job_plan(self) -> JobPlan:
        """Return the plan of the next job."""
        return self._job_plans.pop(0) if self._job_plans else self.default_job

    def take_chat_plan(self) -> ChatPlan:
        """Return the plan of the next conversation."""
        return self._chat_plans.pop(0) if self._chat_plans else self.default_chat

    def next_id(self, prefix: str = "") -> str:
        """Return an id that no other thing has."""
        self._ids += 1
        return f"{prefix}{self._ids:08x}"

    def next_job_id(self, prefix: str = "") -> str:
        """Return an id in the vendor's form for jobs."""
        return f"{self.next_id(prefix)}-u1"

    def add_file(self, name: str, media_type: str, content: bytes) -> str:
        """Serve a file and return its URL, which is fetched without a key."""
        self._files[f"/files/{name}"] = (media_type, content)
        return f"{self.origin}/files/{name}"

    judge = staticmethod(judge)

    def tell_end(self, job: FakeJob) -> None:
        """POST an ended job to its webhook, once, in a thread of its own."""
        url = job.request.get("webhook")
        if isinstance(url, str) and job.ended and not job.told:
            job.told = True
            self._start(self._deliver, job, url)

    def tell_end_soon(self, job: FakeJob) -> None:
        """End a job that has a webhook by itself, since its client may never look at it."""
        if isinstance(job.request.get("webhook"), str):
            self._start(self._end, job)

    # How a request is answered.

    def _answer(self, received: Received) -> Reply:
        with self._lock:
            self.requests.append(received)
            gates = [
                gate for gate in self._gates if gate.operation in (None, self._named(received))
            ]
        for gate in gates:
            gate.hold()
        with self._lock:
            if received.path.startswith("/files/"):
                return self._fetched(received)
            found = self._find(received)
            if found is None:
                told = f"nothing is at {received.method} {received.path}"
                return Reply.json({"error": told}, 404)
            protocol, target = found
            return self._override(
                received, target.operation, lambda: self._guarded(protocol, received, target)
            )

    def _find(self, received: Received) -> tuple[FakeProtocol, Target] | None:
        if not received.path.startswith(self._base_path):
            return None
        path = received.path.removeprefix(self._base_path)
        for protocol in self._protocols:
            target = protocol.match(received.method, path)
            if target is not None:
                return protocol, target
        return None

    def _override(self, received: Received, operation: str, answer: Callable[[], Reply]) -> Reply:
        for override in self._overrides:
            if override.operation not in (None, operation):
                continue
            override.left -= 1
            if override.left == 0:
                self._overrides.remove(override)
            forced = override.forced(received) if callable(override.forced) else override.forced
            if forced is not None:
                return forced
            reply = answer()
            return reply if override.ending == "whole" else reply.ended(override.ending)
        return answer()

    def _guarded(self, protocol: FakeProtocol, received: Received, target: Target) -> Reply:
        auth = self.data.vendor.auth
        if received.headers.get(auth.header.lower()) != f"{auth.prefix}{self.api_key}":
            return protocol.refuse(401, "the API key is missing or wrong")
        fault = self.faults.next() if self.faults else None
        if fault in NOT_DONE:
            return _broken(fault)
        reply = self._done(protocol, received, target)
        if fault == "duplicate":
            return self._done(protocol, received, target)
        if fault is None:
            return reply
        return reply.ended("cut") if fault == "cut" else _broken(fault)

    def _done(self, protocol: FakeProtocol, received: Received, target: Target) -> Reply:
        reply = protocol.answer(received, target)
        self.billed += target.billable and reply.status < 400
        return reply

    def _fetched(self, received: Received) -> Reply:
        header = self.data.vendor.auth.header
        if header.lower() in received.headers:
            self.violations.append(f"{header} was sent with {received.method} {received.path}")
            return Reply.json(
                {"error": f"{header} must not be sent to the host of the results"}, 400
            )
        return self._override(received, "file", lambda: self._file(received))

    def _file(self, received: Received) -> Reply:
        found = self._files.get(received.path)
        if found is None:
            return Reply.json({"error": "the file has expired"}, 404)
        return Reply(200, found[1], {"Content-Type": found[0]})

    def _named(self, received: Received) -> str:
        if received.path.startswith("/files/"):
            return "file"
        found = self._find(received)
        return received.path if found is None else found[1].operation

    # Webhooks.

    def _start(self, act: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=act, args=arguments, name="modelwire-webhook", daemon=True)
        self._deliveries.append(thread)
        thread.start()

    def _end(self, job: FakeJob) -> None:
        with self._lock:
            job.finish()
            self.tell_end(job)

    def _deliver(self, job: FakeJob, url: str) -> None:
        address = urlsplit(url)
        if address.hostname != "127.0.0.1" or address.scheme != "http":
            self.violations.append(
                f"the webhook {address.hostname} is not on 127.0.0.1 and was not called"
            )
            return
        body = json.dumps(job.envelope()).encode()
        for _ in range(_WEBHOOK_TRIES):
            job.webhooks.append(
                _post(address.hostname, address.port or 80, address.path or "/", body)
            )
            if job.webhooks[-1] == 200:
                return

    def wait_for_webhooks(self) -> None:
        """Return once every webhook that is due was called."""
        while True:
            with self._lock:
                pending = [thread for thread in self._deliveries if thread.is_alive()]
            if not pending:
                return
            for thread in pending:
                thread.join()

    def close(self) -> None:
        """Stop serving.

        Raises when the fake vendor itself has crashed, since its answers then prove nothing.
        """
        for gate in self._gates:
            gate.open()
        self.wait_for_webhooks()
        self._server.close()
        if self._server.crashes:
            raise RuntimeError("the fake vendor crashed") from self._server.crashes[0]

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def _broken(fault: FaultKind) -> Reply:
    if fault == "stall":
        return Reply(ending="stall")
    if fault in (
        "drop",
        "refuse",
    ):  # a refused connection cannot be shown over one that is open; closing it comes nearest
        return Reply(ending="drop")
    return Reply.text(
        "<html><body>injected</body></html>", int(fault.removeprefix("error_")), "text/html"
    )


def _post(host: str, port: int, path: str, body: bytes) -> int:
    """POST a body and return the status, 0 when there was no answer."""
    connection = HTTPConnection(host, port, timeout=5)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        reply.read()
    except OSError:
        return 0
    else:
        return reply.status
    finally:
        connection.close()
