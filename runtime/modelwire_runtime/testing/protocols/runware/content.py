"""Runware's content server: what it publishes about its models, read without a key."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.testing.listing import Listed
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.protocols import Target

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

Json = dict[str, Any]
_PATHS = re.compile(
    r"/(models|collections|creators|capabilities)(?:/([^/]+)(?:/(examples|pricing|guides))?)?"
)
_STATES = {"listed": "live", "unlisted": "compatible-only", "deprecated": "deprecated"}
_CAPABILITIES = {
    "imageInference": ("io:text-to-image", "image"),
    "videoInference": ("io:text-to-video", "video"),
    "audioInference": ("io:text-to-audio", "audio"),
    "textInference": ("io:text-to-text", "text"),
    "caption": ("op:caption", "text"),
    "3dInference": ("io:image-to-3d", "3d"),
}
_OTHER = ("op:transform", "image")
_PAGE = 20
_ORDERS: Mapping[str, Callable[[Json], Any]] = {
    "name": lambda model: model["name"],
    "alpha": lambda model: model["name"],
    "creator": lambda model: (model["creator"], model["name"]),
}


class RunwareContent:
    """The fake's side of the content server."""

    socket = None

    def __init__(self, fake: "FakeVendor", base: str) -> None:
        self._fake = fake

    def match(self, received: Received, path: str) -> Target | None:
        """Tell which page is asked for."""
        found = _PATHS.fullmatch(path)
        if found is None or received.method != "GET":
            return None
        kind, name, page = found.groups()
        if page is not None and kind != "models":
            return None
        return Target(page or kind, kind, job=name, public=True)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with a status and a message."""
        return Reply.json({"message": message, **(facts or {})}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Give one thing or a list of all."""
        if target.endpoint == "models":
            return self._models(received, target)
        things = {
            "creators": self._creators,
            "collections": self._collections,
            "capabilities": self._capabilities,
        }[target.endpoint]()
        if target.job is None:
            wanted = received.query.get("category")
            kept = [
                one for one in things if wanted is None or wanted in one.get("category", wanted)
            ]
            return Reply.json(kept)
        return self._one(next((one for one in things if one["id"] == target.job), None), target)

    def _one(self, found: Any, target: Target) -> Reply:
        return Reply.json(found) if found else self.refuse(404, f"{target.job} is not known")

    def _models(self, received: Received, target: Target) -> Reply:
        models = [_page_of(item) for item in self._fake.listing.models]
        if target.job is None:
            return Reply.json(_listed(models, received.query))
        model = next((one for one in models if target.job in (one["model"], one["air"])), None)
        if model is None or target.operation == "models":
            return self._one(model, target)
        if target.operation == "pricing":
            shown = {name: model[name] for name in ("model", "air", "name", "status")}
            return Reply.json({**shown, "pricingOverview": "$0.01 per result"})
        if target.operation == "guides":
            title = f"Using {model['name']}"
            link = f"https://runware.ai/docs/models/{model['model']}"
            guide = {"slug": model["model"], "title": title, "description": title}
            return Reply.json([{**guide, "date": "2026-01-01", "url": link}])
        return Reply.json(_examples(model, received.query.get("capability")))

    def _creators(self) -> list[Json]:
        models = [_page_of(item) for item in self._fake.listing.models]
        names = dict.fromkeys(model["creator"] for model in models)
        return [
            {
                "id": name,
                "name": name.title(),
                "headline": f"Models by {name.title()}.",
                "models": [model for model in models if model["creator"] == name],
            }
            for name in names
        ]

    def _collections(self) -> list[Json]:
        models = [_page_of(item) for item in self._fake.listing.models]
        kinds = dict.fromkeys(model["category"] for model in models)
        return [
            {
                "id": f"all-{kind}",
                "name": f"All {kind}",
                "order": place,
                "category": [kind],
                "models": [model for model in models if model["category"] == kind],
            }
            for place, kind in enumerate(kinds)
        ]

    def _capabilities(self) -> list[Json]:
        ids = dict.fromkeys(id for id, _ in (*_CAPABILITIES.values(), _OTHER))
        return [{"id": id, "label": id.partition(":")[2].replace("-", " ")} for id in ids]


def _page_of(item: Listed) -> Json:
    capability, category = _CAPABILITIES.get(item.endpoint, _OTHER)
    return {
        "model": item.slug,
        "air": item.id,
        "name": item.title,
        "creator": item.maker,
        "status": _STATES.get(item.state, "live"),
        "releasedAt": item.date or "2026-01-01",
        "weight": 1,
        "headline": f"{item.title}.",
        "description": f"{item.title} at a fake vendor.",
        "capabilities": [capability],
        "category": category,
        "hosted": True,
    }


def _listed(models: list[Json], query: Mapping[str, str]) -> Any:
    """Filter, sort and cut a list as its query says."""
    words = query.get("q", "").lower().split()
    kept = [
        model
        for model in models
        if query.get("capability") in (None, *model["capabilities"])
        and all(
            query.get(key, model[key]) == model[key] for key in ("status", "category", "creator")
        )
        and all(
            word in f"{model['model']} {model['air']} {model['name']}".lower() for word in words
        )
    ]
    order = _ORDERS.get(query.get("sort", ""))
    kept = kept if order is None else sorted(kept, key=order)
    kept = kept[::-1] if query.get("order") == "desc" else kept
    paged = query.get("paginate") == "true"
    first = int(query.get("offset", 0))
    count = int(query.get("limit", _PAGE if paged else len(kept)))
    page: Sequence[Json] = kept[first : first + count]
    if not paged:
        return page
    return {"total": len(kept), "limit": count, "offset": first, "items": page}


def _examples(model: Json, capability: str | None) -> list[Json]:
    if capability not in (None, *model["capabilities"]):
        return []
    request = {"model": model["air"], "positivePrompt": "A robot at dawn"}
    return [
        {
            "id": f"{model['model']}-1",
            "title": "A robot at dawn",
            "model": model["model"],
            "capability": model["capabilities"][0],
            "asset": None,
            "request": request,
            "response": {},
        }
    ]


FAKE = RunwareContent
