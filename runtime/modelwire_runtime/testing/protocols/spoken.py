"""What the fake model answers, told in no protocol's words; requests are asked in those of chat completions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from modelwire_runtime.testing import words
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.loopback import Received
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.protocols import Target

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor


@dataclass(frozen=True, slots=True)
class Asked:
    """A request."""

    chat: Mapping[str, Any]
    """What chat completions would say: `messages`, `tools`, `tool_choice` and `response_format`."""
    thinks: bool = False
    limit: Any = None
    """Most tokens to write; no number for none."""
    stops: Sequence[str] = ()
    searches: bool = False
    """Whether the model may search the web."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer."""

    text: str
    reasoning: str
    calls: tuple[tuple[str, Mapping[str, Any]], ...]
    end: str
    """Why it ended: `stop`, `length`, `sequence`, `calls` or `refusal`."""
    stop: str | None
    """The text at which it stopped."""
    page: str | None
    """Address of a page that a search found."""
    asked: int
    """Tokens of the request."""
    said: int
    thought: int


def speak(asked: Asked, plan: ChatPlan) -> Spoken:
    """Answer a request."""
    chat = asked.chat
    prompt = words.prompt_of(chat.get("messages"))
    calls = words.tool_calls(chat) if plan.tool_calls is None else list(plan.tool_calls)
    silent = calls or plan.refusal is not None
    text = plan.text if plan.text is not None else "" if silent else words.answer(chat)
    text, end, stop = _shortened(text, asked)
    reasoning = plan.reasoning or (f"The person wants: {prompt}" if asked.thinks else "")
    end = "refusal" if plan.refusal is not None else "calls" if calls else end
    searched = asked.searches and not silent
    told = words.count(prompt) or 1
    page = f"https://news.example/{told}" if searched else None
    counts = told, words.count(text) + len(calls), words.count(reasoning)
    return Spoken(text, reasoning, tuple(calls), end, stop, page, *counts)


def served(fake: "FakeVendor", flow: str, name: Any) -> list[ServedModel] | None:
    """Return the models of a flow that a name means; None when no model has it, all may when there are none."""
    routes = {route.name for route in fake.data.routes(flow)}
    models = [model for model in fake.data.models if model.entry.route in routes]
    named = [model for model in models if name in _names(fake, model)]
    return named if named or not models else None


def watch_keys(fake: "FakeVendor", received: Received, target: Target) -> None:
    """Note a request that shows the key in the vendor's way as well as in its route's."""
    header = fake.data.vendor.auth.header
    if target.auth is None or target.auth.header.lower() == header.lower():
        return
    if header.lower() in received.headers:
        told = f"{header} was sent with {received.method} {received.path}"
        fake.violations.append(f"{told}, which takes {target.auth.header}")


def _names(fake: "FakeVendor", model: ServedModel) -> tuple[str, ...]:
    info = fake.data.catalog.find(model.id)
    return (model.id, *(() if info is None else info.aliases))


def _shortened(text: str, asked: Asked) -> tuple[str, str, str | None]:
    """Cut a text where the request ends it."""
    for stop in asked.stops:
        head, found, _ = text.partition(stop)
        if found:
            return head, "sequence", stop
    if isinstance(asked.limit, int) and words.count(text) > asked.limit:
        return "".join(list(words.pieces(text))[: asked.limit]), "length", None
    return text, "stop", None
