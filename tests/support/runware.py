"""A hand-made vendor that speaks Runware's task protocol, and what it says, for tests of the flows alone."""

import json
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from modelwire_runtime.catalog import ModelInfo
from modelwire_runtime.flows.context import Context
from modelwire_runtime.handles import Entry
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import Request, Response
from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

BASE = "https://api.tasks.test/v1"
KEY = "rw-secret-key-77aa"
T1 = "00000000-0000-4000-8000-000000000001"
T2 = "00000000-0000-4000-8000-000000000002"

_OWNED = {"taskType": Owns("endpoint"), "taskUUID": Owns("uuid")}
_ASYNC = {"deliveryMethod": Adds("async")}
VENDOR = Vendor(
    id="runware",
    title="Runware",
    package="tests.support.runware_package",
    base_url=BASE,
    socket_url="wss://ws.tasks.test/v1",
    auth=Auth(env=("TASKS_API_KEY",)),
    routes={
        "task": Route(
            "task", "runware_tasks", "", owns={**_OWNED, "model": Owns("id")}, adds=_ASYNC
        ),
        "text_task": Route(
            "text_task",
            "runware_tasks",
            "",
            {"stream": True},
            owns={**_OWNED, "model": Owns("id")},
            adds=_ASYNC,
        ),
        "open_task": Route("open_task", "runware_tasks", "", owns=_OWNED, adds=_ASYNC),
        "utility": Route("utility", "runware_tasks", "", {"jobs": False}, owns=_OWNED),
        "lookup": Route(
            "lookup",
            "runware_tasks",
            "",
            {"jobs": False},
            owns={"taskType": Owns("endpoint")},
        ),
    },
    results={
        "image": Reader(
            "image", media=("imageURL", "imageBase64Data", "imageDataURI"), cost="cost"
        ),
        "three_d": Reader("three_d", media=("outputs.files[].url",), cost="cost"),
        "text": Reader("text", text=("text",), cost="cost"),
        "data": Reader("json"),
        "many": Reader("json", many=True),
    },
)
ENTRIES = {
    "image": Entry("runware:400@1", "flux", "Flux", "task", "imageInference", None, "image"),
    "open": Entry("sdxl", "sdxl", "Sdxl", "open_task", "imageInference", None, "image"),
    "shape": Entry("acme:3d@1", "shape", "Shape", "task", "3dInference", None, "three_d"),
    "text": Entry("acme:chat@1", "chat", "Chat", "text_task", "textInference", None, "text"),
    "search": Entry("model-search", "s", "S", "utility", "modelSearch", None, "data"),
    "storage": Entry("media-storage", "m", "M", "utility", "mediaStorage", None, "data"),
    "upload": Entry("model-upload", "u", "U", "utility", "modelUpload", None, "data"),
    "response": Entry("get-response", "g", "G", "lookup", "getResponse", None, "many"),
    "ping": Entry("ping", "p", "P", "lookup", "ping", None, "data"),
    "details": Entry("get-task-details", "d", "D", "lookup", "getTaskDetails", None, "data"),
}


def context(name: str = "image", **options: Any) -> Context:
    """Build the context of a call whose task ids count upwards from `T1`."""
    numbers = count(1)
    entry = ENTRIES[name]
    return Context(
        vendor=VENDOR,
        route=VENDOR.routes[entry.route],
        entry=entry,
        base_url=BASE,
        headers={"Authorization": f"Bearer {KEY}", "Accept": "application/json"},
        options=options,
        secrets=(KEY,),
        new_id=lambda: T1[:-2] + f"{next(numbers):02}",
        info=lambda: info(entry),
    )


def info(entry: Entry) -> ModelInfo | None:
    """Return what a catalog knows of a model: here its page's name alone."""
    kind = "model" if entry.route in ("task", "text_task") else "operation"
    empty: dict[str, Any] = dict.fromkeys(ModelInfo.__dataclass_fields__)
    return ModelInfo(**{**empty, "id": entry.id, "slug": entry.class_name.lower(), "kind": kind})


def answer(*items: dict[str, Any], status: int = 200, **rest: Any) -> Response:
    """Make a reply that holds items; `headers` are the reply's, anything else stands beside `data`."""
    headers = rest.pop("headers", None)
    body: dict[str, Any] = {"data": list(items), **rest} if items else rest
    return reply(body, status, headers)


def ack(id: str = T1, **fields: Any) -> dict[str, Any]:
    """Make the item that says that a task was taken."""
    return {"taskType": "imageInference", "taskUUID": id, **fields}


def image(number: int = 0, id: str = T1, **fields: Any) -> dict[str, Any]:
    """Make an item that holds an image."""
    return {
        **ack(id),
        "status": "success",
        "imageUUID": f"image-{number}",
        "imageURL": f"https://im.tasks.test/{number}.png",
        **fields,
    }


def broken(code: str = "inferenceError", id: str = T1, **fields: Any) -> dict[str, Any]:
    """Make an item that tells of a failure."""
    error = {"code": code, "message": f"it went wrong: {code}"}
    return {**ack(id), "status": "error", "error": error, **fields}


def fault(code: str, id: str | None = T1, **fields: Any) -> dict[str, Any]:
    """Make an error that stands beside items."""
    named = {} if id is None else {"taskUUID": id, "taskType": "imageInference"}
    return {"code": code, "message": f"no: {code}", **named, **fields}


def refusal(*errors: dict[str, Any], status: int = 400, **headers: str) -> Response:
    """Make a reply that holds errors alone."""
    return reply(
        {"errors": list(errors)}, status, {k.replace("_", "-"): v for k, v in headers.items()}
    )


UNKNOWN = refusal(fault("taskFailedOrNotFound"), status=404)
"""What the vendor says when it is asked for a task that it does not know."""


def tasks(requests: Iterable[Request]) -> list[list[dict[str, Any]]]:
    """Return the tasks of each request."""
    return [json.loads(request.body or b"[]") for request in requests]


def kinds(requests: Iterable[Request]) -> list[str]:
    """Return the task types of each request, in one word."""
    return ["+".join(task["taskType"] for task in sent) for sent in tasks(requests)]


Script = Callable[..., Iterable[Any]]
