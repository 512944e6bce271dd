"""Pairs of specs that differ in one thing, with a caller who uses that thing."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support import specs

Json = dict[str, Any]
SIDES = ("before", "after")
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
NUMBER: Json = {"type": "number"}
FLAG: Json = {"type": "boolean"}


@dataclass(frozen=True)
class Pair:
    """A spec before and after one change."""

    name: str
    kinds: set[str]
    """All kinds of changes that `diff` is to find."""
    old: Json = field(default_factory=dict[str, Any])
    """Keys of the model's entry."""
    new: Json = field(default_factory=dict[str, Any])
    use: str = "prompt='a'"
    """Arguments of a call that was right before, under names that are the wire's as well."""
    more: str = ""
    """Arguments of a call that is right only afterwards."""
    code: str = ""
    """The caller's whole program; left out, the call with `use`."""
    call: str = ""
    """What runs; left out, a call by id with `use`."""
    shared: tuple[Json, Json] = field(default_factory=lambda: ({}, {}))
    """Objects of the vendor's shared files."""
    sets: tuple[Json, Json] = field(default_factory=lambda: ({}, {}))
    """Named parameter sets."""
    others: tuple[Sequence[Json], Sequence[Json]] = ((), ())
    """Further models."""
    vendor: tuple[Json, Json] | None = None
    """Keys of a vendor file; with it the pair has a vendor of its own."""

    @property
    def home(self) -> str:
        """Id of the vendor."""
        return self.name if self.vendor is not None else "acme"

    @property
    def client(self) -> str:
        """Name of the client's class."""
        return self.name.title().replace("_", "") if self.vendor is not None else "Acme"

    @property
    def id(self) -> str:
        """Id of the model."""
        return f"{self.home}/{self.name}"

    @property
    def handle(self) -> str:
        """Name of the model's attribute, and of its modules."""
        return f"{self.home}_{self.name}"

    def client_on(self, side: str) -> str:
        """Name of the client's class on one side; empty where there is no such vendor yet."""
        changes = (self.vendor or ({}, {}))[SIDES.index(side)]
        if "gone" in changes and side == "before":
            return ""
        return str(changes.get("class_name", self.client))

    def program(self, side: str, use: str) -> str:
        """Write the caller's program for one side."""
        if not self.client_on(side):
            return ""
        namespace = {**self.old}.get("namespace", "image")
        start = f"from {side} import {self.client}\n\nclient = {self.client}(api_key='key')\n"
        text = self.code or f"client.{namespace}.{self.handle}({use})"
        return start + text.replace("PACKAGE", f"{side}.{self.home}") + "\n"

    def calls(self, use: str) -> str:
        """Write the expression that runs."""
        return self.call or f"client.run({self.id!r}, {use})"


def params(**properties: Json) -> Json:
    """Give the `params` of a model that takes a prompt and these."""
    return {"params": {"properties": {"prompt": TEXT, **properties}}}


def needs(*required: str, **properties: Json) -> Json:
    """Give the same, some of them required."""
    made = params(**properties)
    made["params"]["required"] = list(required)
    return made


def ruled(rules: Json, **properties: Json) -> Json:
    """Give the same, with rules across them."""
    made = params(**properties)
    made["params"].update(rules)
    return made


def trees(root: Path, pairs: Sequence[Pair]) -> Iterator[Path]:
    """Write the specs of all pairs, a tree a side."""
    for at, side in enumerate(SIDES):
        yield specs.write(root / side, _tree(pairs, at))


def _model(id: str, entry: Json) -> Json:
    made = specs.model(id, **entry)
    if "set" in entry:
        del made["params"]
    return made


def _acme() -> Json:
    """Give the vendor that most pairs belong to, with some more ways to travel and to read."""
    made = specs.vendor()
    post = {"summary": "A post.", "flow": "http_post", "path": "/post/{endpoint}"}
    made["routes"] |= {
        "post": post,
        "streaming": {**post, "settings": {"stream": True}},
        "dull_chat": {**made["routes"]["chat"], "settings": {"protocol": "chat", "stream": False}},
    }
    made["results"] |= {
        "image_link": {"kind": "image", "summary": "A link.", "media": ["link"], "cost": "cost"},
        "clip": {**made["results"]["image"], "kind": "video"},
        "voice": {**made["results"]["image"], "kind": "speech"},
    }
    return made


def _tree(pairs: Sequence[Pair], at: int) -> dict[str, specs.Json | str | bytes]:
    files: dict[str, specs.Json | str | bytes] = {"acme/vendor.json": _acme()}
    for pair in pairs:
        if pair.vendor is not None:
            changes = copy.deepcopy(pair.vendor[at])
            if changes.pop("gone", False):
                continue
            base = {"vendor": pair.home, "class_name": pair.client, **changes}
            files[f"{pair.home}/vendor.json"] = specs.vendor(**base)
        entry = (pair.old, pair.new)[at]
        models = [*pair.others[at]]
        if not entry.get("gone"):
            models.insert(0, _model(pair.id, entry))
        data: Json = {"models": models}
        if pair.sets[at]:
            data["sets"] = pair.sets[at]
        if models:
            files[f"{pair.home}/models/{pair.name}.json"] = data
        if pair.shared[at]:
            files[f"{pair.home}/shared/{pair.name}.json"] = {"objects": pair.shared[at]}
    return files
