"""Limits that Runware states outside its schemas: of files, and of things computed from two numbers.

What the client can check becomes a keyword; the rest becomes a note, so that a caller reads of it.
"""

import re
from collections.abc import Mapping
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.runware.tasks import Task, listed

_ABOUT = {
    "width": ("width", " px"),
    "height": ("height", " px"),
    "ratio": ("width divided by height", ""),
    "area": ("width times height", " pixels"),
    "duration": ("length", " s"),
    "fileSize": ("size", " bytes"),
    "frameRate": ("frames a second", ""),
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}(\.[A-Za-z_][A-Za-z0-9_]{0,79}){0,8}\Z")
_MOST, _LONGEST = 10**12, 10**6
_KNOWN = {"operation", "parameters", "minimum", "maximum", "scope"}


def constrain(task: Task, params: Json, report: Report) -> list[str]:
    """Write the limits of a task into its parameters; gives notes for the others."""
    notes: list[str] = []
    for index, limit in enumerate(listed(task.data.get("x-constraints"))):
        place = task.document.place((*task.schema, "x-constraints", index))
        if not _is_known(limit):
            report.add(
                place, "MW652", "a limit has a form that is not known", "write it as a note by hand"
            )
        elif not _said(limit, params):
            notes.append(_note(limit))
    return notes


def _is_known(limit: Any) -> bool:
    if not isinstance(limit, Mapping) or not set(limit) <= _KNOWN:
        return False
    operation, names = limit.get("operation"), listed(limit.get("parameters"))
    numbers = [limit[key] for key in ("minimum", "maximum") if key in limit]
    is_named = bool(names) and all(isinstance(name, str) and _NAME.match(name) for name in names)
    return (
        isinstance(operation, str)
        and operation in _ABOUT
        and is_named
        and bool(numbers)
        and all(isinstance(number, int | float) and 0 <= number < _MOST for number in numbers)
    )


def _said(limit: Json, params: Json) -> bool:
    operation, names = limit["operation"], limit["parameters"]
    bounds = {key: limit[key] for key in ("minimum", "maximum") if limit.get(key)}
    if (
        operation in ("area", "ratio")
        and len(names) == 2
        and bounds
        and all(_is_number(params, name) for name in names)
    ):
        params["pixels" if operation == "area" else "aspect"] = {"of": list(names), **bounds}
        return True
    if (
        operation not in ("fileSize", "duration")
        or "maximum" not in limit
        or (
            operation == "fileSize"
            and ("minimum" in limit or not isinstance(limit["maximum"], int))
        )
        or (operation == "duration" and limit["maximum"] > _LONGEST)
    ):
        return False
    targets = [_files(params, name, each=limit.get("scope") == "each") for name in names]
    if not all(targets):
        return False
    words = (
        {"bytes": limit["maximum"]}
        if operation == "fileSize"
        else {"seconds": [limit.get("minimum", 0), limit["maximum"]]}
    )
    for target in targets:
        for file in target:
            file["file_limits"] = {**file.get("file_limits", {}), **words}
    return True


def _is_number(params: Json, name: str) -> bool:
    return params["properties"].get(name, {}).get("type") in ("integer", "number")


def _files(params: Json, name: str, *, each: bool) -> list[Json]:
    """Give the media strings behind a dotted name: the parameter itself, or each element of a list."""
    value: Json = params
    for part in name.split("."):
        value = value.get("properties", {}).get(part, {})
    if value.get("type") == "array":
        value = value.get("items", {}) if each else {}
    return [
        branch
        for branch in (value, *value.get("anyOf", ()), *value.get("oneOf", ()))
        if "media" in branch
    ]


def _note(limit: Json) -> str:
    names = [name.rsplit(".", 1)[-1] for name in limit["parameters"]]
    about, unit = _ABOUT[limit["operation"]]
    whole = (
        " of all together"
        if limit.get("scope") != "each" and limit["operation"] in ("duration", "fileSize")
        else ""
    )
    low, high = limit.get("minimum"), limit.get("maximum")
    span = (
        f"at most {high}"
        if low is None
        else f"at least {low}" if high is None else f"{low} to {high}"
    )
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{listed}: {about}{whole} {span}{unit}."
