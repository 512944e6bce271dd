"""The seed on finding tools and on tools that take text: `Tool Search` and `Custom Tool`."""

import json
import re
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from modelwire import InvalidParams, OpenAI, ToolCall, Tools, tool
from modelwire.openai.inputs.custom_tool import CustomToolInput
from modelwire.openai.inputs.tool_search_tool import ToolSearchToolInput
from modelwire_runtime.protocol.events import ToolCallDelta, ToolCallDone
from modelwire_runtime.results.tool_items import ToolSearchCallItem, ToolSearchOutputItem
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
WEATHER = "What is the weather in San Francisco?"
USERS = "Write a SQL query to get all users older than 25."
HOSTED: ToolSearchToolInput = {"type": "tool_search"}
OWN: ToolSearchToolInput = {
    "type": "tool_search",
    "execution": "client",
    "description": "Search for available tools based on what the user needs.",
    "parameters": {
        "type": "object",
        "properties": {
            "goal": {"type": "string", "description": "What the user is trying to accomplish"}
        },
        "required": ["goal"],
        "additionalProperties": False,
    },
}
FOUND = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the current weather at a specific location",
    "defer_loading": True,
    "parameters": {
        "type": "object",
        "properties": {"location": {"type": "string"}},
        "required": ["location"],
        "additionalProperties": False,
    },
}
WRITE_SQL: CustomToolInput = {
    "type": "custom",
    "name": "write_sql",
    "description": "Write a SQL SELECT query to answer the user question.",
    "format": {"type": "grammar", "syntax": "regex", "definition": "SELECT .+"},
}


