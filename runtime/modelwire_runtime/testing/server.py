"""The fake vendor: a loopback server that knows a vendor's models and speaks its protocols.

It is driven by the generated package alone: a model that a spec adds is served without a line of
code. Requests are judged by the model's own parameter set, results are small real files, and no
clock is read: a job moves on when it is looked at.
"""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from modelwire_runtime.packages import client_class
from modelwire_runtime.testing import data as vendor_data
from modelwire_runtime.testing import replies
from modelwire_runtime.testing.faults import NOT_DONE, FaultPlan, SocketFaultPlan
from modelwire_runtime.testing.gates import Gate
from modelwire_runtime.testing.jobs import FakeJob, Handler
from modelwire_runtime.testing.judge import judge
from modelwire_runtime.testing.listing import Listing
from modelwire_runtime.testing.loopback import Ending, LoopbackServer, Received, Reply
from modelwire_runtime.testing.overrides import Forced, Override, Overrides
from modelwire_runtime.testing.plans import ChatPlan, JobPlan, TaskPlan
from modelwire_runtime.testing.protocols import FakeProtocol, Target, find, find_base
from modelwire_runtime.testing.webhooks import Webhooks

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.testing.protocols.runware.socket import FakeSocket
    from modelwire_runtime.testing.tasks import FakeTask

API_KEY = "fake-key-4f1d7c20"
"""The key that a fake vendor takes unless it is given another."""


