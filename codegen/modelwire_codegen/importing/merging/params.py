"""Parameter sets that extend groups: what they amount to, and how to change one without touching what others share.

A change goes into the set itself, as a refinement of what a group gives. What a refinement cannot say, such as that a limit is
gone, makes the set write the group out.
"""

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.order import placed, typed
from modelwire_codegen.importing.merging.values import Values, rules_of
from modelwire_codegen.inheritance import laid, refined

_OF_VALUES = ("allOf",)
_ADDED_UP = ("required", *_OF_VALUES)
_ABOUT = ("description",)


def joined(params: Json, groups: Mapping[str, Json]) -> Json:
    """Give a set with everything that it inherits, as `resolve` does it."""
    result: Json = {}
    for ref in params.get("extends", ()):
        result = laid(result, joined(groups[ref], groups))
    return laid(result, {key: value for key, value in params.items() if key != "extends"})


@dataclass(slots=True)
class ParameterSets:
    """Merges parameter sets of one tree."""

    values: Values
    groups: Mapping[str, Json]

    def agree(self, params: Json, want: Json) -> bool:
        """Tell whether a set says what is wanted."""
        return self.values.agree(joined(params, self.groups), want)

    def merged(self, params: Json, want: Json) -> Json:
        """Give a set that says what is wanted."""
        whole = joined(params, self.groups)
        if self.values.agree(whole, want):
            return params
        own = params.get("properties", {})
        names = want.get("properties", {})
        kept = {
            name: self.values.merged(value, names[name], own="$ref" in own.get(name, {}))
            for name, value in whole.get("properties", {}).items()
            if name in names
        }
        whole = self.values.merged({**whole, "properties": kept}, want)
        return self._said(params, whole)

    def _said(self, params: Json, whole: Json) -> Json:
        """Give a set of its own words and groups that amounts to `whole`."""
        while True:
            inherited = joined({"extends": params.get("extends", [])}, self.groups)
            obstacle = next(
                (
                    ref
                    for ref in params.get("extends", ())
                    if _forbids(joined(self.groups[ref], self.groups), whole)
                ),
                None,
            )
            if obstacle is None:
                return _refined(params, inherited, whole)
            params = self._unfolded(params, obstacle)

    def _unfolded(self, params: Json, ref: str) -> Json:
        """Write a group out into the set that extends it."""
        group = copy.deepcopy(self.groups[ref])
        extends = [
            name
            for each in params["extends"]
            for name in (group.pop("extends", []) if each == ref else [each])
        ]
        for key in _ABOUT:
            group.pop(key, None)
        group = laid(group, {key: value for key, value in params.items() if key != "extends"})
        group["properties"] = {
            name: placed(params.get("properties", {}).get(name, value), typed(value))
            for name, value in group.get("properties", {}).items()
        }
        return {**({"extends": list(dict.fromkeys(extends))} if extends else {}), **group}


def _forbids(group: Json, whole: Json) -> bool:
    """Tell whether a group gives something that the set must not have and cannot take back."""
    return _contents(laid(group, whole)) != _contents(whole)


def _contents(data: Json) -> str:
    """Give what a set says, whatever its order, and whether or not its rules stand in `allOf`."""
    rules = [rule for _, rule in rules_of(data)]
    of_rules = {key for rule in rules for key in rule} | {"allOf"}
    rest = {key: value for key, value in data.items() if key not in (*_ABOUT, *of_rules)}
    each = {json.dumps(_unordered(rule)): rule for rule in rules}
    return json.dumps(_unordered({**rest, "allOf": list(each.values())}))


def _unordered(data: Any) -> Any:
    if isinstance(data, Mapping):
        return {key: _unordered(data[key]) for key in sorted(data)}
    if isinstance(data, list):
        return sorted((_unordered(value) for value in data), key=json.dumps)
    return data


def _refined(params: Json, inherited: Json, whole: Json) -> Json:
    """Give `params` with every difference between what it inherits and what it shall be, in its old order."""
    told = _told(params, inherited, whole, laid)
    if "properties" in whole:
        told["properties"] = _properties(
            params.get("properties", {}), inherited.get("properties", {}), whole["properties"]
        )
    result = {key: value for key, value in told.items() if value or value is False}
    if "extends" in params:
        result["extends"] = params["extends"]
    return placed(params, result)


def _properties(own: Json, given: Json, whole: Json) -> Json:
    result: Json = {}
    for name in dict.fromkeys((*own, *whole)):
        if name in whole:
            said = own.get(name, {})
            told = _told(said, given.get(name, {}), whole[name], refined)
            if told or name not in given:
                result[name] = placed(said, told)
    return result


def _told(own: Json, given: Json, whole: Json, lay: Callable[[Json, Json], Json]) -> Json:
    """Give what a schema says by itself, so that laid over what is given it amounts to `whole`."""
    added = _ADDED_UP if lay is laid else _OF_VALUES
    base = lay(given, {key: value for key, value in whole.items() if key not in added})
    held = {
        "required": base.get("required", ()),
        "allOf": [rule for _, rule in rules_of(base)],
    }
    result: Json = {}
    for key, value in whole.items():
        if key in added:
            known, said = held[key], own.get(key, ())
            if items := [item for item in value if item not in known or item in said]:
                result[key] = items
        elif key in own or key not in given or given[key] != value:
            result[key] = value
    return result
