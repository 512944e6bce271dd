"""Runware's utility tasks: polls, the archive, search, uploads, the account."""

import base64
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.testing.listing import Listed
from modelwire_runtime.testing.protocols.runware.errors import error_of, facts_of
from modelwire_runtime.testing.tasks import FakeTask, Item

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

Act = Callable[[dict[str, Any], bool], "list[Item] | Item"]
"""Takes a task and whether a socket brought it; gives items, or one error."""

_DATA_URI = re.compile(r"data:([\w.+-]+/[\w.+-]+);base64,(.*)", re.DOTALL)
_LARGEST_PAGE = 100


class Utilities:
    """What is done for a task that infers nothing."""

    def __init__(self, fake: "FakeVendor") -> None:
        self._fake = fake
        self._media: dict[str, str] = {}
        self._acts: Mapping[str, Act] = {
            "getResponse": self._get_response,
            "getTaskDetails": self._get_task_details,
            "modelSearch": self._search,
            "modelUpload": self._upload_model,
            "mediaStorage": self._store,
            "imageUpload": self._upload_image,
            "accountManagement": self._account,
        }

    def find(self, task_type: str) -> Act | None:
        """Return what is done for a type, None when it is no utility."""
        return self._acts.get(task_type)

    def _get_response(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        found = self._fake.tasks.get(task["taskUUID"])
        return error_of("taskFailedOrNotFound") if found is None else found.look()

    def _get_task_details(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        found = self._fake.tasks.get(task["taskUUID"])
        if found is None:
            return error_of("taskFailedOrNotFound")
        response = {"data": found.items}
        return [{**facts_of(task), "request": [dict(found.request)], "response": response}]

    def _search(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        words = str(task.get("search") or "").lower().split()
        found = [
            item
            for item in self._fake.listing.models
            if all(word in f"{item.id} {item.slug} {item.title}".lower() for word in words)
        ]
        if str(task.get("sort", "")).endswith("name"):
            found.sort(key=lambda item: item.title, reverse=task["sort"].startswith("-"))
        first, count = int(task.get("offset") or 0), int(task.get("limit") or 20)
        page = found[first : first + min(count, _LARGEST_PAGE)]
        results = [_found(item) for item in page]
        return [{**facts_of(task), "totalResults": len(found), "results": results}]

    def _upload_model(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        fake, id = self._fake, task["taskUUID"]
        if id in fake.tasks:
            return error_of("conflictTaskUUID")
        plan = fake.take_task_plan()
        if plan.error is not None:
            return error_of(plan.error)
        air = task.get("air") or f"fake:{fake.next_id()}@{task.get('version', 1)}"
        items: list[Item] = [
            {**facts_of(task), "status": state, "message": f"The model is {state}.", "air": air}
            for state in plan.states
        ]
        done = FakeTask(id, task, replace(plan, steps=(), apart=1), items, cumulative=False)
        fake.tasks[id] = done
        if plan.states[-1:] == ("ready",):
            fake.listing.publish(str(air), "imageInference", str(task.get("name", "")))
        return items if socket else done.look()

    def _store(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        media, told = task.get("media"), {**facts_of(task), "operation": task.get("operation")}
        if task.get("operation") == "delete":
            if self._media.pop(str(media), None) is None:
                return {**error_of("mediaNotFound"), "parameter": "media"}
            return [{**told, "mediaUUID": media}]
        id, url = self._keep(str(media))
        return [{**told, "mediaUUID": id, "mediaURL": url}]

    def _upload_image(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        id, url = self._keep(str(task.get("image")))
        return [{**facts_of(task), "imageUUID": id, "imageURL": url}]

    def _keep(self, media: str) -> tuple[str, str]:
        """Store a medium and return its id and URL; one that is a URL stays where it is."""
        id = self._fake.next_uuid()
        if media.startswith(("http://", "https://")):
            url = media
        else:
            found = _DATA_URI.fullmatch(media)
            kind, text = (found[1], found[2]) if found else ("application/octet-stream", media)
            content = base64.b64decode(text)
            url = self._fake.add_file(f"{id}.{kind.rpartition('/')[2]}", kind, content)
        self._media[id] = url
        return id, url

    def _account(self, task: dict[str, Any], socket: bool) -> "list[Item] | Item":
        told = {**facts_of(task), "operation": task.get("operation")}
        if task.get("operation") == "getDetails":
            return [{**told, **self._details()}]
        told |= {name: task[name] for name in ("startDate", "endDate") if name in task}
        return [{**told, "usage": _statistics(self._fake)}]

    def _details(self) -> Item:
        spent = {"credits": 0.01 * self._fake.billed, "requests": self._fake.billed}
        key = {"apiKey": "fake-****", "name": "fake", "enabled": True, "createdAt": "2026-01-01"}
        return {
            "organizationName": "Fake",
            "organizationUUID": "00000000-0000-4000-8000-000000000000",
            "balance": {"amount": 100.0, "freeBalance": 10.0, "currency": "USD"},
            "team": [{"name": "Ada", "email": "ada@fake.example", "roles": ["Owner"]}],
            "apiKeys": [key],
            "usage": dict.fromkeys(("today", "last7Days", "last30Days", "total"), spent),
        }


def _statistics(fake: "FakeVendor") -> Item:
    count = Counter(str(task.request.get("model", "")) for task in fake.tasks.values())
    rows = [
        {"model": model, "count": number, "spend": 0.01 * number} for model, number in count.items()
    ]
    meta = {"totalRequests": fake.billed, "totalSpend": 0.01 * fake.billed, "totalErrors": 0}
    return {"timeseries": {"data": rows, "meta": meta}, "model": {"data": rows, "meta": meta}}


def _found(item: Listed) -> Item:
    return {
        "air": item.id,
        "name": item.title,
        "category": "checkpoint",
        "architecture": None,
        "capabilities": [item.endpoint],
        "source": "community" if item.served is None else "official",
        "heroImage": None,
        "private": False,
    }
