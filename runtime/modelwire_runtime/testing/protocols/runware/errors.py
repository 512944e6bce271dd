"""Errors in Runware's words, and the HTTP status that each comes with."""

from collections.abc import Mapping
from typing import Any

from modelwire_runtime.rules.values import is_object

_MESSAGES = {
    "conflictTaskUUID": "A task with this taskUUID exists already.",
    "insufficientCredits": "The account has no credits left.",
    "invalidApiKey": "The API key is missing or wrong.",
    "missingTaskType": "taskType is missing.",
    "rateLimitExceeded": "Too many requests are under way.",
    "taskFailedOrNotFound": "No task has this taskUUID.",
    "timeoutProvider": "The provider did not answer in time.",
    "unknownModel": "No model goes by this id.",
}
_STATUSES = {
    "invalidApiKey": 401,
    "missingAuthentication": 401,
    "insufficientCredits": 402,
    "permissionDenied": 403,
    "taskFailedOrNotFound": 404,
    "rateLimitExceeded": 429,
    "internalServerError": 500,
    "noAvailableServer": 503,
    "timeoutProvider": 504,
}


def error_of(raw: Any, facts: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Write an error: `raw` is a code, or the whole object, over which `facts` are not laid."""
    if is_object(raw):
        return {**(facts or {}), **raw}
    code = str(raw)
    return {
        "code": code,
        "message": _MESSAGES.get(code, f"The task failed ({code})."),
        **(facts or {}),
    }


def facts_of(task: Mapping[str, Any]) -> dict[str, Any]:
    """Return what every item and every error tells of its task."""
    return {name: task[name] for name in ("taskType", "taskUUID") if name in task}


def status_of(error: Mapping[str, Any]) -> int:
    """Return the HTTP status of an error."""
    return _STATUSES.get(str(error.get("code")), 400)


CODES = {401: "invalidApiKey", 402: "insufficientCredits", 429: "rateLimitExceeded"}
"""The code of a status that the server itself gives."""
