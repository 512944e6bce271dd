"""The service: requests of Responses matched, judged, answered, and kept where they are stored."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import ChatPlan, JobPlan
from modelwire_runtime.testing.protocols import Target
from modelwire_runtime.testing.protocols.http_post.stored import Stored as KeptFile
from modelwire_runtime.testing.protocols.http_post.stored import shelf
from modelwire_runtime.testing.protocols.responses.answers import items_of, respond
from modelwire_runtime.testing.protocols.responses.events import broken, events_of, written
from modelwire_runtime.testing.protocols.responses.socket import ResponsesSocket, is_handshake
from modelwire_runtime.testing.protocols.responses.tools import RESULT, RESULT_FILE

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

# The plan of a job speaks of a queue in other words.
_STATES = {"IN_QUEUE": "queued", "IN_PROGRESS": "in_progress", "RUNNING": "in_progress"}
_ENDS = {"TIMED_OUT": "incomplete"}
_OPERATIONS = (
    ("POST", "", "responses"),
    ("GET", "/{id}", "response"),
    ("DELETE", "/{id}", "delete_response"),
    ("POST", "/{id}/cancel", "cancel"),
    ("GET", "/{id}/input_items", "input_items"),
)
_LIMITS = {
    "x-ratelimit-limit-requests": "500",
    "x-ratelimit-remaining-requests": "499",
    "x-ratelimit-limit-tokens": "200000",
    "x-ratelimit-remaining-tokens": "199000",
    "x-ratelimit-reset-requests": "120ms",
    "x-ratelimit-reset-tokens": "6m0s",
}


Refusal = tuple[int, str, dict[str, Any]]
"""A status, words, and facts of an error."""


@dataclass(slots=True)
class Stored:
    """A response that the vendor keeps: how it ends, and how far a job has come."""

    whole: dict[str, Any]
    body: Mapping[str, Any]
    before: list[Mapping[str, Any]]
    """What the conversation held before it."""
    plan: JobPlan = field(default_factory=JobPlan)
    looks: int = 0
    state: str = ""
    """The state of a job that has not come to its end; empty for a response that has."""

    def look(self) -> None:
        """Take a job one step further."""
        if not self.state:
            return
        self.looks += 1
        if self.looks > len(self.plan.steps):
            self.finish()
            return
        step = self.plan.steps[self.looks - 1]
        word = step if isinstance(step, str) else step[0]
        self.state = _STATES.get(word, word.lower())

    def finish(self) -> None:
        """Bring a job to its planned end."""
        self.state = ""
        end = _ENDS.get(self.plan.end, self.plan.end.lower())
        if end != "completed":
            told = self.plan.error or {"code": "server_error", "message": "The model gave up."}
            self.whole |= {"status": end, "output": [], "usage": None}
            self.whole["error"] = told if end == "failed" else None

    def cancel(self) -> None:
        """Cancel a job that goes on."""
        if self.state:
            self.state = ""
            self.whole |= {"status": "cancelled", "output": [], "usage": None}

    def shown(self) -> dict[str, Any]:
        """Return the response as it stands."""
        if not self.state:
            return self.whole
        return {**self.whole, "status": self.state, "output": [], "usage": None}


class Responses:
    """The fake's side of Responses."""

    def __init__(self, fake: "FakeVendor", flow: str) -> None:
        self._fake = fake
        self._flow = flow
        self._stored: dict[str, Stored] = {}
        self.socket: Any = ResponsesSocket(fake, self)
        self._paths: list[tuple[str, re.Pattern[str], str]] = [
            (method, _pattern(route.path + suffix), operation)
            for route in fake.data.routes(flow)
            for method, suffix, operation in _OPERATIONS
        ]

    def match(self, received: Received, path: str) -> Target | None:
        """Tell what a path under the base URL means."""
        if is_handshake(received.headers):
            here = any(
                operation == "responses" and p.fullmatch(path) for _, p, operation in self._paths
            )
            return Target("socket", "") if here else None
        for method, pattern, operation in self._paths:
            found = pattern.fullmatch(path.partition("?")[0])
            if found is not None and received.method == method:
                id = found.groupdict().get("id")
                return Target(operation, "", id, billable=operation == "responses")
        return None

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with OpenAI's error object."""
        kinds = {401: "authentication_error", 429: "rate_limit_error", 500: "server_error"}
        kind = kinds.get(status, "invalid_request_error")
        error = {"message": message, "type": kind, "param": None, "code": None, **(facts or {})}
        return Reply.json({"error": error}, status, self._headers())

    def answer(self, received: Received, target: Target) -> Reply:
        """Answer a request."""
        if target.operation == "socket":
            self.socket.handshakes.append(received.headers)
            return Reply(101, headers=self._headers(), upgrade=self.socket.talk)
        if target.operation == "responses":
            return self._create(received)
        stored = self._stored.get(str(target.job))
        if stored is None:
            return self.refuse(404, f"Response with id '{target.job}' not found.")
        if target.operation == "cancel":
            if not stored.body.get("background"):
                return self.refuse(400, "Cannot cancel a synchronous response.")
            stored.cancel()
        elif target.operation == "delete_response":
            del self._stored[str(target.job)]
            return self._json({"id": target.job, "object": "response", "deleted": True})
        elif target.operation == "input_items":
            items = [*stored.before, *items_of(stored.body.get("input"))]
            return self._json({"object": "list", "data": items, "has_more": False})
        else:
            if received.query.get("stream") == "true":
                return self._replayed(stored, int(received.query.get("starting_after", -1)))
            stored.look()
        return self._json(stored.shown())

    def _headers(self) -> dict[str, str]:
        return {**_LIMITS, "x-request-id": self._fake.next_id("req_")}

    def _json(self, value: Any) -> Reply:
        return Reply.json(value, 200, self._headers())

    def _create(self, received: Received) -> Reply:
        try:
            body = received.json()
        except ValueError:
            return self.refuse(400, "We could not parse the JSON body of your request.")
        if not is_object(body):
            return self.refuse(400, "The body is not an object.")
        if refusal := self.refusal(cast("dict[str, Any]", body)):
            return self.refuse(*refusal)
        plan = self._fake.take_chat_plan()
        stored = self.make(cast("dict[str, Any]", body), plan)
        if body.get("background"):
            stored.plan, stored.state = self._fake.take_job_plan(), "queued"
        if body.get("stream"):
            events = broken(events_of(stored.whole, body), plan)
            reply = Reply.events(written(events, plan, body), plan.ending, plan.piece)
            stored.state = ""
            return replace(reply, headers={**reply.headers, **self._headers()})
        if plan.error is not None:
            stored.whole |= {"status": "failed", "error": plan.error, "output": []}
        return self._json(stored.shown()).ended(plan.ending)

    def make(
        self, body: dict[str, Any], plan: ChatPlan, memory: Mapping[str, Stored] | None = None
    ) -> Stored:
        """Answer a request that was judged, and keep the response where it is to be kept.

        `memory` holds what a connection remembers besides what is stored.
        """
        before = self._conversation(body, memory or {})
        stored = Stored(respond(body, before, plan, self._fake.next_id), body, before)
        if any(item.get("type") == "code_interpreter_call" for item in stored.whole["output"]):
            about = {"id": RESULT_FILE, "object": "container.file"}
            shelf(self._fake).setdefault(RESULT_FILE, KeptFile(about, RESULT))
        if body.get("store") is not False:
            self._stored[str(stored.whole["id"])] = stored
        return stored

    def _conversation(
        self, body: Mapping[str, Any], memory: Mapping[str, Stored]
    ) -> list[Mapping[str, Any]]:
        """Return what was said before, as far as the request refers to it."""
        id = str(body.get("previous_response_id"))
        earlier = self._stored.get(id) or memory.get(id)
        if earlier is None:
            return []
        asked = items_of(earlier.body.get("input"))
        return [*earlier.before, *asked, *earlier.whole["output"]]

    def _replayed(self, stored: Stored, start: int) -> Reply:
        if not (stored.body.get("stream") and stored.body.get("background")):
            return self.refuse(400, "The response was not created with stream=true.")
        rest = [e for e in events_of(stored.whole, stored.body) if e["sequence_number"] > start]
        return Reply.events(written(rest, ChatPlan(), stored.body))

    # What the vendor refuses.

    def refusal(
        self, body: dict[str, Any], memory: Mapping[str, Stored] | None = None
    ) -> Refusal | None:
        """Return the status, the words and the facts of a refusal; None where the request is good."""
        kept = memory or {}
        return self._unknown(body) or self._unfit(body, kept) or self._unpaired(body, kept)

    def _unknown(self, body: dict[str, Any]) -> Refusal | None:
        models, name = self._models(), body.get("model")
        named = [model for model in models if name in (model.served_names() or (name,))]
        if models and not named:
            facts = {"param": "model", "code": "model_not_found"}
            return 404, f"The model '{name}' does not exist.", facts
        if named and self._fake.validates and (problem := self._fake.judge(named, body)):
            return 400, problem, {"param": re.split(r"[:=\[. ]", problem)[0]}
        return None

    def _models(self) -> tuple[ServedModel, ...]:
        routes = {route.name for route in self._fake.data.routes(self._flow)}
        return tuple(m for m in self._fake.data.models if m.entry.route in routes)

    def _unfit(self, body: dict[str, Any], memory: Mapping[str, Stored]) -> Refusal | None:
        before = body.get("previous_response_id")
        if before is not None and body.get("conversation") is not None:
            told = "'previous_response_id' and 'conversation' exclude each other."
            return 400, told, {"param": "previous_response_id"}
        if before is not None and before not in {**self._stored, **memory}:
            facts = {"param": "previous_response_id", "code": "previous_response_not_found"}
            return 400, f"Previous response with id '{before}' not found.", facts
        if body.get("background") and body.get("store") is False:
            return 400, "Background mode requires that store is true.", {"param": "store"}
        return None

    def _unpaired(self, body: dict[str, Any], memory: Mapping[str, Stored]) -> Refusal | None:
        """Refuse references to what is not kept, and outputs of calls that nobody made."""
        given = items_of(body.get("input"))
        kept = {
            item.get("id"): item for one in self._stored.values() for item in one.whole["output"]
        }
        told = [
            *self._conversation(body, memory),
            *(kept.get(item.get("id"), item) for item in given),
        ]
        calls = {item.get("call_id") for item in told if str(item.get("type")).endswith("_call")}
        for item in given:
            kind = str(item.get("type"))
            if kind == "item_reference" and item.get("id") not in kept:
                return 404, f"Item with id '{item.get('id')}' not found.", {"param": "input"}
            if kind.endswith("_call_output") and item.get("call_id") not in calls:
                called = item.get("call_id")
                return 400, f"No tool call found for call_id {called}.", {"param": "input"}
        return None


def _pattern(path: str) -> re.Pattern[str]:
    pattern = re.escape(path).replace(r"\{id\}", "(?P<id>[^/]+)")
    return re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", pattern))


FAKE = Responses
