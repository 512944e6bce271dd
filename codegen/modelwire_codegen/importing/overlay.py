"""Corrections of what a vendor publishes: each is laid over the draft, and tells when upstream has caught up or moved on."""

import copy
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic, Place, Report
from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json, facts_of, text

_NOTHING = object()


@dataclass(slots=True)
class _Spot:
    """Where a correction applies: the object that holds a parameter, and its name; the schema itself without one."""

    owner: Json
    name: str

    def get(self, keyword: str) -> Any:
        """Give what stands there now, None for nothing."""
        if keyword == "required":
            return self.name in self.owner.get("required", ())
        value = self._schema()
        if not keyword:
            return value
        if value is not None and keyword == "enum" and "const" in value:
            return [value["const"]]
        return None if value is None else value.get(keyword)

    def _schema(self) -> Json | None:
        found: Json | None = (
            self.owner.get("properties", {}).get(self.name) if self.name else self.owner
        )
        return found

    def put(self, keyword: str, value: Any) -> None:
        """Put `value` there, `_NOTHING` to take away what is there."""
        if keyword == "required":
            names = [name for name in self.owner.get("required", ()) if name != self.name]
            _set(
                self.owner, "required", [*names, self.name] if value is True else names or _NOTHING
            )
        elif keyword:
            schema = self._schema() or {}
            if keyword == "enum":
                schema.pop("const", None)
            _set(schema, keyword, value)
        else:
            _set(self.owner.setdefault("properties", {}), self.name, value)
            if value is _NOTHING and self.name in self.owner.get("required", ()):
                self.put("required", False)


def _set(holder: Json, key: str, value: Any) -> None:
    if value is _NOTHING:
        holder.pop(key, None)
    else:
        holder[key] = copy.deepcopy(value)


def corrected(
    draft: Draft, overlay: Document | None, known: Mapping[str, Json], *, complete: bool = False
) -> Draft:
    """Give the draft with all corrections in it, and findings on those that a person should look at.

    `known` holds the data of the vendor's spec files: a correction of what is neither there nor drafted is told.
    """
    if overlay is None:
        return draft
    files: dict[str, Json] = copy.deepcopy(dict(draft.files))
    report = Report(list(draft.findings))
    for index, correction in enumerate(overlay.data["corrections"]):
        place = overlay.place(("corrections", index))
        targets = list(_targets(files, correction["where"]))
        if missing := _missing((*files.values(), *known.values()), correction["where"]):
            report.found.append(_hits_nobody(place, missing))
        elif not targets and complete:
            report.found.append(_hits_nothing(place, correction))
        if targets:
            report.found.extend(_apply(correction, targets, place))
    return Draft(files, tuple(report.found))


def _hits_nothing(place: Place, correction: Json) -> Diagnostic:
    message = f"the correction of {_named(correction)} no longer hits anything"
    return Diagnostic(place, "MW662", message, "take it out, or name what took its place")


def _hits_nobody(place: Place, missing: list[str]) -> Diagnostic:
    message = f"the correction is about {', '.join(missing):.300}, which neither the specs nor the documents have"
    return Diagnostic(place, "MW662", message, "take it out, or name what took its place")


def _missing(files: Iterable[Json], where: Json) -> list[str]:
    """List what a correction names and no file holds."""
    files = list(files)
    held = {
        "set": {name for data in files for name in data.get("sets", ())},
        "object": {name for data in files for name in data.get("objects", ())},
        "model": {model["id"] for data in files for model in data.get("models", ())},
    }
    many = where.get("models", [])
    named = [("model", name) for name in (many if isinstance(many, list) else [])]
    named += [(kind, where[kind]) for kind in held if kind in where]
    return [f"{kind} {name}" for kind, name in named if name not in held[kind]]


def _targets(files: Mapping[str, Json], where: Json) -> Iterator[Json]:
    for data in files.values():
        sets = data.get("sets", {})
        if "set" in where and where["set"] in sets:
            yield sets[where["set"]]["params"]
        if "object" in where and where["object"] in data.get("objects", {}):
            yield data["objects"][where["object"]]
        for model in data.get("models", ()):
            wanted = where.get("models", [where.get("model")])
            is_proper = model.get("kind", "model") == "model"
            if is_proper if wanted == "all" else model["id"] in wanted:
                yield (
                    sets[model["set"]]["params"]
                    if "set" in model and model["set"] in sets
                    else model["params"]
                )


