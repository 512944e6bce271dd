"""A small HTTP server in a process of its own, so that its CPU time is nobody's cost.

The first part of a path says what happens to a POST, the second whose it is: `/ok/NAME/...`
answers, `/drop/NAME/...` closes the connection, `/stall/NAME/...` never answers, `/504/NAME/...`
answers as a gateway does that gave up. `GET /count/NAME` tells how many POSTs NAME has sent.
"""

import json
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from http.client import HTTPConnection
from types import TracebackType
from typing import Self

from benchmarks.children import ROOT, environment

JOB = {
    "id": "sync-7c1e-u1",
    "status": "COMPLETED",
    "delayTime": 12,
    "executionTime": 2400,
    "workerId": "w1",
    "output": {"image_url": "https://image.runpod.invalid/x.png", "cost": 0.02},
}
CHAT = {
    "id": "chatcmpl-8f2b1c0e9d",
    "object": "chat.completion",
    "created": 1765432100,
    "model": "Qwen/Qwen3-32B-AWQ",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "A robot waters the plants at dawn."},
            "finish_reason": "stop",
            "logprobs": None,
        }
    ],
    "usage": {"prompt_tokens": 14, "completion_tokens": 9, "total_tokens": 23},
}


class Server:
    """The server, as a context manager."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self.port = 0

    def __enter__(self) -> Self:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server"],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._child.stdout is not None
        self.port = int(self._child.stdout.readline())
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

    def url(self, manner: str, name: str) -> str:
        """Give the base URL of a client that shall be treated in that manner."""
        return f"http://127.0.0.1:{self.port}/{manner}/{name}"

    def count(self, name: str) -> int:
        """Tell how many POSTs went to URLs of that name."""
        connection = HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", f"/count/{name}")
        count = int(connection.getresponse().read())
        connection.close()
        return count


def serve() -> None:
    """Answer until the process is ended; prints the port first."""
    sent: Counter[str] = Counter()
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_converse, args=(connection, sent), daemon=True).start()


def _converse(connection: socket.socket, sent: Counter[str]) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as lines:
        while request := lines.readline():
            length = 0
            while (header := lines.readline()) not in (b"\r\n", b""):
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            lines.read(length)
            method, path, _ = request.decode().split(" ")
            if not _answer(connection, method, path, sent):
                return


def _answer(connection: socket.socket, method: str, path: str, sent: Counter[str]) -> bool:
    """Answer one request; False when the connection is to be closed."""
    _, manner, name, *_ = path.split("/")
    if manner == "count":
        return _send(connection, 200, sent[name])
    # A cancelled job costs nothing; what may cost is counted.
    sent[name] += method == "POST" and "/cancel/" not in path
    if manner == "drop":
        return False
    if manner == "stall":
        time.sleep(60)
        return False
    if manner == "504":
        return _send(connection, 504, {"error": "upstream request timeout"})
    return _send(connection, 200, CHAT if path.endswith("completions") else JOB)


def _send(connection: socket.socket, status: int, value: object) -> bool:
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    connection.sendall(head.encode() + b"\r\n\r\n" + body)
    return True


if __name__ == "__main__":
    serve()
