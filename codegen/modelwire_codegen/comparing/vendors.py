"""What a vendor has once: its client, addresses, keys, error map, and how calls travel and results are read."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Finding
from modelwire_codegen.comparing.words import code, named, show
from modelwire_codegen.ir import Vendor

Json = Mapping[str, Any]
_ADDRESSES = ("base_url", "socket_url", "bases")
_READ = (
    *("media", "text", "vectors", "status", "runtime_ms", "cost", "unwrap_list"),
    *("input_tokens", "output_tokens"),
)
_TRAVEL = ("flow", "base", "path", "public", "auth", "headers", "settings", "owns", "adds")


def compare_vendors(old: Vendor, new: Vendor) -> Iterator[Finding]:
    """Tell what concerns the whole client."""
    if old.class_name != new.class_name:
        text = f"the client is called {code(new.class_name)} (was {code(old.class_name)})."
        name = new.class_name
        yield Finding("client-renamed", name, text, NONE, BREAKING, old.class_name, name)
    yield from _listed(
        "feature", "the capability {} of the client", set(old.features), set(new.features)
    )
    spaces = [{item.name for item in side.namespaces if not item.is_client} for side in (old, new)]
    yield from _listed("namespace", "the namespace {}", spaces[0], spaces[1])
    yield from _keywords(old.facts.get("client_headers", {}), new.facts.get("client_headers", {}))
    yield from _addresses(old.facts, new.facts)
    yield from _keys(old.facts["auth"], new.facts["auth"])
    yield from _errors(old.facts["errors"], new.facts["errors"])


def _listed(what: str, words: str, old: set[str], new: set[str]) -> Iterator[Finding]:
    for name in sorted(old - new):
        text = f"{words.format(code(name))} is gone."
        yield Finding(f"{what}-removed", name, text, NONE, BREAKING)
    for name in sorted(new - old):
        text = f"{words.format(code(name))} is new."
        yield Finding(f"{what}-added", name, text, NONE, COMPATIBLE)


def _keywords(old: Json, new: Json) -> Iterator[Finding]:
    yield from _listed("client-keyword", "the keyword {} of the client", set(old), set(new))
    for name in sorted({*old} & {*new}):
        ways = [{key: side[name].get(key) for key in ("header", "env")} for side in (old, new)]
        if ways[0] != ways[1]:
            text = f"{code(name)} travels as {_way(ways[1])} (was {_way(ways[0])})."
            lost = ways[0]["env"] not in (None, ways[1]["env"])
            wire = BREAKING if lost else COMPATIBLE
            yield Finding("client-header-changed", name, text, wire, NONE, ways[0], ways[1])


def _way(data: Json) -> str:
    return f"{code(data['header'])}, read from {code(data['env'] or 'no variable')}"


def _addresses(old: Json, new: Json) -> Iterator[Finding]:
    for key in _ADDRESSES:
        before, after = old.get(key), new.get(key)
        if before != after:
            text = f"{key.replace('_', ' ')}: {show(after)} (was {show(before)})."
            yield Finding("address-changed", key, text, COMPATIBLE, NONE, before, after)
    held = [{side["base_url_env"]} if "base_url_env" in side else set() for side in (old, new)]
    yield from _variables(held[0], held[1], "the base URL")


def _keys(old: Json, new: Json) -> Iterator[Finding]:
    ways = [f"{side['header']}: {side.get('prefix', '')}KEY" for side in (old, new)]
    if ways[0] != ways[1]:
        text = f"the key travels as {code(ways[1])} (was {code(ways[0])})."
        yield Finding("auth-changed", "auth", text, COMPATIBLE, NONE, ways[0], ways[1])
    yield from _variables({*old["env"]}, {*new["env"]}, "the key")


def _variables(old: set[str], new: set[str], what: str) -> Iterator[Finding]:
    for name in sorted(old - new):
        text = f"{what} is no longer read from {code(name)}."
        yield Finding("variable-removed", name, text, BREAKING)
    for name in sorted(new - old):
        yield Finding("variable-added", name, f"{what} is read from {code(name)} too.", COMPATIBLE)


def _errors(old: Json, new: Json) -> Iterator[Finding]:
    for key in sorted({*old, *new}, key=str):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        if before is None:
            text = f"the vendor's {code(key)} is an error of the code {code(after)}."
            yield Finding("error-added", str(key), text, COMPATIBLE, NONE, before, after)
        else:
            told = f"of the code {code(after)}" if after else "of no known code"
            text = f"the vendor's {code(key)} is an error {told} (was {code(before)})."
            yield Finding("error-changed", str(key), text, BREAKING, NONE, before, after)


def compare_routes(name: str, old: Json, new: Json) -> Iterator[Finding]:
    """Tell how calls by a route travel now; what a caller passes is not touched by it."""
    changed = [key for key in _TRAVEL if old.get(key) != new.get(key)]
    if changed:
        parts = [f"{key} {show(new.get(key))} (was {show(old.get(key))})" for key in changed]
        text = f"calls by the route {code(name)} travel in another way: {'; '.join(parts)}."
        asks = bool(old.get("public")) and not new.get("public")
        wire = BREAKING if asks else COMPATIBLE  # a call without a key fails now
        sides = [{key: side.get(key) for key in changed} for side in (old, new)]
        yield Finding("route-changed", name, text, wire, NONE, sides[0], sides[1])


def compare_readers(name: str, old: Json, new: Json) -> Iterator[Finding]:
    """Tell where the parts of a result are read from; the class of the result is told with the handle."""
    changed = [key for key in _READ if old.get(key) != new.get(key)]
    if changed:
        sides = [{key: side.get(key) for key in changed} for side in (old, new)]
        text = f"results ({code(name)}) are read from other places: {named(changed)}."
        yield Finding("result-reading-changed", name, text, COMPATIBLE, NONE, sides[0], sides[1])
