"""Limits that no value keeps, such as a minimum above the maximum: the specs keep what they have until upstream mends it."""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.params import joined
from modelwire_codegen.importing.schema.limits import RANGES, empty_range
from modelwire_codegen.importing.tree import Tree


def settled(draft: Draft, tree: Tree) -> Draft:
    """Give the draft with each impossible range replaced by the range that the tree has at its place, or by none."""
    files: dict[str, Json] = copy.deepcopy(dict(draft.files))
    objects, sets, groups = tree.table("objects"), tree.sets(), tree.table("groups")
    known = {each: model for _, model in tree.models() for each in (model["id"], model.get("slug"))}
    for data in files.values():
        for name, told in data.get("sets", {}).items():
            _settle(told["params"], joined(sets.get(name, {}).get("params", {}), groups), objects)
        for name, told in data.get("objects", {}).items():
            _settle(told, objects.get(f"{tree.vendor}/{name}", {}), objects)
        for model in data.get("models", ()):
            old = known.get(model["id"]) or known.get(model.get("slug", "")) or {}
            params = sets[old["set"]]["params"] if "set" in old else old.get("params", {})
            for way in (model, *model.get("also", ())):
                _settle(way.get("params", {}), joined(params, groups), objects)
    return Draft(files, draft.findings)


def _settle(want: Any, old: Any, objects: Mapping[str, Json]) -> None:
    if not isinstance(want, dict):
        return
    old = old if isinstance(old, Mapping) else {}
    old = {**objects.get(old.get("$ref", ""), {}), **old}
    for words in RANGES:
        if empty_range(want, words):
            for word in words:
                want.pop(word, None)
            want.update({word: old[word] for word in words if word in old})
    for name, inner in want.get("properties", {}).items():
        _settle(inner, old.get("properties", {}).get(name), objects)
    for inner, before in _parts(want, old):
        _settle(inner, before, objects)


def _parts(want: Json, old: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    for key in ("items", "additionalProperties"):
        yield want.get(key), old.get(key)
    for key in ("anyOf", "oneOf"):
        before = [branch for choice in ("anyOf", "oneOf") for branch in old.get(choice, ())]
        for at, inner in enumerate(want.get(key, ())):
            yield inner, before[at] if at < len(before) else None
