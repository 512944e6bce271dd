"""How Anthropic's Messages say a schema, tools, and the turns of a conversation."""

from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.anthropic.dialect import DIALECT
from modelwire_runtime.flows.dialects import dialect_of
from modelwire_runtime.protocol.anthropic_answer import read_answer
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import FunctionTool, ToolAnswer
from tests.support.natives import CALL, CLAUDE, THOUGHT, message

NUMBER = {"type": "integer", "minimum": 1}
LOOK = FunctionTool(
    name="look",
    description="Look.",
    parameters={"type": "object", "properties": {"n": NUMBER}},
    strict=True,
)
BARE = FunctionTool(name="bare", parameters={"type": "object"}, extra={"defer_loading": True})


def schema(**fields: Any) -> AnswerSchema:
    """Describe an answer."""
    shape: dict[str, Any] = {"type": "object", "properties": {"n": NUMBER}}
    return AnswerSchema("city", "A city.", {**shape, **fields})


def test_it_is_found() -> None:
    """By the name of its flow."""
    assert dialect_of("anthropic_messages") is DIALECT


def test_a_schema_is_a_format_of_the_output() -> None:
    """What was set beside it stays; a limit that the vendor refuses stands in the description."""
    given = {**CLAUDE, "output_config": {"effort": "low"}}
    made = DIALECT.with_schema(given, schema(required=["n"], additionalProperties=False))
    number = {"type": "integer", "description": "(minimum 1)"}
    said: dict[str, Any] = {"type": "object", "properties": {"n": number}, "required": ["n"]}
    said |= {"additionalProperties": False, "description": "A city."}
    assert made["output_config"] == {
        "effort": "low",
        "format": {"type": "json_schema", "schema": said},
    }
    assert given["output_config"] == {"effort": "low"}
    assert DIALECT.with_schema(CLAUDE, schema())["output_config"]["format"]


def test_two_formats_are_an_error() -> None:
    """The caller's own would be lost in silence."""
    given = {**CLAUDE, "output_config": {"format": {"type": "json_schema", "schema": {}}}}
    with pytest.raises(InvalidParams, match="given as a type already"):
        DIALECT.with_schema(given, schema())


def test_tools_stand_behind_those_of_the_caller() -> None:
    """`strict` is said only where somebody said it, and narrows the words of the schema."""
    own = {"name": "own"}
    made = DIALECT.with_tools({**CLAUDE, "tools": [own]}, [LOOK, BARE])["tools"]
    assert made[0] is own
    assert made[1]["strict"] is True
    assert made[1]["input_schema"]["properties"]["n"] == {
        "type": "integer",
        "description": "(minimum 1)",
    }
    assert made[2] == {"name": "bare", "input_schema": {"type": "object"}, "defer_loading": True}


def test_the_next_turn() -> None:
    """The model's turn whole, then one turn with all answers; what failed is marked."""
    other = {**CALL, "id": "toolu_2"}
    result = read_answer(message(THOUGHT, CALL, other), {})
    first, second = result.tool_calls
    answers = [ToolAnswer(first, "652"), ToolAnswer(second, "no such river", is_error=True)]
    made = DIALECT.next_turn({**CLAUDE, "tool_choice": {"type": "auto"}}, result, answers)
    assert made["messages"][:-2] == CLAUDE["messages"]
    assert made["messages"][-2:] == [
        {"role": "assistant", "content": [THOUGHT, CALL, other]},
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": "652"},
                {
                    "type": "tool_result",
                    "tool_use_id": "toolu_2",
                    "content": "no such river",
                    "is_error": True,
                },
            ],
        },
    ]
    assert made["tool_choice"] == {"type": "auto"}
    assert len(CLAUDE["messages"]) == 1


@pytest.mark.parametrize("choice", [{"type": "any"}, {"type": "tool", "name": "look"}])
def test_a_demand_holds_for_one_turn(choice: dict[str, Any]) -> None:
    """Else the conversation would never end; what is said beside it stays."""
    result = read_answer(message(CALL), {})
    given = {**CLAUDE, "tool_choice": {**choice, "disable_parallel_tool_use": True}}
    made = DIALECT.next_turn(given, result, [ToolAnswer(result.tool_calls[0], "1")])
    assert made["tool_choice"] == {"type": "auto", "disable_parallel_tool_use": True}
    none = {**CLAUDE, "tool_choice": {"type": "none"}}
    assert DIALECT.next_turn(none, result, [])["tool_choice"] == {"type": "none"}


def test_an_empty_turn_is_left_out() -> None:
    """The vendor refuses one."""
    result = read_answer(message(content=[]), {})
    assert DIALECT.next_turn(CLAUDE, result, [])["messages"] == CLAUDE["messages"]
    assert DIALECT.approvals(result) == ()
