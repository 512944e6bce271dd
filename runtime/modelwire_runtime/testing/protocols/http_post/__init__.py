"""One POST whose reply is the result: which model is meant, whether the service takes the request, and who answers.

Each kind of work has a module: `embeddings`, `images`, `speech`, `transcription`, `stored`. They go by the kind of the
model's result reader, so a model that a spec adds is served without a line of code. `reads` serves plain reads.
"""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.jsons import is_object
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.http_post import (
    embeddings,
    forms,
    images,
    speech,
    stored,
    transcription,
)
from modelwire_runtime.testing.protocols.http_post.asked import Asked, pattern

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor
    from modelwire_runtime.vendor import Route

_KINDS: Mapping[str, Callable[[Asked], Reply]] = {
    "embedding": embeddings.answer,
    "image": images.answer,
    "speech": speech.answer,
    "transcription": transcription.answer,
}


class HttpPost:
    """The fake's side of the protocol."""

    socket = None

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        routes = [route for route in fake.data.routes(flow) if not route.base]
        self._routes = [(pattern(route.path), route) for route in routes]
        self._models = {
            route.name: [model for model in fake.data.models if model.entry.route == route.name]
            for route in routes
        }

    def match(self, received: Received, path: str) -> Target | None:
        """Tell which route is meant: several may share a path, then the model in the body tells."""
        method = received.method
        here = [
            (route, found.groupdict())
            for shape, route in self._routes
            if (found := shape.fullmatch(path)) is not None and _method(route) == method
        ]
        if not here:
            return None
        route = here[0][0]
        if len(here) > 1:
            name = forms.model_of(received)
            route = next((one[0] for one in here if self._served(*one, name)), route)
        billable = method == "POST" and not route.settings.get("free")
        return Target(route.name, path, billable=billable, public=route.public)

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with OpenAI's error object, which the other vendors have too."""
        kinds = {400: "invalid_request_error", 401: "authentication_error", 404: "not_found_error"}
        kind = kinds.get(status, "api_error")
        error = {"message": message, "type": kind, "param": None, "code": None, **(facts or {})}
        return Reply.json({"error": error}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Judge the request by its model's parameter set, and do what it asks."""
        route = self._fake.data.vendor.routes[target.operation]
        found = pattern(route.path).fullmatch(target.endpoint)
        places = {} if found is None else found.groupdict()
        name = forms.model_of(received)
        models = self._served(route, places, name)
        if not models:
            told = f"The model `{name or next(iter(places.values()), '')}` does not exist."
            return self.refuse(404, told, {"code": "model_not_found"})
        try:
            values, files = self._values(received, route, models)
        except (forms.Refused, ValueError) as error:
            return self.refuse(400, str(error) or "the body cannot be read")
        problem = self._fake.judge(models, {**values, **_parameters(places)})
        if problem is not None:
            return self._disliked(models[0], problem)
        asked = Asked(self._fake, route, models[0], values, received, places, files)
        return _KINDS.get(asked.model.reader.kind, stored.answer)(asked)

    def _served(
        self, route: "Route", places: Mapping[str, str], name: str | None
    ) -> list[ServedModel]:
        """Return the models of a route that a path and the body's `model` mean."""
        info = None if name is None else self._fake.data.catalog.find(name)
        names = {name, None if info is None else info.id}
        found: list[ServedModel] = []
        for model in self._models[route.name]:
            entry = model.entry
            facts = {"endpoint": entry.endpoint, "id": entry.id}
            facts["served_model"] = entry.served_model or entry.id
            if any(facts[place] != value for place, value in places.items() if place in facts):
                continue
            if not _names_model(route) or names & {entry.id, facts["served_model"]}:
                found.append(model)
        return found

    def _values(
        self, received: Received, route: "Route", models: list[ServedModel]
    ) -> tuple[dict[str, Any], dict[str, str]]:
        """Return what the body holds, and the names of its files."""
        if route.settings.get("body") == "multipart":
            parts = forms.parts_of(received)
            lists = str(route.settings.get("list_names", "plain"))
            values = forms.values_of(parts, models, lists)
            owned = {name: forms.literal(values[name]) for name in route.owns if name in values}
            return {**values, **owned}, {
                part.name.removesuffix("[]"): part.filename for part in parts if part.filename
            }
        body: Any = received.json() if received.body else {}
        wrap = route.settings.get("wrap")
        body = body.get(wrap) if wrap and is_object(body) else body
        if not is_object(body):
            raise forms.Refused("the body is not an object")
        return body, {}

    def _disliked(self, model: ServedModel, problem: str) -> Reply:
        name = re.split(r"[:=\[. ]", problem)[0]
        if model.reader.status is None:
            return self.refuse(400, problem, {"param": name})
        fault = {"loc": ["body", name], "msg": problem, "type": "value_error"}
        return Reply.json({"detail": [fault]}, 422)


def _method(route: "Route") -> str:
    return str(route.settings.get("method", "post")).upper()


def _names_model(route: "Route") -> bool:
    return "model" in route.owns or "model" in route.adds


def _parameters(places: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in a path that is a parameter of the call, not a fact of the model."""
    return {k: v for k, v in places.items() if k not in ("endpoint", "id", "served_model")}


FAKE = HttpPost
