"""Runware's WebSocket on 127.0.0.1: the key first, then arrays of tasks, each reply by its task's id."""

import asyncio
import json
import threading
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing.protocols.runware.errors import error_of
from modelwire_runtime.testing.protocols.runware.service import Channel, Service

if TYPE_CHECKING:
    from modelwire_runtime.testing.faults import FrameFault, HandshakeFault
    from modelwire_runtime.testing.loopback import Ending
    from modelwire_runtime.testing.server import FakeVendor

NOBODY = "ffffffff-ffff-4fff-8fff-ffffffffffff"
"""A task that no client has."""
STRAY: Sequence[str] = (
    "this is no JSON",
    "[]",
    '{"data":"none"}',
    '{"data":[{"taskType":"ping","pong":true}]}',
    '{"data":[{"taskType":"imageInference","taskUUID":"' + NOBODY + '","status":"success"}]}',
)
"""Frames that belong to nobody."""
_CHANNEL = Channel(socket=True)
# What `break_next` says of a reply, as a fault of a frame.
_BREAKS: "Mapping[Ending, FrameFault | None]" = {
    "whole": None,
    "drop": "lose",
    "stall": "stall",
    "cut": "cut",
}


class FakeSocket:
    """The socket of a fake vendor. It runs in a thread of its own until it is closed."""

    def __init__(self, fake: "FakeVendor", service: Service) -> None:
        self.fake = fake
        self.service = service
        self.frames: list[list[dict[str, Any]]] = []
        """Every frame of tasks that came in, in its order; keys and heartbeats are not among them."""
        self.handshakes: list[Mapping[str, str]] = []
        """The headers of every upgrade, by their names in lower case."""
        self.keys: list[dict[str, Any]] = []
        """Every authentication task that came in, the key left out."""
        self.pings = 0
        """How many heartbeats came in."""
        self.silent = False
        """Whether whatever comes in is passed over in silence."""
        self.crashes: list[BaseException] = []
        self.sessions: dict[str, list[str]] = {}
        """Frames that each session is still to be sent, by its id."""
        self._talks: set[_Talk] = set()
        self._later: set[asyncio.Task[None]] = set()
        self._shaken: dict[ServerConnection, HandshakeFault | None] = {}
        self._changed = threading.Condition()
        self._path = urlsplit(str(fake.data.vendor.socket_url)).path
        self._port = fake.port + 1 if fake.port else 0
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        ready = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(ready,), name="modelwire-socket", daemon=True
        )
        self._thread.start()
        ready.wait()
        if self.crashes:
            raise self.crashes[0]

    # What a test asks and says.

    @property
    def url(self) -> str:
        """What a client takes as its `socket_url`."""
        return f"ws://127.0.0.1:{self._port}{self._path}"

    @property
    def open(self) -> int:
        """How many connections have shown their key and are open."""
        return len(self._talks)

    @property
    def connections(self) -> int:
        """How many connections clients have opened."""
        return len(self.handshakes)

    def push(self, *values: Any) -> None:
        """Send each value, or each text as it is, to every open connection, in a frame of its own."""
        texts = [value if isinstance(value, str) else _write(value) for value in values]
        self._do(self._push(texts))

    def drop(self) -> None:
        """Break off every open connection, as a network does."""
        self._do(self._drop())

    def wait_for(
        self, *, frames: int = 0, pings: int = 0, opened: int = 0, timeout: float = 10.0
    ) -> None:
        """Return once so much has come in. Raises TimeoutError, since a client may never send it."""

        def enough() -> bool:
            return len(self.frames) >= frames and self.pings >= pings and self.open >= opened

        with self._changed:
            if not self._changed.wait_for(enough, timeout):
                told = f"{len(self.frames)} frames, {self.pings} pings, {self.open} open"
                raise TimeoutError(f"{told} in {timeout} s")

    def close(self) -> None:
        """Stop serving and break off what is open."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    # What the connections use.

    async def deliver(self, session: str, texts: Sequence[str]) -> None:
        """Send frames to whoever has the session now, or keep them until somebody resumes it."""
        for talk in list(self._talks):
            if talk.session == session and texts:
                texts = await talk.offer(texts)
        self.sessions[session] += texts

    def start(self, act: Coroutine[Any, Any, None]) -> None:
        """Do something beside what comes in."""
        later = asyncio.create_task(self._guarded(act))
        self._later.add(later)
        later.add_done_callback(self._later.discard)

    def note(self) -> None:
        """Wake whoever waits for something to come in."""
        with self._changed:
            self._changed.notify_all()

    def enter(self, talk: "_Talk") -> None:
        """Count a connection that has shown its key."""
        self._talks.add(talk)
        self.note()

    def next_frame(self, operation: str) -> "FrameFault | None":
        """Count a frame and return what is to happen to it; what a test said of the next one goes first."""
        plan = self.fake.socket_faults
        planned = None if plan is None else plan.next_frame()
        with self.fake.lock:
            ending = self.fake.overrides.take_break(operation)
        return planned if ending is None else _BREAKS[ending]

    def answers(self, tasks: Sequence[Any]) -> list[str]:
        """Do the tasks of a frame and return the frames that answer them."""
        with self.fake.lock:
            answers = [self.service.handle(task, _CHANNEL) for task in tasks]
        return [_write(frame) for answer in answers for frame in answer.frames()]

    # The thread.

    def _run(self, ready: threading.Event) -> None:
        try:
            # It ends what is left as well, such as the handshake of a client that comes at the last moment.
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._serve(ready))
        except OSError as error:  # the port is taken
            self.crashes.append(error)
        finally:
            ready.set()

    async def _serve(self, ready: threading.Event) -> None:
        async with serve(
            self._talk,
            "127.0.0.1",
            self._port,
            process_request=self._upgrade,
            compression=None,  # nothing leaves this machine
            ping_interval=None,
            max_size=None,
            close_timeout=1,
        ) as server:
            self._port = next(iter(server.sockets)).getsockname()[1]
            ready.set()
            await self._stop.wait()
            await self._drop()
            await asyncio.gather(*self._later)

    def _upgrade(self, connection: ServerConnection, request: Request) -> Response | None:
        address = urlsplit(request.path)
        if address.path != self._path:
            return connection.respond(404, "nothing is here\n")
        self.handshakes.append({name.lower(): value for name, value in request.headers.raw_items()})
        if self.fake.api_key in request.path:
            self.fake.violations.append("the key stands in the address of the socket")
        plan = self.fake.socket_faults
        fault = None if plan is None else plan.next_handshake()
        self._shaken[connection] = fault
        return connection.respond(503, "no capacity\n") if fault == "refuse" else None

    async def _talk(self, connection: ServerConnection) -> None:
        talk = _Talk(self, connection, self._shaken.pop(connection, None))
        await self._guarded(talk.run())
        self._talks.discard(talk)
        self.note()

    async def _guarded(self, act: Coroutine[Any, Any, None]) -> None:
        try:
            with suppress(ConnectionClosed):
                await act
        except Exception as crash:  # told when the fake vendor is closed
            self.crashes.append(crash)

    def _do(self, act: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(act, self._loop).result(10)

    async def _push(self, texts: Sequence[str]) -> None:
        for talk in list(self._talks):
            await talk.send(texts)

    async def _drop(self) -> None:
        for talk in list(self._talks):
            talk.abort()


class _Talk:
    """One connection."""

    def __init__(
        self,
        socket: FakeSocket,
        connection: ServerConnection,
        fault: "HandshakeFault | None",
    ) -> None:
        self._socket = socket
        self._connection = connection
        self._fault = fault
        self.session = ""
        self._held: list[str] = []
        self._broken = False

    async def run(self) -> None:
        """Take the key, then frames until the connection ends."""
        if await self._authenticate():
            self._socket.enter(self)
            await self.send(self._replayed())
            async for text in self._connection:
                await self._take(text)
                if self._broken:  # what else came in is lost on its way
                    break
            await self._socket.deliver(self.session, self._held)

    async def send(self, texts: Sequence[str]) -> None:
        """Send frames."""
        for text in texts:
            await self._connection.send(text)

    async def offer(self, texts: Sequence[str]) -> Sequence[str]:
        """Send frames, and return those that the end of the connection kept back."""
        for place, text in enumerate(texts):
            if self._broken:  # the library notices later
                return texts[place:]
            try:
                await self._connection.send(text)
            except ConnectionClosed:
                return texts[place:]
        return ()

    def abort(self) -> None:
        """Break the connection off."""
        self._broken = True
        self._connection.transport.abort()

    async def _authenticate(self) -> bool:
        task = _read(await self._connection.recv())[0]
        fake, fault = self._socket.fake, self._fault
        self._socket.keys.append({name: task[name] for name in task if name != "apiKey"})
        if fault in ("cut", "mute"):
            if fault == "cut":
                self.abort()
            await self._connection.wait_closed()
            return False
        if fault == "stray":
            await self.send(STRAY)
        facts = {"taskType": "authentication"}
        if task.get("taskType") != "authentication":
            await self._refuse(error_of("missingAuthentication", facts))
            return False
        if fault == "reject" or task.get("apiKey") != fake.api_key:
            await self._refuse(error_of("invalidApiKey", facts))
            return False
        item: dict[str, Any] = {**facts, "connectionSessionUUID": self._resumed(task)}
        if fault == "anonymous":
            del item["connectionSessionUUID"]
        await self.send([_write({"data": [item]})])
        if fault == "close":
            await self._connection.close()
        return fault != "close"

    async def _refuse(self, error: dict[str, Any]) -> None:
        await self.send([_write({"errors": [error]})])
        await self._connection.wait_closed()

    def _resumed(self, task: Mapping[str, Any]) -> str:
        """Return the session that the task names, when there is one, else a new one."""
        named, sessions = task.get("connectionSessionUUID"), self._socket.sessions
        self.session = str(named) if named in sessions else self._socket.fake.next_uuid()
        sessions.setdefault(self.session, [])
        return self.session

    def _replayed(self) -> list[str]:
        texts = self._socket.sessions[self.session]
        self._socket.sessions[self.session] = []
        return texts

    async def _take(self, text: str | bytes) -> None:
        socket, tasks = self._socket, _read(text)
        if tasks[0].get("taskType") == "ping":
            socket.pings += 1
            socket.note()
            if not socket.silent:
                await self.send([text for task in tasks for text in socket.answers([task])])
            return
        socket.frames.append(tasks)
        socket.note()
        if socket.silent:
            return
        gates = socket.fake.gates_of(str(tasks[0].get("taskType")))
        if not gates:
            await self._answer(tasks)
            return
        # Frames wait at a gate side by side, so that it sees how many are under way.
        socket.start(self._answer_later(gates, tasks))

    async def _answer_later(self, gates: Sequence[Any], tasks: Sequence[Any]) -> None:
        for gate in gates:
            await asyncio.to_thread(gate.hold)
        await self._answer(tasks)

    async def _answer(self, tasks: Sequence[Any]) -> None:
        fault = self._socket.next_frame(str(tasks[0].get("taskType")))
        if fault == "refuse":
            self.abort()
            return
        if fault == "error":
            await self.send([_write({"errors": [error_of("internalServerError")]})])
            return
        texts = self._socket.answers(tasks)
        if fault is None:
            await self._deliver(texts)
        else:
            with suppress(ConnectionClosed):
                await self._break(fault, texts)
        if fault != "late" and self._held:
            held, self._held = self._held, []
            await self._deliver(held)

    async def _deliver(self, texts: Sequence[str]) -> None:
        kept = await self.offer(texts)
        if kept:
            await self._socket.deliver(self.session, kept)

    async def _break(self, fault: "FrameFault", texts: list[str]) -> None:
        if fault in ("drop", "cut"):
            half = len(texts) // 2 if fault == "cut" else 0
            self._socket.sessions[self.session] += texts[half:]
            await self.send(texts[:half])
            self.abort()
        elif fault == "lose":
            self.abort()
        elif fault == "late":
            self._held += texts
        elif fault == "duplicate":
            await self.send([text for text in texts for _ in range(2)])
        elif fault == "stray":
            await self.send([*STRAY, *texts])
        elif fault == "split":
            for text in texts:
                data = text.encode()
                pieces = [data[at : at + 1] for at in range(len(data))]
                await self._connection.send(pieces, text=True)


def _read(text: str | bytes) -> list[dict[str, Any]]:
    """Read a frame; whatever is no array of objects is an object of no type."""
    try:
        tasks = json.loads(text)
    except ValueError:
        return [{}]
    found: Sequence[Any] = tasks if is_list(tasks) else ()
    return [dict(item) if is_object(item) else {} for item in found] or [{}]


def _write(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
