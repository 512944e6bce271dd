"""Runs over Responses: tools that the vendor knows but the client carries out, custom ones, and leave for a server's."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import ApprovalRequest, OpenAI, ToolCall, Tools, tool
from modelwire_runtime.testing import FakeVendor

MCP: Any = {
    "type": "mcp",
    "server_label": "wiki",
    "server_url": "https://mcp.example.com/x",
    "require_approval": "always",
}
GOAL: Any = {"type": "object", "properties": {"goal": {"type": "string"}}}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake OpenAI."""
    with FakeVendor("openai") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def openai(fake: FakeVendor) -> Iterator[OpenAI]:
    """Open a client to it."""
    with fake.client() as client:
        yield client


def answered(fake: FakeVendor) -> dict[str, Any]:
    """Give the item that the last request answers a call with."""
    item: dict[str, Any] = fake.requests[-1].json()["input"][-1]
    return item


def test_a_shell_is_carried_out_here(openai: OpenAI, fake: FakeVendor) -> None:
    """The function gets the commands and their limits, and returns what each of them printed."""
    seen: list[Any] = []

    def run(commands: list[str], **limits: int) -> list[dict[str, Any]]:
        seen.append((commands, limits))
        return [{"stdout": "a.txt\n", "outcome": {"type": "exit", "exit_code": 0}}]

    made = openai.text.gpt_5_4.run_tools(
        Tools(handlers={"shell": run}),
        input="List the files by the shell",
        tools=[{"type": "shell"}],
    )
    assert made.text == "The tool says: a.txt"
    ((commands, limits),) = seen
    assert commands[0] == "ls"
    assert limits.keys() == {"timeout_ms", "max_output_length"}
    item = answered(fake)
    assert item["type"] == "shell_call_output"
    assert item["output"][0]["stdout"] == "a.txt\n"


def test_a_patch_is_applied_here(openai: OpenAI, fake: FakeVendor) -> None:
    """The fields of its operation are keywords; one that fails is told so."""
    patched: list[str] = []

    def apply(type: str, path: str, diff: str = "") -> dict[str, str]:
        patched.append(f"{type} {path}")
        return {"status": "completed", "output": "done"}

    def fail(**operation: str) -> None:
        raise PermissionError("read-only")

    tools: Any = [{"type": "apply_patch"}]
    model = openai.text.gpt_5_4
    model.run_tools(Tools(handlers={"apply_patch": apply}), input="Apply a patch", tools=tools)
    assert patched == ["create_file main.py"]
    assert answered(fake)["status"] == "completed"
    model.run_tools(Tools(handlers={"apply_patch": fail}), input="Apply a patch", tools=tools)
    assert answered(fake)["status"] == "failed"
    assert "PermissionError: read-only" in answered(fake)["output"]


def test_a_custom_tool_gets_its_text(openai: OpenAI, fake: FakeVendor) -> None:
    """It takes no JSON."""
    own: Any = {"type": "custom", "name": "write_sql", "description": "Write SQL."}
    run = openai.text.gpt_5_4.run_tools(
        Tools(handlers={"write_sql": lambda text: f"ran {text!r}"}),
        input="Write sql for users",
        tools=[own],
        tool_choice="required",
    )
    assert run.text == "The tool says: ran 'Write sql for users'"
    assert answered(fake)["type"] == "custom_tool_call_output"
    assert "tool_choice" not in fake.requests[-1].json()


def test_a_search_for_tools_is_answered_here(openai: OpenAI, fake: FakeVendor) -> None:
    """What it finds goes back as definitions of tools."""
    found: Any = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}}
    search: Any = {
        "type": "tool_search",
        "execution": "client",
        "description": "Find tools.",
        "parameters": GOAL,
    }
    openai.text.gpt_5_4.run_tools(
        Tools(handlers={"tool_search": lambda goal: {"tools": [found] if goal else []}}),
        input="Search a tool",
        tools=[search],
    )
    item = answered(fake)
    assert item["type"] == "tool_search_output"
    assert item["tools"] == [found]


def test_leave_for_a_servers_tools(openai: OpenAI, fake: FakeVendor) -> None:
    """The vendor asks, the caller decides; where nobody does, the run waits."""
    asked: list[ToolCall | ApprovalRequest] = []

    def approve(request: ToolCall | ApprovalRequest) -> bool | str:
        asked.append(request)
        return "not today" if len(asked) > 1 else True

    model = openai.text.gpt_5_4
    run = model.run_tools(Tools(approve=approve), input="Search the wiki", tools=[MCP])
    assert len(run.steps) == 2
    (request,) = asked
    assert isinstance(request, ApprovalRequest)
    assert (request.server, json.loads(request.arguments)) == ("wiki", {"query": "Search the wiki"})
    assert answered(fake)["approve"] is True
    model.run_tools(Tools(approve=approve), input="Search the wiki", tools=[MCP])
    assert answered(fake)["approve"] is False
    assert answered(fake)["reason"] == "not today"
    waits = model.run_tools(Tools(), input="Search the wiki", tools=[MCP])
    assert [type(one) for one in waits.pending] == [ApprovalRequest]


def test_more_of_a_tools_declaration(openai: OpenAI, fake: FakeVendor) -> None:
    """In the protocol's own words, such as that its loading is put off."""

    @tool(extra={"defer_loading": True})
    def get_weather(city: str) -> str:
        """Weather of a city."""
        return f"Sunny in {city}"

    run = openai.text.gpt_5_4.run_tools(
        [get_weather], input="Weather in Paris?", tools=[{"type": "tool_search"}]
    )
    declared = fake.requests[0].json()["tools"]
    assert [each.get("defer_loading") for each in declared] == [None, True]
    assert run.text
