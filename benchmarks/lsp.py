"""A small client for language servers: enough of the protocol to ask for a completion."""

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Json = dict[str, Any]


class LanguageServer:
    """A language server over its standard streams, as a context manager."""

    def __init__(
        self,
        command: list[str],
        folder: Path,
        settings: Mapping[str, Any],
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.cpu = 0.0
        """CPU seconds that the server had used when it ended."""
        self._settings = settings
        self._number = 0
        self._versions: dict[str, int] = {}
        self._child = subprocess.Popen(
            command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._into, self._out = self._child.stdin, self._child.stdout

    def __enter__(self) -> Self:
        root = self.folder.as_uri()
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": "root"}],
                "capabilities": {"workspace": {"configuration": True, "workspaceFolders": True}},
            },
        )
        self.tell("initialized", {})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.kill()
        _, status, usage = os.wait4(self._child.pid, 0)
        self._child.returncode = os.waitstatus_to_exitcode(status)
        self._into.close()
        self._out.close()
        self.cpu = usage.ru_utime + usage.ru_stime

    def open(self, path: Path, text: str) -> None:
        """Show a text to the server; shown again, the text is a newer version."""
        uri = path.as_uri()
        version = self._versions[uri] = self._versions.get(uri, 0) + 1
        if version == 1:
            item = {"uri": uri, "languageId": "python", "version": version, "text": text}
            self.tell("textDocument/didOpen", {"textDocument": item})
        else:
            item = {"uri": uri, "version": version}
            changes = [{"text": text}]
            self.tell("textDocument/didChange", {"textDocument": item, "contentChanges": changes})

    def complete(self, path: Path, text: str, mark: str = "|") -> list[str]:
        """Give the labels that the server offers where `mark` stands in the text."""
        before, _, after = text.partition(mark)
        self.open(path, before + after)
        line = before.count("\n")
        place = {"line": line, "character": len(before.rpartition("\n")[2])}
        asked = {"textDocument": {"uri": path.as_uri()}, "position": place}
        found = self.ask("textDocument/completion", asked)
        items = found["items"] if isinstance(found, dict) else found or []
        return [str(item["label"]) for item in items]

    def ask(self, method: str, params: Json) -> Any:
        """Send a request and wait for its answer; what the server asks meanwhile is answered."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._reply(message)})
            elif message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message.get("result")

    def tell(self, method: str, params: Json) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def _reply(self, message: Json) -> Any:
        if message["method"] == "workspace/configuration":
            sections = [item.get("section", "") for item in message["params"]["items"]]
            return [self._settings.get(section, {}) for section in sections]
        return None

    def _send(self, message: Json) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._into.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._into.flush()

    def _receive(self) -> Json:
        length = 0
        while (line := self._out.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise RuntimeError("the language server went away")
        found: Json = json.loads(self._out.read(length))
        return found
