"""What a service keeps: files and other objects that are created, read, listed and deleted by an id."""

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from modelwire_runtime.results.records import record_class
from modelwire_runtime.testing import words
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.protocols.http_post.asked import CREATED, Asked

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_SINGULAR = {"files": ("file", "file-"), "conversations": ("conversation", "conv_")}
_kept: "WeakKeyDictionary[FakeVendor, dict[str, Stored]]" = WeakKeyDictionary()


class Stored:
    """One object, and the bytes behind it where it is a file."""

    def __init__(self, about: dict[str, Any], content: bytes | None = None) -> None:
        self.about = about
        self.content = content


def shelf(fake: "FakeVendor") -> dict[str, Stored]:
    """Return everything that a fake vendor keeps, by its id."""
    return _kept.setdefault(fake, {})


def answer(asked: Asked) -> Reply:
    """Create an object of what was sent, delete the one that the path names, or tell what follows from a request."""
    kept = shelf(asked.fake)
    if asked.received.method == "DELETE":
        id = next(reversed(list(asked.places.values())), "")
        found = kept.pop(id, None)
        if found is None:
            return Reply.json({"error": {"message": f"No such object: {id}"}}, 404)
        return Reply.json({"id": id, "object": found.about["object"], "deleted": True})
    if not _is_kept(asked):
        return Reply.json(_told(asked))
    folder = asked.route.path.rstrip("/").rpartition("/")[2]
    kind, prefix = _SINGULAR.get(folder, (folder.removesuffix("s"), f"{folder.removesuffix('s')}_"))
    id = asked.fake.next_id(prefix)
    made = Stored({"id": id, "object": kind, "created_at": CREATED})
    for name, value in asked.values.items():
        if isinstance(value, bytes):
            made.content = value
            made.about |= {"bytes": len(value), "filename": asked.files.get(name, name)}
        else:
            made.about[name] = value
    kept[id] = made
    return Reply.json(made.about)


def _is_kept(asked: Asked) -> bool:
    """Tell whether there is a way to read what a route makes."""
    paths = [route.path for route in asked.fake.data.vendor.routes.values()]
    return any(path.startswith(f"{asked.route.path}/{{") for path in paths)


def _told(asked: Asked) -> dict[str, Any]:
    """Make what the result's record has: counts of the request's words, its own lists, ids."""
    reader = asked.model.reader
    if not reader.record:
        return dict(asked.values)
    record = record_class(asked.fake.data.vendor.package, reader.record)
    told: dict[str, Any] = {}
    for name, kind in record.__annotations__.items():
        if kind is int:
            told[name] = words.count(str(asked.values.get("input", "")))
        elif kind is str:
            told[name] = asked.fake.next_id(f"{name}-")
        elif str(kind).startswith("tuple["):
            given = asked.values.get(name, asked.values.get("input"))
            told[name] = given if isinstance(given, list) else []
    return told
