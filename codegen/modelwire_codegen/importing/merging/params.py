"""Parameter sets that extend groups: what they amount to, and how to change one without touching what others share.

A change goes into the set itself, as a refinement of what a group gives. What a refinement cannot say, such as that a limit is
gone, makes the set write the group out.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.order import placed, typed
from modelwire_codegen.importing.merging.values import Values

_ADDED_UP = ("required", "allOf")
_ABOUT = ("description",)


def joined(params: Json, groups: Mapping[str, Json]) -> Json:
    """Give a set with everything that it inherits, as `resolve` does it."""
    result: Json = {}
    for ref in params.get("extends", ()):
        _lay(result, joined(groups[ref], groups))
    _lay(result, {key: value for key, value in params.items() if key != "extends"})
    return result


def _lay(below: Json, above: Json) -> None:
    for key, value in above.items():
        if key == "properties":
            old = below.get("properties", {})
            below["properties"] = {
                **old,
                **{name: {**old.get(name, {}), **inner} for name, inner in value.items()},
            }
        elif key in _ADDED_UP and key in below:
            below[key] = [*below[key], *(item for item in value if item not in below[key])]
        else:
            below[key] = value


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
                    if _forbids(joined(self.groups[ref], self.groups), inherited, whole)
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
        _lay(group, {key: value for key, value in params.items() if key != "extends"})
        group["properties"] = {
            name: placed(params.get("properties", {}).get(name, value), typed(value))
            for name, value in group.get("properties", {}).items()
        }
        return {**({"extends": list(dict.fromkeys(extends))} if extends else {}), **group}


def _forbids(group: Json, inherited: Json, whole: Json) -> bool:
    """Tell whether a group gives something that the set must not have and cannot take back."""
    properties = whole.get("properties", {})
    for name, value in group.get("properties", {}).items():
        if name not in properties or set(value) - set(properties[name]):
            return True
    for key in _ADDED_UP:
        if any(item not in whole.get(key, ()) for item in group.get(key, ())):
            return True
    return bool(set(group) & set(inherited) - set(whole) - set(_ABOUT))


def _refined(params: Json, inherited: Json, whole: Json) -> Json:
    """Give `params` with every difference between what it inherits and what it shall be, in its old order."""
    result = dict(params)
    for key, value in whole.items():
        given = inherited.get(key)
        own = (
            _properties(params.get(key, {}), given or {}, value)
            if key == "properties"
            else _own(key, params, given, value)
        )
        if own or own is False:
            result[key] = own
        else:
            result.pop(key, None)
    for key in set(params) - set(whole) - {"extends"}:
        del result[key]
    return placed(params, result)


def _own(key: str, params: Json, given: Any, value: Any) -> Any:
    if key in _ADDED_UP:
        return [item for item in value if item not in (given or ()) or item in params.get(key, ())]
    return value if key in params or value != given else None


def _properties(own: Json, given: Json, whole: Json) -> Json:
    result: Json = {}
    for name in (
        *(name for name in own if name in whole),
        *(name for name in whole if name not in own),
    ):
        inherited = given.get(name, {})
        kept = {key: whole[name][key] for key in own.get(name, {}) if key in whole[name]}
        new = {
            key: value
            for key, value in whole[name].items()
            if key not in kept and inherited.get(key, _NONE) != value
        }
        if kept or new or name not in given:
            result[name] = placed(own.get(name, {}), {**kept, **new})
    return result


_NONE = object()
