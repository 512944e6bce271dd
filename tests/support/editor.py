"""An editor: the language server that editors run, asked what a caller sees where the cursor is."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from benchmarks.editor import pyright
from benchmarks.lsp import LanguageServer
from tests.support.command import ROOT

CURSOR = "|"
SHELVES = ("generated", "runtime", "tests/cases/unions/expected")
# Numbers of the protocol: kinds of completions, and a tag of diagnostics.
KINDS = {2: "method", 3: "function", 6: "variable", 7: "class", 10: "property", 21: "constant"}
DEPRECATED = 2
_CAPABILITIES: Mapping[str, Any] = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {
            "completionItem": {
                "documentationFormat": ["markdown"],
                "resolveSupport": {"properties": ["documentation", "detail"]},
                "tagSupport": {"valueSet": [1]},
            }
        },
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {"tagSupport": {"valueSet": [1, DEPRECATED]}},
        "signatureHelp": {
            "signatureInformation": {
                "documentationFormat": ["markdown"],
                "activeParameterSupport": True,
                "parameterInformation": {"labelOffsetSupport": False},
            }
        },
    },
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One completion that the server offers."""

    label: str
    kind: str
    item: Mapping[str, Any]


class Editor(LanguageServer):
    """An editor with one file open, which it shows anew for each question."""

    path: Path

    def __enter__(self) -> Self:
        root = self.folder.as_uri()
        self.path = self.folder / "caller.py"
        self.notes: dict[int, list[Any]] = {}
        folders = [{"uri": root, "name": "root"}]
        hello = {"processId": None, "rootUri": root, "workspaceFolders": folders}
        self.ask("initialize", {**hello, "capabilities": _CAPABILITIES})
        self.tell("initialized", {})
        return self

    def offers(self, text: str) -> dict[str, Offer]:
        """Give what completes the text where the cursor stands, by label."""
        found = self._at("completion", text)
        items = found["items"] if isinstance(found, dict) else found or []
        return {
            item["label"]: Offer(item["label"], KINDS.get(item["kind"], str(item["kind"])), item)
            for item in items
        }

    def explained(self, offer: Offer) -> str:
        """Give what an editor shows beside an offer."""
        found = self.ask("completionItem/resolve", dict(offer.item))
        return str(found["documentation"]["value"])

    def hover(self, text: str) -> str:
        """Give what an editor shows over the name where the cursor stands."""
        return str(self._at("hover", text)["contents"]["value"])

    def definition(self, text: str, *, of_type: bool = False) -> tuple[Path, str]:
        """Give the file, and the line in it, to which "go to (type) definition" leads."""
        (place,) = self._at("typeDefinition" if of_type else "definition", text)
        path = Path(unquote(urlsplit(place["uri"]).path))
        return path, path.read_text("utf-8").splitlines()[place["range"]["start"]["line"]].strip()

    def signature(self, text: str) -> dict[str, Any]:
        """Give the signature that an editor shows within a call."""
        (found,) = self._at("signatureHelp", text)["signatures"]
        return dict(found)

    def diagnostics(self, text: str) -> list[dict[str, Any]]:
        """Give what an editor underlines in a text."""
        self.open(self.path, text)
        version = self._versions[self.path.as_uri()]
        while version not in self.notes:
            self._receive()
        return self.notes[version]

    def _at(self, question: str, text: str) -> Any:
        before, mark, after = text.partition(CURSOR)
        assert mark, "the text has no cursor"
        self.open(self.path, before + after)
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        document = {"uri": self.path.as_uri()}
        return self.ask(f"textDocument/{question}", {"textDocument": document, "position": place})

    def _receive(self) -> dict[str, Any]:
        message = super()._receive()
        if message.get("method") == "textDocument/publishDiagnostics":
            said = message["params"]
            if said["uri"] == self.path.as_uri() and "version" in said:
                self.notes[said["version"]] = said["diagnostics"]
        return message


@contextmanager
def editor(folder: Path) -> Iterator[Editor]:
    """Open an editor in a folder that stands for the project of someone who has installed the package."""
    shelves = [str(ROOT / name) for name in SHELVES]
    settings = {"include": ["caller.py"], "extraPaths": shelves, "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    (folder / "caller.py").write_text("", "utf-8")
    command = [*pyright("langserver.index.js"), "--stdio"]
    with Editor(command, folder, {"python": {"pythonPath": sys.executable}}) as opened:
        yield opened
