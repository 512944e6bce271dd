"""The operations of a document: found by what a caller names them, with what they take and give."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from keyword import kwlist
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.importing.schema.spots import Spot, Upstream
from modelwire_codegen.runtime_names import all_imports

Json = Mapping[str, Any]
NAMESPACES: Mapping[str, str] = {
    "chat": "Language models that answer a conversation.",
    "responses": "Language models that answer with items.",
    "completion": "Language models that continue a plain text.",
    "image": "Models that make or change pictures.",
    "video": "Models that make or change videos.",
    "speech": "Models that speak a text.",
    "transcription": "Models that write down what is said.",
    "embedding": "Models that turn texts into vectors.",
    "client": "What else the service does.",
    "text": "Language models.",
    "audio": "Models that make sound.",
    "three_d": "Models that make shapes.",
    "content": "What the service publishes.",
}
METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
JSON_TYPE, FORM_TYPE = "application/json", "multipart/form-data"
EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An operation that somebody wants, and what the document does not say of it."""

    operation: str
    """Its `operationId`, or method and path: `POST /chat/completions`."""
    flow: str = ""
    """Left out, it is guessed by path and method."""
    name: str = ""
    namespace: str = ""
    task: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, with the references on the way to its parts followed."""

    method: str
    path: str
    spot: Spot
    name: str
    wanted: Wanted
    parameters: tuple[Spot, ...] = ()
    bodies: Mapping[str, Spot] = field(default_factory=dict[str, Spot])
    """The schema of a request by media type."""
    replies: Mapping[str, Spot] = field(default_factory=dict[str, Spot])
    """The schema of a successful reply by media type; a media type without a schema has an empty one."""

    @property
    def title(self) -> str:
        """The operation as documents speak of it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def has_events(self) -> bool:
        """True when a reply may come piece by piece."""
        return EVENTS in self.replies


@dataclass(slots=True)
class Operations:
    """Finds the operations of one document."""

    upstream: Upstream

    def find(self, wanted: Sequence[Wanted]) -> list[Operation]:
        """Give each operation that is wanted, in the order of path and method; all of them when none is named."""
        known = dict(self._all())
        if not wanted:
            wanted = [Wanted(title) for title in known]
        chosen: dict[str, Wanted] = {}
        for one in wanted:
            if (title := self._title_of(one.operation, known)) is None:
                ids = [str(spot.get("operationId") or title) for title, spot in known.items()]
                hint = nearest(one.operation, [*ids, *known])
                self._tell(
                    ("paths",), "MW630", f"there is no operation {one.operation!r:.80}", hint
                )
            else:
                chosen[title] = one
        taken = {item.name for item in all_imports()} | namespace_classes() | {*kwlist}
        found: list[Operation] = []
        for title in sorted(chosen):
            found.append(self._operation(title, known[title], chosen[title], taken))
            taken |= {*classes_of(found[-1].name), *classes_of(f"{found[-1].name}_form")}
        return found

    def _tell(
        self, pointer: tuple[str | int, ...], code: str, message: str, hint: str = ""
    ) -> None:
        self.upstream.findings.add(pointer, code, message, hint)

    def _all(self) -> Iterator[tuple[str, Spot]]:
        paths = self.upstream.document.data.get("paths")
        for path in sorted(paths) if isinstance(paths, Mapping) else ():
            item = self.upstream.bare(Spot(("paths", path), paths[path]))
            for method in METHODS if isinstance(item.schema, Mapping) else ():
                if isinstance(item.schema.get(method), Mapping):
                    yield f"{method.upper()} {path}", item.at(method)

    def _title_of(self, name: str, known: Mapping[str, Spot]) -> str | None:
        method, _, path = name.strip().partition(" ")
        if (title := f"{method.upper()} {path.strip()}") in known:
            return title
        return next((one for one, spot in known.items() if spot.get("operationId") == name), None)

    def _operation(self, title: str, spot: Spot, wanted: Wanted, taken: set[str]) -> Operation:
        method, _, path = title.partition(" ")
        base = names.snake(wanted.name) or derived_name(spot.get("operationId"), method, path)
        base = f"{base}_call" if base in names.reserved("client") else base
        name, number = base, 2
        while {*classes_of(name), *classes_of(f"{name}_form")} & taken:
            name, number = f"{base}_{number}", number + 1
        return Operation(
            method=method.lower(),
            path=path,
            spot=spot,
            name=name,
            wanted=wanted,
            parameters=tuple(self._parameters(path, spot)),
            bodies=self._content(self.upstream.inner(spot, "requestBody")),
            replies=self._content(self._success(spot)),
        )

    def _parameters(self, path: str, spot: Spot) -> Iterator[Spot]:
        """Give the parameters; those of the operation win over those of its path."""
        found: dict[tuple[str, str], Spot] = {}
        item = self.upstream.bare(Spot(("paths", path), self.upstream.document.data["paths"][path]))
        for holder in (item, spot):
            listed = holder.get("parameters")
            for index in range(len(listed)) if isinstance(listed, list) else ():
                one = self.upstream.bare(holder.at("parameters", index))
                if isinstance(one.get("name"), str) and isinstance(one.get("in"), str):
                    found[one.schema["in"], one.schema["name"]] = one
                else:
                    self._tell(one.pointer, "MW617", "parameter without name and place")
        return iter(found[key] for key in sorted(found))

    def _content(self, spot: Spot | None) -> dict[str, Spot]:
        """Give the schema of each media type of a body, or of a reply."""
        found: dict[str, Spot] = {}
        if spot is None or not isinstance(content := spot.get("content"), Mapping):
            return found
        for kind in sorted(content):
            media = spot.at("content", kind)
            plain = kind.split(";")[0].strip().lower()
            empty = Spot((*media.pointer, "schema"), {})
            told = isinstance(media.schema, Mapping) and "schema" in media.schema
            found[plain] = media.at("schema") if told else empty
        return found

    def _success(self, spot: Spot) -> Spot | None:
        replies = spot.get("responses")
        if not isinstance(replies, Mapping):
            return None
        good = sorted(str(status) for status in replies if str(status).startswith("2"))
        status = good[0] if good else "default"
        return self.upstream.inner(spot.at("responses"), status)


def classes_of(name: str) -> tuple[str, ...]:
    """List the classes that the parameter set of an operation brings with it."""
    own = names.pascal(name)
    return (own, f"Async{own}", f"{own}Calls", f"{own}Input", f"{own}Params")


def namespace_classes() -> set[str]:
    """List the classes of every namespace that a client can have."""
    spaces = [names.pascal(space) for space in NAMESPACES]
    return {*spaces, *(f"Async{space}" for space in spaces)}


def derived_name(told: Any, method: str, path: str) -> str:
    """Name an operation: by its id, without the path that some tools put behind it; else by its path."""
    if isinstance(told, str) and (found := names.snake(told)):
        tail = f"_{names.snake(path)}_{method.lower()}"
        return found.removesuffix(tail)[:_LONGEST].strip("_")
    parts = [part for part in path.split("/") if part and not part.startswith("{")]
    words = [part for part in parts if not re.fullmatch(r"v[0-9]+", part)]
    return names.snake("_".join((method.lower(), *words)))[:_LONGEST].strip("_") or method.lower()


_LONGEST = 50
