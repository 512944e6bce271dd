"""`check --drift` fails when upstream is no longer what the specs were made from."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.support.command import Run, codegen
from tests.support.specs import vendor, write
from tests.support.trees import tree
from tests.support.upstream import FACTS, SCHEMA, project, publish, rename, schema


def sync(root: Path, *flags: str | Path) -> Run:
    """Sync the vendor acme."""
    places = ("--specs", root / "specs", "--out", root / "generated")
    return codegen("sync", "acme", *places, "--read", "2026-11-21", *flags)


def drift(root: Path, *flags: str | Path) -> Run:
    """Look for drift."""
    return codegen("check", "--specs", root / "specs", "--drift", *flags)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a project that has synced two models from a folder."""
    project(tmp_path, "paint", "photo")
    publish(tmp_path, paint=SCHEMA, photo=SCHEMA)
    assert sync(tmp_path, "--offline", tmp_path / "published").status == 0
    return tmp_path


def test_no_drift(root: Path) -> None:
    """What is as it was passes, and is counted."""
    found = drift(root, "acme", "--offline", root / "published", "--json")
    assert (found.status, json.loads(found.out)["documents"]) == (0, 2)
    write(root / "specs", {"meta/upstream.json": {}})  # a meta-schema of that name is no vendor's
    text = drift(root, "--offline", root / "published")  # the only vendor needs no name
    assert (text.status, text.out) == (0, "1 vendors, 2 models, 2 sets, 2 documents\n")


def test_moved(root: Path) -> None:
    """A changed document, a new one and a dropped one are each a finding; nothing is written."""
    publish(root, paint=schema(seed={"type": "integer"}), poster=SCHEMA)
    rename(root, "paint", "poster")
    before = tree(root)
    found = drift(root, "acme", "--offline", root / "published", "--json")
    assert found.status == 1
    told = [
        (item["place"]["path"], item["code"], item["message"])
        for item in json.loads(found.err)["findings"]
    ]
    home = (root / "specs/acme").as_posix()
    assert [(path, code) for path, code, _ in told] == [
        (f"{home}/upstream.json", "MW685"),
        (f"{home}/upstream.json", "MW685"),
        (f"{home}/upstream.lock", "MW685"),
    ]
    assert "'paint.json' has changed: sha256 " in told[0][2]
    assert told[1][2] == "document 'poster.json' has never been synced"
    assert told[2][2] == "document 'photo.json' is no longer in the upstream file"
    assert tree(root) == before


def test_moved_away(root: Path) -> None:
    """A document of the same bytes at another address has moved as well."""
    path = root / "specs/acme/upstream.json"
    path.write_text(path.read_text("utf-8").replace("{name}/schema.json", "v2/{name}.json"))
    found = drift(root, "acme", "--offline", root / "published")
    assert found.err.count("is at another address now") == 2


def test_cannot_be_had(root: Path) -> None:
    """A document that cannot be had is no proof that nothing moved."""
    (root / "published/paint.json").unlink()
    found = drift(root, "acme", "--offline", root / "published")
    assert (found.status, "MW684" in found.err) == (1, True)


def test_bad_lock(root: Path) -> None:
    """A lock file that cannot be read proves nothing either."""
    (root / "specs/acme/upstream.lock").write_text("<<<<\n")
    found = drift(root, "acme", "--offline", root / "published")
    assert (found.status, "MW683" in found.err) == (1, True)


def test_wrong_use(root: Path) -> None:
    """A folder holds the documents of one vendor."""
    write(root / "specs", {"other/vendor.json": vendor(vendor="other", class_name="Other")})
    write(root / "specs", {"other/upstream.json": {"hosts": ["a.test"], "documents": {}}})
    (root / "specs/other/upstream.json").write_text(
        (root / "specs/acme/upstream.json").read_text("utf-8")
    )
    assert drift(root, "--offline", root / "published").status == 2
    assert drift(root, "acme", "--offline", root / "nowhere").status == 2
    assert drift(root, "acme", "--offline", root / "published").status == 0
    unknown = drift(root, "acmee", "--offline", root / "published")
    assert (unknown.status, "did you mean 'acme'?" in unknown.err) == (2, True)
    (root / "specs/acme/upstream.json").unlink()
    assert "MW680" in drift(root, "acme", "--offline", root / "published").err


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word."""

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(folder: Path) -> Iterator[int]:
    """Serve a folder on this machine for a while; give the port."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield running.server_address[1]
        finally:
            running.shutdown()
            thread.join()


def test_over_the_network(tmp_path: Path) -> None:
    """The whole way over a socket: fetched, synced, found to have moved, synced again."""
    folder = publish(tmp_path, paint=SCHEMA, photo=SCHEMA)
    with serving(folder) as port:
        series = {
            "url": f"http://127.0.0.1:{port}/{{name}}.json",
            "names": ["paint", "photo"],
            "format": "schema",
            "facts": FACTS,
        }
        project(tmp_path, series={"models": series})
        refused = sync(tmp_path)
        assert (refused.status, refused.err.count("MW684")) == (1, 2)
        assert sync(tmp_path, "--loopback").status == 0
        assert drift(tmp_path, "acme", "--loopback").status == 0
        publish(tmp_path, photo=schema(seed={"type": "integer"}))
        moved = drift(tmp_path, "acme", "--loopback")
        assert (moved.status, moved.err.count("MW685")) == (1, 1)
        again = sync(tmp_path, "--loopback", "--json")
        states = [item["state"] for item in json.loads(again.out)["documents"]]
        assert states == ["same", "changed"]
        (folder / "paint.json").unlink()
        before = tree(tmp_path)
        gone = sync(tmp_path, "--loopback")
        assert (gone.status, "status 404" in gone.err) == (1, True)
        assert tree(tmp_path) == before
