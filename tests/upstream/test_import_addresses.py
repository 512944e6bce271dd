"""`import` of an https address: only when asked, only from its host, and kept where a person can open it."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.support.command import codegen
from tests.support.trees import tree

SCHEMA = {"type": "object", "properties": {"prompt": {"type": "string", "maxLength": 200}}}
FACTS = (
    *("--model", "acme/paint", "--title", "Paint", "--namespace", "image"),
    *("--task", "text-to-image", "--route", "call", "--result", "image", "--endpoint", "paint"),
)


class _Vendor(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Publish a schema, and an address that leads away."""
        away = self.path.startswith("/away")
        body = json.dumps(SCHEMA).encode()
        self.send_response(302 if away else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        if away:
            self.send_header("location", "https://elsewhere.test/paint.json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def vendor() -> Iterator[str]:
    """Give the address of a vendor on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Vendor) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}"
        finally:
            running.shutdown()
            thread.join()


def specs(root: Path) -> Path:
    """Make a vendor to import into."""
    addresses = ("--docs", "https://docs.acme.test", "--base-url", "https://api.acme.test")
    about = ("--summary", "Pictures.", "--read", "2026-11-21", "--flow", "http_post", *addresses)
    made = codegen("new", "vendor", "acme", "--specs", root, *about)
    assert made.status == 0, made.err
    return root


def test_a_document_is_fetched_and_kept(tmp_path: Path, vendor: str) -> None:
    """What the address gives is imported, and lies in the folder that was named."""
    root, kept = specs(tmp_path / "specs"), tmp_path / "kept"
    flags = ("--vendor", "acme", "--specs", root, "--to", kept, "--loopback", *FACTS)
    found = codegen("import", f"{vendor}/models/paint.json", *flags)
    assert json.loads((kept / "paint.json").read_text()) == SCHEMA
    assert [path.name for path in kept.iterdir()] == ["paint.json"]
    from_file = codegen("import", kept / "paint.json", *flags)
    assert (found.status, from_file.status) == (0, 0), found.err
    assert "the specs say all of it already" in from_file.out


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/away/paint.json", "not https|none of"),
        ("/models/paint", "does not end in"),
        ("/models/..%2fpaint.exe", "does not end in"),
    ],
)
def test_what_is_refused(tmp_path: Path, vendor: str, path: str, why: str) -> None:
    """A redirect to another host, and a name that is no file's, end the import before anything is written."""
    root, kept = specs(tmp_path / "specs"), tmp_path / "kept"
    before = tree(root)
    flags = ("--vendor", "acme", "--specs", root, "--to", kept, "--loopback", *FACTS)
    found = codegen("import", f"{vendor}{path}", *flags)
    assert found.status == 1
    assert "MW684" in found.err
    assert any(word in found.err for word in why.split("|"))
    assert tree(root) == before
    assert not kept.exists()


def test_plain_http_and_no_folder(tmp_path: Path, vendor: str) -> None:
    """Without --loopback only https is asked, and without --to nothing is."""
    root = specs(tmp_path / "specs")
    flags = ("--vendor", "acme", "--specs", root, *FACTS)
    assert codegen("import", f"{vendor}/paint.json", *flags).status == 2
    refused = codegen("import", f"{vendor}/paint.json", *flags, "--to", tmp_path / "kept")
    assert refused.status == 1
    assert "not https" in refused.err
