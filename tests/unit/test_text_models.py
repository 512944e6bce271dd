"""A language model as its verbs ask it: wire names, and what a dialect adds."""

from typing import Any, ClassVar, cast

import pytest
from pydantic import Field

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.calls import Work
from modelwire_runtime.handles import Entry
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import TextResult
from modelwire_runtime.texts.models import TextModel
from modelwire_runtime.vendor import Route

ENTRY = Entry("some/model", "", "", "chat", "", None, "")


class TalkParams(Params[TextResult, TextResult]):
    """A set that knows no `response_format`."""

    model_id: ClassVar[str] = "some/model"
    messages: list[Any]
    max_tokens: int = Field(default=OMIT, alias="maxTokens")


def model(params: Any, values: Any, route: Route | None = None, **options: Any) -> TextModel:
    """Make a model; nothing of a client is needed to look at its values."""
    route = Route("chat", "openai_chat", "/chat") if route is None else route
    return TextModel(cast("Any", None), Work(ENTRY, route, options), params, values)


class Core:
    """Notes what a request is made of."""

    def call(self, *given: Any) -> Any:
        """Take it."""
        return given


def requested(made: TextModel, values: dict[str, Any]) -> tuple[Work, Any, dict[str, Any]]:
    """Give what the client is handed for a request."""
    made.core = cast("Any", Core())
    found: Any = made.call(values)
    return cast("tuple[Work, Any, dict[str, Any]]", found)


def test_values_go_by_their_wire_names() -> None:
    """In whichever spelling they were given; what is unset is not there."""
    given = {"messages": [1], "max_tokens": 5, "stop": OMIT}
    assert model(TalkParams, given).values == {"messages": [1], "maxTokens": 5}
    assert model(None, {"anything": 1, "stop": OMIT}).values == {"anything": 1}
    params = TalkParams(messages=[1], max_tokens=5)  # type: ignore[call-arg]
    assert model(TalkParams, params.__checked__).values == {"messages": [1], "maxTokens": 5}


def test_what_a_dialect_adds_and_the_set_lacks_travels_as_extra() -> None:
    """What the caller misspelt does not: it is judged."""
    made = model(TalkParams, {"messages": [1], "mesages": [2]}, extra={"own": 1})
    work, params, values = requested(made, {**made.values, "response_format": {"type": "x"}})
    assert params is TalkParams
    assert values == {"messages": [1], "mesages": [2]}
    assert work.options["extra"] == {"own": 1, "response_format": {"type": "x"}}
    work, _, values = requested(made, made.values)
    assert work.options["extra"] == {"own": 1}


def test_without_rules_everything_is_a_value() -> None:
    """There is nothing to judge by."""
    made = model(None, {"messages": [1]})
    assert requested(made, {"messages": [1], "tools": []})[2] == {"messages": [1], "tools": []}


@pytest.mark.parametrize(
    "route",
    [
        Route("job", "runpod_jobs", "/run"),
        Route("completion", "openai_chat", "/completions", {"protocol": "completion"}),
    ],
)
def test_a_protocol_without_a_dialect_is_told(route: Route) -> None:
    """With the route, and what to do instead."""
    with pytest.raises(InvalidParams, match=f"route '{route.name}' take neither schemas nor tools"):
        _ = model(None, {}, route).dialect
