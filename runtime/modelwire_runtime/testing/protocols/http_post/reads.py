"""Plain reads of what a service keeps: one object, the content of a file, a list of all of a kind, the models."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.http_post.asked import CREATED, pattern
from modelwire_runtime.testing.protocols.http_post.stored import shelf

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor


class Reads:
    """The fake's side of `http_get`, on the vendor's main server."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        routes = [route for route in fake.data.routes(flow) if not route.base]
        self._routes = [(pattern(route.path), route) for route in routes]

    def match(self, received: Received, path: str) -> Target | None:
        """Tell which read a path is; an id that is not known here may be known to another protocol."""
        if received.method != "GET":
            return None
        for shape, route in self._routes:
            found = shape.fullmatch(path)
            if found is None:
                continue
            id = next(reversed(list(found.groupdict().values())), None)
            if id is None or id in shelf(self._fake) or id in self._models():
                return Target(route.name, path, job=id, public=route.public)
        return None

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with OpenAI's error object."""
        return Reply.json({"error": {"message": message, "code": None, **(facts or {})}}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Give one object, its content, or a list."""
        kept = shelf(self._fake)
        if target.job is not None:
            found = kept.get(target.job)
            if found is None:
                return Reply.json(self._models()[target.job])
            if target.endpoint.endswith("/content"):
                content = found.content or b""
                return Reply(200, content, {"Content-Type": "application/octet-stream"})
            return Reply.json(found.about)
        folder = target.endpoint.rstrip("/").rpartition("/")[2]
        if folder == "models":
            return Reply.json({"object": "list", "data": list(self._models().values())})
        kind = folder.removesuffix("s")
        data = [item.about for item in kept.values() if item.about.get("object") == kind]
        return Reply.json({"object": "list", "data": data, "has_more": False})

    def _models(self) -> dict[str, dict[str, Any]]:
        names = sorted({model.id for model in self._fake.data.models})
        about = {"object": "model", "created": CREATED, "owned_by": "fake"}
        return {name: {"id": name, **about} for name in names}


FAKE = Reads