class FakeVendor:
    """A vendor on 127.0.0.1, as a context manager.

    `client()` and `async_client()` give clients that talk to it. What happened is in `requests`,
    `jobs`, `tasks`, `billed` and `violations`; what is to happen is said with `plan`, `answer_next`
    and `break_next`. `validates=False` takes every request as it is.
    """

    def __init__(
        self,
        vendor: str = "runpod",
        *,
        package: str = "modelwire",
        api_key: str = API_KEY,
        port: int = 0,
        faults: FaultPlan | None = None,
        socket_faults: SocketFaultPlan | None = None,
        data: vendor_data.VendorData | None = None,
        validates: bool = True,
    ) -> None:
        self.data = vendor_data.load(vendor, package) if data is None else data
        self.api_key = api_key
        self.port = port
        """The port that was asked for, 0 for any; a socket has the next one."""
        self.faults = faults
        self.socket_faults = socket_faults
        self.validates = validates
        self.requests: list[Received] = []
        """Every request, in the order of arrival."""
        self.jobs: dict[str, FakeJob] = {}
        """Every job by its id."""
        self.tasks: dict[str, FakeTask] = {}
        """Every task that was executed, by the id that its client gave it."""
        self.submitted: Counter[str] = Counter()
        """How often each task arrived, executed or refused."""
        self.executed: Counter[str] = Counter()
        """How often each task was executed, which is what the vendor would charge for."""
        self.remembers = True
        """Whether an id that is known already is refused; else the task is executed once more."""
        self.billed = 0
        """How many requests were done that the vendor would charge for."""
        self.violations: list[str] = []
        """What a client must never do, such as send the key to the host of the results."""
        self.private: dict[str, Handler] = {}
        """Workers of private endpoints by the endpoint's id."""
        self.listing = Listing(self.data)
        """The models that the vendor lists."""
        self.default_job = JobPlan()
        self.default_chat = ChatPlan()
        self.default_task = TaskPlan()
        self._job_plans: list[JobPlan] = []
        self._chat_plans: list[ChatPlan] = []
        self._task_plans: list[TaskPlan] = []
        self.overrides = Overrides()
        self._gates: list[Gate] = []
        self._files: dict[str, tuple[str, bytes | Callable[[], bytes]]] = {}
        self._ids = 0
        self.lock = threading.RLock()
        """Held while anything is answered."""
        self.webhooks = Webhooks(self.violations)
        self._base_path = urlsplit(self.data.vendor.base_url).path.rstrip("/")
        self._base_paths = {
            name: f"/{name}{urlsplit(url).path.rstrip('/')}"
            for name, url in self.data.vendor.bases.items()
        }
        self._server = LoopbackServer(self._answer, port)
        try:
            self._homes = self._find_protocols()
        except OSError:
            self._server.close()
            raise

    def _find_protocols(self) -> list[tuple[str, list[FakeProtocol]]]:
        """Return what is spoken, by the path that it lies below; the base URL comes last."""
        homes: list[tuple[str, list[FakeProtocol]]] = []
        for name, path in self._base_paths.items():
            kind = find_base(name)
            homes.append((path, [] if kind is None else [kind(self, name)]))
        flows = dict.fromkeys(route.flow for route in self.data.vendor.routes.values())
        found = {flow: find(flow) for flow in flows}
        spoken = [kind(self, flow) for flow, kind in found.items() if kind is not None]
        return [*homes, (self._base_path, spoken)]

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
    def url(self) -> str:
        """The same as `base_url`."""
        return self.base_url

    @property
    def socket(self) -> "FakeSocket":
        """The vendor's WebSocket. Raises LookupError when it has none."""
        for _, protocols in self._homes:
            for protocol in protocols:
                if protocol.socket is not None:
                    return protocol.socket
        raise LookupError(f"{self.data.vendor.title} has no WebSocket")

    @property
    def socket_url(self) -> str:
        """What a client takes as its `socket_url`."""
        return self.socket.url

    @property
    def bases(self) -> Mapping[str, str]:
        """What a client takes as the vendor's further servers, by name."""
        return {name: self.origin + path for name, path in self._base_paths.items()}

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
        vendor = self.data.vendor
        where: dict[str, Any] = {"base_url": self.base_url}
        if vendor.socket_url is not None and "tasks" in vendor.features:
            where["socket_url"] = self.socket_url
        if vendor.bases:
            where["bases"] = self.bases
        kind = client_class(vendor.package, asynchronous=asynchronous)
        return kind(**{"api_key": self.api_key, "poll_interval": 0.01, **where, **settings})

    def plan(self, *plans: JobPlan | ChatPlan | TaskPlan) -> None:
        """Say what becomes of the next jobs, conversations and tasks, each in their order."""
        with self.lock:
            for plan in plans:
                if isinstance(plan, JobPlan):
                    self._job_plans.append(plan)
                elif isinstance(plan, ChatPlan):
                    self._chat_plans.append(plan)
                else:
                    self._task_plans.append(plan)

    def answer_next(self, forced: Forced, *, operation: str | None = None, times: int = 1) -> None:
        """Give `forced` instead of the vendor's answer, `times` times.

        Nothing is done and nothing is charged. `operation` limits it: run, runsync, status,
        status-sync, stream, cancel, retry, health, purge-queue, chat, completion, models, file, the
        name of the route of a single POST or GET, or at a vendor of tasks the type of the request's
        first task. A function may return None to let the vendor answer after all.
        """
        with self.lock:
            self.overrides.add(Override(forced, "whole", operation, times))

    def break_next(self, ending: Ending, *, operation: str | None = None, times: int = 1) -> None:
        """Do what the next request, or frame of tasks, asks, then drop, stall or cut the reply, so that it is lost."""
        with self.lock:
            self.overrides.add(Override(None, ending, operation, times))

    def gate(self, operation: str | None = None) -> Gate:
        """Return a gate at which the requests of an operation wait from now on, until it is opened.

        `with fake.gate("run") as gate: ...; gate.wait_for(3)` shows three requests under way at once.
        """
        gate = Gate(operation)
        with self.lock:
            self._gates.append(gate)
        return gate

    def serve_endpoint(self, endpoint: str, handler: Handler) -> None:
        """Add a private endpoint; `handler` takes the input and returns or yields output."""
        self.private[endpoint] = handler

    def expire(self, id: str) -> None:
        """Forget a job or a task, as the vendor does when its time to live has run out."""
        with self.lock:
            del (self.jobs if id in self.jobs else self.tasks)[id]

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

    def take_task_plan(self) -> TaskPlan:
        """Return the plan of the next task."""
        return self._task_plans.pop(0) if self._task_plans else self.default_task

    def gates_of(self, operation: str) -> list[Gate]:
        """Return the gates at which a request of an operation waits."""
        with self.lock:
            return [gate for gate in self._gates if gate.operation in (None, operation)]

    def next_id(self, prefix: str = "") -> str:
        """Return an id that no other thing has."""
        self._ids += 1
        return f"{prefix}{self._ids:08x}"

    def next_uuid(self) -> str:
        """Return a UUID that no other thing has."""
        self._ids += 1
        return f"{self._ids:08x}-0000-4000-8000-{self._ids:012x}"

    def next_job_id(self, prefix: str = "") -> str:
        """Return an id in the vendor's form for jobs."""
        return f"{self.next_id(prefix)}-u1"

    def add_file(self, name: str, media_type: str, content: bytes | Callable[[], bytes]) -> str:
        """Serve a file and return its URL, which is fetched without a key.

        A function makes the file each time that it is fetched.
        """
        self._files[f"/files/{name}"] = (media_type, content)
        return f"{self.origin}/files/{name}"

    judge = staticmethod(judge)

    def tell_end(self, job: FakeJob) -> None:
        """POST an ended job to its webhook, once, in a thread of its own."""
        url = job.request.get("webhook")
        if isinstance(url, str) and job.ended and not job.told:
            job.told = True
            self.webhooks.start(self.webhooks.deliver, url, job.envelope(), job.webhooks)

    def tell_end_soon(self, job: FakeJob) -> None:
        """End a job that has a webhook by itself, since its client may never look at it."""
        if isinstance(job.request.get("webhook"), str):
            self.webhooks.start(self._end, job)

    # How a request is answered.

    def _answer(self, received: Received) -> Reply:
        with self.lock:
            self.requests.append(received)
        for gate in self.gates_of(self._named(received)) if self._gates else ():
            gate.hold()
        with self.lock:
            if received.path.startswith("/files/"):
                return self._fetched(received)
            found = self._find(received)
            if found is None:
                told = f"nothing is at {received.method} {received.path}"
                return Reply.json({"error": told}, 404)
            protocol, target = found
            return self.overrides.apply(
                received, target.operation, lambda: self._guarded(protocol, received, target)
            )

    def _find(self, received: Received) -> tuple[FakeProtocol, Target] | None:
        for base, protocols in self._homes:
            if not received.path.startswith(base):
                continue
            for protocol in protocols:
                target = protocol.match(received, received.path.removeprefix(base))
                if target is not None:
                    return protocol, target
        return None

    def _guarded(self, protocol: FakeProtocol, received: Received, target: Target) -> Reply:
        if refusal := self._refusal(protocol, received, target):
            return refusal
        fault = self.faults.next() if self.faults else None
        if fault in NOT_DONE:
            return replies.broken(fault)
        reply = self._done(protocol, received, target)
        if fault == "duplicate":
            return self._done(protocol, received, target)
        if fault is None:
            return reply
        return reply.ended("cut") if fault == "cut" else replies.broken(fault)

    def _refusal(self, protocol: FakeProtocol, received: Received, target: Target) -> Reply | None:
        auth = target.auth or self.data.vendor.auth
        shown = received.headers.get(auth.header.lower())
        if target.public:
            if shown is not None:
                told = f"{auth.header} was sent with {received.method} {received.path}"
                self.violations.append(f"{told}, which is public")
            return None
        if shown == f"{auth.prefix}{self.api_key}" or target.key == self.api_key:
            return None
        return protocol.refuse(401, "the API key is missing or wrong")

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
        return self.overrides.apply(received, "file", lambda: self._file(received))

    def _file(self, received: Received) -> Reply:
        found = self._files.get(received.path)
        if found is None:
            return Reply.json({"error": "the file has expired"}, 404)
        content = found[1]() if callable(found[1]) else found[1]
        return Reply(200, content, {"Content-Type": found[0]})

    def _named(self, received: Received) -> str:
        if received.path.startswith("/files/"):
            return "file"
        found = self._find(received)
        return received.path if found is None else found[1].operation

    # Ends.

    def _end(self, job: FakeJob) -> None:
        with self.lock:
            job.finish()
            self.tell_end(job)

    def wait_for_webhooks(self) -> None:
        """Return once every webhook that is due was called."""
        self.webhooks.wait()

    def close(self) -> None:
        """Stop serving.

        Raises when the fake vendor itself has crashed, since its answers then prove nothing.
        """
        for gate in self._gates:
            gate.open()
        self.wait_for_webhooks()
        sockets = [item.socket for _, spoken in self._homes for item in spoken if item.socket]
        for socket in sockets:
            socket.close()
        self._server.close()
        crashes = [*self._server.crashes, *(crash for item in sockets for crash in item.crashes)]
        if crashes:
            raise RuntimeError("the fake vendor crashed") from crashes[0]

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