def _apply(correction: Json, targets: list[Json], place: Place) -> Iterator[Diagnostic]:
    keyword, named = correction.get("keyword", ""), _named(correction)
    spots = list(_spots(correction, targets))
    if not spots:
        yield _hits_nothing(place, correction)
        return
    changes = [(spot, spot.get(keyword), _true(correction, spot.get(keyword))) for spot in spots]
    if all(_is_same(found, true, keyword) for _, found, true in changes):
        message = f"upstream now says what the correction of {named} says"
        yield Diagnostic(place, "MW660", message, "take the correction out")
    odd = [each for each in changes if not _is_expected(correction, each[1], keyword)]
    if "models" in correction["where"]:  # of many, those are meant that say just this
        changes = [each for each in changes if each not in odd]
    elif odd and not _is_same(odd[0][1], odd[0][2], keyword):
        told, expected = _brief(odd[0][1]), _brief(correction["upstream"])
        message = f"upstream now says {told} where the correction of {named} expects {expected}"
        yield Diagnostic(place, "MW661", message, "look at both again; the correction still holds")
    for spot, _, true in changes:
        spot.put(keyword, true)


def _spots(correction: Json, targets: list[Json]) -> Iterator[_Spot]:
    keyword = correction.get("keyword", "")
    for target in targets:
        spot = _spot(target, correction["where"].get("parameter", ""))
        if spot and (keyword in ("", "required") or spot.get("") is not None):
            yield spot


def _true(correction: Json, found: Any) -> Any:
    """Give what shall stand there in place of what upstream has."""
    if "add" in correction:
        known = found if isinstance(found, list) else []
        return [*known, *(value for value in correction["add"] if value not in known)]
    return correction.get("value", _NOTHING)


def _is_expected(correction: Json, found: Any, keyword: str) -> bool:
    return "upstream" not in correction or _is_same(found, correction["upstream"], keyword)


def _is_same(found: Any, value: Any, keyword: str) -> bool:
    if value is _NOTHING:
        return found is None or found is False
    if not keyword and isinstance(found, Mapping) and isinstance(value, Mapping):
        return facts_of(found, {}) == facts_of(value, {})
    return text(found) == text(value)


def _spot(schema: Json, path: str) -> _Spot | None:
    """Follow a path such as `inputs.frames[].image`; its last name need not be there."""
    if not path:
        return _Spot(schema, "")
    *steps, last = re.findall(r"[^.\[\]]+|\[\]", path)
    owner: Json | None = schema
    for step in steps:
        owner = _step(owner, step)
        if owner is None:
            return None
    if last == "[]":
        return (
            _Spot({"properties": {"[]": owner["items"]}}, "[]")
            if owner and "items" in owner
            else None
        )
    holder = _holder(owner or {}, last)
    return None if holder is None else _Spot(holder, last)


def _step(schema: Json | None, step: str) -> Json | None:
    if schema is None:
        return None
    if step == "[]":
        inner: Json | None = schema.get("items")
        return inner
    holder = _holder(schema, step)
    found: Json | None = (holder or {}).get("properties", {}).get(step)
    return found


def _holder(schema: Json, name: str) -> Json | None:
    """Give the object that holds a field: the schema itself, or the alternative of it that does."""
    branches = [
        branch
        for key in ("anyOf", "oneOf")
        for branch in schema.get(key, ())
        if isinstance(branch, dict)
    ]
    holders = [branch for branch in (schema, *branches) if name in branch.get("properties", {})]
    return holders[0] if holders else None if "$ref" in schema else schema


def _named(correction: Json) -> str:
    where = correction["where"]
    what = next(where[key] for key in ("model", "models", "set", "object") if key in where)
    what = (
        f"{len(what)} models"
        if isinstance(what, list)
        else f"{what} models" if what == "all" else str(what)
    )
    parts = [what, where.get("parameter", ""), correction.get("keyword", "")]
    return " ".join(part for part in parts if part)


def _brief(value: Any) -> str:
    told = "nothing" if value is None else text(value)
    return told if len(told) <= 80 else f"{told[:77]}..."
