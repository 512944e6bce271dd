"""How Runware's text tasks say a schema, tools, and the turns of a conversation."""

from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import dialect_of
from modelwire_runtime.flows.runware.dialect import DIALECT
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import FunctionTool, ToolAnswer

ASKED: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello"}], "seed": 1}
SCHEMA = AnswerSchema("city", "A city.", {"type": "object"})


def test_it_is_found_by_its_flow() -> None:
    """Language models of this vendor have the verbs as all others have."""
    assert dialect_of("runware_tasks") is DIALECT


def test_a_schema_is_a_parameter() -> None:
    """Together with the format; it has no name there."""
    made = DIALECT.with_schema(ASKED, SCHEMA)
    assert made == {**ASKED, "jsonSchema": {"type": "object"}, "outputFormat": "JSON"}
    for name, value in (("jsonSchema", {"type": "object"}), ("outputFormat", "TEXT")):
        with pytest.raises(InvalidParams, match="given as a type already"):
            DIALECT.with_schema({**ASKED, name: value}, SCHEMA)


def test_tools_stand_behind_those_of_the_caller() -> None:
    """Their schema is called so."""
    tools = [
        FunctionTool(name="look", description="Look.", parameters={"type": "object"}),
        FunctionTool(name="bare", parameters={}, extra={"type": "function"}),
    ]
    made = DIALECT.with_tools({**ASKED, "tools": [{"name": "own"}]}, tools)
    assert made["tools"] == [
        {"name": "own"},
        {"name": "look", "description": "Look.", "schema": {"type": "object"}},
        {"name": "bare", "schema": {}, "type": "function"},
    ]


def test_a_turn_repeats_the_conversation() -> None:
    """Calls with their arguments as objects, each answer under its call's id."""
    calls = (
        ToolCall("1", "look", '{"at": "x"}'),
        ToolCall("2", "say", '"hi"'),
        ToolCall("3", "odd", "{"),
    )
    result = TextResult(text="", tool_calls=calls)
    made = DIALECT.next_turn(ASKED, result, [ToolAnswer(calls[0], "Seen")])
    assert made["messages"][1] == {
        "role": "assistant",
        "content": None,
        "tools": [
            {"id": "1", "name": "look", "input": {"at": "x"}},
            {"id": "2", "name": "say", "input": {"input": "hi"}},
            {"id": "3", "name": "odd", "input": {"input": "{"}},
        ],
    }
    assert made["messages"][2] == {"role": "tool", "id": "1", "content": "Seen"}
    assert DIALECT.approvals(result) == ()
    plain = DIALECT.next_turn(ASKED, TextResult(text="Hi"), [])
    assert plain["messages"][1] == {"role": "assistant", "content": "Hi"}


@pytest.mark.parametrize(
    ("choice", "stays"),
    [
        ({"type": "auto"}, True),
        ({"type": "none"}, True),
        ({"type": "any"}, False),
        ({"type": "tool", "name": "look"}, False),
    ],
)
def test_a_demanded_call_is_demanded_once(choice: Any, stays: bool) -> None:
    """Or the model would never come to an answer."""
    made = DIALECT.next_turn({**ASKED, "toolChoice": choice}, TextResult(text="Hi"), [])
    assert ("toolChoice" in made) == stays
