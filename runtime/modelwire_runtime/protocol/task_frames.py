"""Frames of tasks: how they are written, and what the parts of one are."""

from collections.abc import Iterable, Mapping
from typing import Any

from modelwire_runtime import writing
from modelwire_runtime.jsons import OBJECT, as_list, as_object


def encode(tasks: Iterable[Mapping[str, Any]]) -> str:
    """Return the text of a frame; what JSON cannot say is an `InvalidParams` error."""
    return writing.encode(list(tasks)).decode()


def task_id(item: Any) -> str:
    """Return the task that an item names, an empty text when it names none."""
    id = item.get("taskUUID") if isinstance(item, OBJECT) else None
    return id if isinstance(id, str) else ""


def task_type(item: Any) -> Any:
    """Return the task type that an item names."""
    return item.get("taskType") if isinstance(item, OBJECT) else None


def is_own(item: Any) -> bool:
    """Tell whether an item is the session's own business: a pong, or word of the session itself."""
    kind = task_type(item)
    return kind == "authentication" or (kind == "ping" and bool(item.get("pong")))


def errors_of(body: Mapping[str, Any]) -> list[Any]:
    """Return the errors of a frame, under either of their two names; an empty list means none."""
    found = list(as_list(body["errors"]) or ()) if "errors" in body else []
    single = body.get("error")
    if single is None:
        return found
    several = as_list(single)
    if several is not None:
        return [*found, *several]
    known = dict(as_object(single) or {"message": str(single)})
    for name in ("taskUUID", "taskType"):
        if name in body:
            known.setdefault(name, body[name])
    return [*found, known]
