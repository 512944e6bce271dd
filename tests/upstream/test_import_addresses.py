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
    flags = ("--vendor", "acme", "--specs", root, "--keep", kept, "--loopback", *FACTS)
    found = codegen("import", f"{vendor}/models/paint.json", *flags)
    assert json.loads((kept / "paint.json").read_text()) == SCHEMA
    assert [path.name for path in kept.iterdir()] == ["paint.json"]
    known = ("--vendor", "acme", "--specs", root, "--model", "acme/paint")
    from_file = codegen("import", kept / "paint.json", *known)
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
    flags = ("--vendor", "acme", "--specs", root, "--keep", kept, "--loopback", *FACTS)
    found = codegen("import", f"{vendor}{path}", *flags)
    assert found.status == 1
    assert "MW684" in found.err
    assert any(word in found.err for word in why.split("|"))
    assert tree(root) == before
    assert not kept.exists()


def test_plain_http_and_no_folder(tmp_path: Path, vendor: str) -> None:
    """Without --loopback only https is asked, and without --keep nothing is."""
    root = specs(tmp_path / "specs")
    flags = ("--vendor", "acme", "--specs", root, *FACTS)
    assert codegen("import", f"{vendor}/paint.json", *flags).status == 2
    refused = codegen("import", f"{vendor}/paint.json", *flags, "--keep", tmp_path / "kept")
    assert refused.status == 1
    assert "not https" in refused.err


@pytest.mark.parametrize("flag", ["--dry-run", "--diff"])
def test_asking_keeps_nothing(tmp_path: Path, vendor: str, flag: str) -> None:
    """What would change is told without a file being written, be it a spec or the document."""
    root, kept = specs(tmp_path / "specs"), tmp_path / "kept"
    before = tree(tmp_path)
    flags = ("--vendor", "acme", "--specs", root, "--loopback", *FACTS, flag)
    for folder in ((), ("--keep", kept)):
        found = codegen("import", f"{vendor}/models/paint.json", *flags, *folder)
        assert (found.status, "maxLength" in found.out or "would write" in found.out) == (0, True)
        assert tree(tmp_path) == before


def test_the_vendor_says_its_hosts(tmp_path: Path, vendor: str) -> None:
    """Where an upstream file lists the hosts of a vendor, an address elsewhere is not asked."""
    root, kept = specs(tmp_path / "specs"), tmp_path / "kept"
    published = {"url": "https://docs.acme.test/paint.json", "format": "schema"}
    lists = {"hosts": ["docs.acme.test"], "documents": {"paint.json": published}}
    (root / "acme/upstream.json").write_text(json.dumps(lists))
    flags = ("--vendor", "acme", "--specs", root, "--keep", kept, *FACTS)
    found = codegen("import", "https://elsewhere.test/paint.json", *flags)
    assert found.status == 1
    assert "host 'elsewhere.test' is none of docs.acme.test" in found.err
    assert not kept.exists()
    (root / "acme/upstream.json").write_text("{}")
    broken = codegen("import", "https://docs.acme.test/paint.json", *flags)
    assert broken.err.startswith(f"{root}/acme/upstream.json:1:1: MW202")


def test_a_refused_address_is_told_whole(tmp_path: Path, vendor: str) -> None:
    """The port is part of what was refused; a user and a password are not told."""
    flags = ("--vendor", "acme", "--specs", specs(tmp_path / "specs"), "--keep", tmp_path, *FACTS)
    assert (
        f"{vendor}/paint.json is not https" in codegen("import", f"{vendor}/paint.json", *flags).err
    )
    secret = codegen("import", "http://me:word@a.test:9/paint.json", *flags).err
    assert "http://a.test:9/paint.json is not https" in secret
    assert "word" not in secret
