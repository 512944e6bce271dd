"""A WebSocket server in a process of its own that answers tasks at once, so that its CPU time is nobody's cost."""

import asyncio
import json
import subprocess
import sys
from types import TracebackType
from typing import Any, Self

from benchmarks.children import ROOT, environment

PICTURE = "https://im.bench.invalid/image/ws/2/ii/4c1f7a52.jpg"


def answer(task: dict[str, Any]) -> dict[str, Any]:
    """Make the item that answers a task."""
    kind, id = task.get("taskType"), task.get("taskUUID")
    if kind == "authentication":
        return {"taskType": kind, "connectionSessionUUID": "5f0e0000-0000-4000-8000-000000000000"}
    if kind == "ping":
        return {"taskType": kind, "pong": True}
    if task.get("deliveryMethod") == "async":
        return {"taskType": kind, "taskUUID": id}
    made = {"status": "success", "imageUUID": f"{id}-0", "imageURL": PICTURE, "seed": 48112}
    return {"taskType": "imageInference", "taskUUID": id, **made}


class SocketServer:
    """The server, as a context manager."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self.url = ""

    def __enter__(self) -> Self:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.socket_server"],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._child.stdout is not None
        self.url = f"ws://127.0.0.1:{int(self._child.stdout.readline())}/v1"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.communicate()


async def main() -> None:
    """Serve until somebody ends the process."""
    from websockets.asyncio.server import ServerConnection, serve

    async def talk(connection: ServerConnection) -> None:
        async for text in connection:
            items = [answer(task) for task in json.loads(text)]
            await connection.send(json.dumps({"data": items}, separators=(",", ":")))

    async with serve(talk, "127.0.0.1", 0, compression=None) as server:
        print(next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
