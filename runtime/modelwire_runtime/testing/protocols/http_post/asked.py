"""A request that was understood: which model is meant, by which route, with which values."""

import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.loopback import Received, Reply

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor
    from modelwire_runtime.vendor import Route

CREATED = 1_767_225_600
"""A fixed moment: equal requests give equal replies."""
COST = 0.01
"""US dollars that every call costs, where the vendor tells it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    fake: "FakeVendor"
    route: "Route"
    model: ServedModel
    values: Mapping[str, Any]
    received: Received
    places: Mapping[str, str] = field(default_factory=dict[str, str])
    """What stands in the path, by the name of its place."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the files are called, by the parameter that holds them."""

    @property
    def streams(self) -> bool:
        """Whether the answer is to come piece by piece."""
        return self.values.get("stream") is True

    @property
    def takes(self) -> frozenset[str]:
        """Wire names of all parameters that the model has."""
        fields = self.model.load_params().model_fields
        return frozenset(info.alias or name for name, info in fields.items())

    def seed_of(self, *parts: Any) -> int:
        """Return a number that follows from the values, for what is made up."""
        told = json.dumps(parts, default=lambda value: zlib.crc32(bytes(value)))
        return zlib.crc32(told.encode())

    def native(self, body: Mapping[str, Any]) -> Reply:
        """Answer with JSON; with the state of the work and its price where the vendor tells them."""
        reader = self.model.reader
        told = dict(body)
        if reader.status is not None:
            _place(told, reader.status, "succeeded")
            told.setdefault("request_id", self.fake.next_id("R"))
        if reader.runtime_ms is not None:
            _place(told, reader.runtime_ms, 2_100)
        if reader.cost is not None:
            _place(told, reader.cost, COST)
        return Reply.json(told)


def pattern(path: str) -> re.Pattern[str]:
    """Return what matches the paths of a route; the id and the served name of a model may hold slashes."""

    def place(found: re.Match[str]) -> str:
        name = found[1]
        return f"(?P<{name}>{'.+' if name in ('id', 'served_model') else '[^/]+'})"

    return re.compile(re.sub(r"\\\{(\w+)\\\}", place, re.escape(path)))


def events(items: Iterable[Mapping[str, Any]]) -> Iterable[bytes]:
    """Write events as the service does: named by their type, numbered through."""
    for number, item in enumerate(items):
        data = json.dumps({**item, "sequence_number": number}, ensure_ascii=False)
        yield f"event: {item['type']}\ndata: {data}\n\n".encode()


def _place(body: dict[str, Any], path: str, value: Any) -> None:
    *above, name = path.split(".")
    for part in above:
        body = body.setdefault(part, {})
    body[name] = value