@tool(extra={"defer_loading": True})
def get_weather(location: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> Any:
    """Get the current weather at a specific location."""
    return {"location": location, "temperature": 18 if unit == "celsius" else 64}


@tool(extra={"defer_loading": True})
def search_files(query: Annotated[str, Field(description="What to look for.")]) -> Any:
    """Search through files in the workspace."""
    return {"results": [f'Found 3 files matching "{query}"']}


def _find(goal: str) -> dict[str, Any]:
    """Find tools for what the user wants."""
    return {"tools": [FOUND] if goal else []}


def test_heading_tool_search_loads_nothing_up_front(openai: OpenAI) -> None:
    """A deferred tool is no tool of a request that searches for none."""
    run = openai.text.gpt_5_4.run_tools([get_weather], input=WEATHER)
    assert len(run.steps) == 1
    assert get_weather("Rome") == {"location": "Rome", "temperature": 18}


def test_point_server_executed(openai: OpenAI) -> None:
    """The service searches among deferred tools, and calls what it found in the same response."""
    tools: Any = [HOSTED, FOUND]
    result = openai.text.gpt_5_4(input=WEATHER, tools=tools)
    types = [item.type for item in result.output_items]
    assert types == ["tool_search_call", "tool_search_output", "function_call"]
    assert [call.name for call in result.tool_calls] == ["get_weather"]


def test_point_client_executed(openai: OpenAI) -> None:
    """The model asks its caller to search, and waits."""
    result = openai.text.gpt_5_4(input=WEATHER, tools=[OWN])
    assert [item.type for item in result.output_items] == ["tool_search_call"]
    (call,) = result.tool_calls
    assert call.name == "tool_search"
    assert set(call.parse()) == {"goal"}


def test_heading_hosted_tool_search_is_no_call_of_ours(openai: OpenAI) -> None:
    """Its items say that the service did it, and name no call that would want an answer."""
    tools: Any = [HOSTED, FOUND]
    call, output, _ = openai.text.gpt_5_4(input=WEATHER, tools=tools).output_items
    assert isinstance(call, ToolSearchCallItem)
    assert isinstance(output, ToolSearchOutputItem)
    assert (call.execution, call.call_id) == (output.execution, output.call_id) == ("server", None)
    assert [one["name"] for one in output.tools] == ["get_weather"]


def test_sample_32_hosted_tool_search(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Functions are deferred where they are made, and called once a search has found them."""
    tools = Tools([get_weather, search_files], max_steps=10)
    run = openai.text.gpt_5_4.run_tools(tools, input=WEATHER, tools=[HOSTED])
    (answer,) = run.steps[0].answers
    assert answer.output == {"location": "San Francisco", "temperature": 18}
    assert '"temperature":18' in run.text
    search, *functions = fake_openai.requests[0].json()["tools"]
    assert search == {"type": "tool_search"}
    assert [(one["name"], one["defer_loading"]) for one in functions] == [
        ("get_weather", True),
        ("search_files", True),
    ]
    unit = functions[0]["parameters"]["properties"]["unit"]
    assert unit["enum"] == ["celsius", "fahrenheit"]


def test_heading_client_tool_search_finds_nothing(openai: OpenAI, sent_openai: Sent) -> None:
    """A search may find nothing; the model answers without tools then."""
    tools = Tools(handlers={"tool_search": lambda **_: []})
    run = openai.text.gpt_5_4.run_tools(tools, input=WEATHER, tools=[OWN])
    assert sent_openai()["input"][0]["tools"] == []
    assert len(run.steps) == 2
    assert run.text


def test_sample_33_client_tool_search(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A handler searches, and what it found is called like any function."""
    tools = Tools([get_weather], handlers={"tool_search": _find}, max_steps=10)
    run = openai.text.gpt_5_4.run_tools(tools, input=WEATHER, tools=[OWN])
    names = [answer.call.name for step in run.steps for answer in step.answers]
    assert names == ["tool_search", "get_weather"]
    assert '"temperature":18' in run.text
    declared = [one.json()["tools"][0] for one in fake_openai.requests]
    assert declared == [OWN] * 3


def test_point_client_search_step_1(openai: OpenAI) -> None:
    """The call has an id, says that the caller searches, and the handler gets its arguments."""
    goals: list[str] = []

    def find(goal: str) -> Any:
        goals.append(goal)
        return _find(goal)

    tools = Tools([get_weather], handlers={"tool_search": find})
    run = openai.text.gpt_5_4.run_tools(tools, input=WEATHER, tools=[OWN])
    (item,) = run.steps[0].result.output_items
    assert isinstance(item, ToolSearchCallItem)
    assert item.execution == "client"
    assert item.call_id
    assert goals == [item.arguments["goal"]]


def test_point_client_search_step_2(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What was found goes back under the id of the call, and the model calls it then."""
    tools = Tools([get_weather], handlers={"tool_search": _find})
    run = openai.text.gpt_5_4.run_tools(tools, input=WEATHER, tools=[OWN])
    assert fake_openai.requests[1].json()["input"] == [
        {
            "type": "tool_search_output",
            "call_id": run.steps[0].result.tool_calls[0].id,
            "execution": "client",
            "status": "completed",
            "tools": [FOUND],
        }
    ]
    assert [call.kind for call in run.steps[1].result.tool_calls] == ["function_call"]


def test_heading_custom_tool_by_hand(openai: OpenAI, sent_openai: Sent) -> None:
    """The call holds plain text, which `parse` leaves as it is, and makes its own answer."""
    first = openai.text.gpt_5_2_codex(input=USERS, tools=[WRITE_SQL], tool_choice="required")
    (call,) = first.tool_calls
    assert call.parse() == call.arguments
    assert re.fullmatch("SELECT .+", call.arguments)
    openai.text.gpt_5_2_codex(
        input=[call.answer("3 users")], previous_response_id=first.response_id, tools=[WRITE_SQL]
    )
    assert sent_openai()["input"] == [
        {"type": "custom_tool_call_output", "call_id": call.id, "output": "3 users"}
    ]


def test_sample_34_custom_tool(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A handler of the tool's name gets the text; a demand for a call holds for the first turn."""
    queries: list[str] = []

    def write_sql(query: str) -> str:
        queries.append(query)
        return json.dumps([{"name": "Ada"}])

    tools = Tools(handlers={"write_sql": write_sql}, max_steps=3)
    run = openai.text.gpt_5_2_codex.run_tools(
        tools, input=USERS, tools=[WRITE_SQL], tool_choice="required"
    )
    assert [query[:7] for query in queries] == ["SELECT "]
    assert "Ada" in run.text
    first, second = (request.json() for request in fake_openai.requests)
    assert first["tools"] == second["tools"] == [WRITE_SQL]
    assert (first["tool_choice"], second.get("tool_choice")) == ("required", None)


def test_sample_35_custom_tool_streamed(openai: OpenAI, sent_openai: Sent) -> None:
    """The text of the call comes piece by piece, and whole at its end."""
    pieces, calls = "", list[ToolCall]()
    model = openai.text.gpt_5_2_codex
    with model.stream(input=USERS, tools=[WRITE_SQL], tool_choice="required") as stream:
        for event in stream:
            if isinstance(event, ToolCallDelta):
                pieces += event.arguments
            elif isinstance(event, ToolCallDone):
                calls.append(event.tool_call)
    assert [(call.name, call.arguments) for call in calls] == [("write_sql", pieces)]
    assert pieces.startswith("SELECT ")
    assert sent_openai()["stream"] is True


def test_point_custom_tool_name(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """It is required, and what the call is told apart by."""
    nameless: Any = {"type": "custom"}
    with pytest.raises(InvalidParams, match=r"tools\[0\] \(custom\).*name is required"):
        openai.text.gpt_5_2_codex(input=USERS, tools=[nameless])
    assert not fake_openai.requests
    result = openai.text.gpt_5_2_codex(input=USERS, tools=[{"type": "custom", "name": "note"}])
    assert [call.name for call in result.tool_calls] == ["note"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("description", "Write down what the user said."),
        ("format", {"type": "text"}),
        ("format", {"type": "grammar", "syntax": "regex", "definition": "[0-9]+"}),
        ("format", {"type": "grammar", "syntax": "lark", "definition": 'start: "yes" | "no"'}),
    ],
)
def test_point_custom_tool_option(
    openai: OpenAI, sent_openai: Sent, field: str, value: Any
) -> None:
    """Each is sent as it is, and none when it is left out."""
    bare: Any = {"type": "custom", "name": "note"}
    openai.text.gpt_5_2_codex(input=USERS, tools=[bare])
    assert sent_openai()["tools"] == [bare]
    bare[field] = value
    openai.text.gpt_5_2_codex(input=USERS, tools=[bare])
    assert sent_openai()["tools"] == [bare]


@pytest.mark.parametrize(
    ("format", "match"),
    [
        ({"type": "json"}, "type"),
        ({"type": "grammar", "syntax": "ebnf", "definition": "a"}, "syntax"),
        ({"type": "grammar", "syntax": "regex"}, "definition is required"),
    ],
)
def test_point_custom_tool_format_refused(
    openai: OpenAI, fake_openai: FakeVendor, format: Any, match: str
) -> None:
    """Two kinds, two languages, and a grammar has its definition."""
    wrong: Any = {"type": "custom", "name": "note", "format": format}
    with pytest.raises(InvalidParams, match=rf"format.*{match}"):
        openai.text.gpt_5_2_codex(input=USERS, tools=[wrong])
    assert not fake_openai.requests


def test_point_custom_tool_execute(openai: OpenAI) -> None:
    """Without a handler the run ends at the call, which is left to the caller."""
    run = openai.text.gpt_5_2_codex.run_tools(Tools(), input=USERS, tools=[WRITE_SQL])
    (call,) = run.pending
    assert isinstance(call, ToolCall)
    assert (call.kind, call.name) == ("custom_tool_call", "write_sql")
