"""How chat completions say a schema, tools, and the turns of a conversation."""

from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import dialect_of, plain, register
from modelwire_runtime.flows.openai.chat_dialect import DIALECT
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import FunctionTool, ToolAnswer

ASKED: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello"}], "seed": 1}
LOOK = FunctionTool(name="look", description="Look.", parameters={"type": "object"}, strict=True)
BARE = FunctionTool(name="bare", parameters={"type": "object"}, extra={"x": 1})


def test_a_schema_is_a_response_format() -> None:
    """One level deeper than in Responses; what was given does not change."""
    made = DIALECT.with_schema(ASKED, AnswerSchema("city", "A city.", {"type": "object"}))
    assert made["response_format"] == {
        "type": "json_schema",
        "json_schema": {
            "name": "city",
            "description": "A city.",
            "schema": {"type": "object"},
            "strict": True,
        },
    }
    assert "response_format" not in ASKED
    loose = DIALECT.with_schema(ASKED, AnswerSchema("city", "", {}, strict=False))
    assert loose["response_format"]["json_schema"] == {
        "name": "city",
        "schema": {},
        "strict": False,
    }


def test_two_formats_are_an_error() -> None:
    """The caller's own would be lost in silence."""
    given = {**ASKED, "response_format": {"type": "json_object"}}
    with pytest.raises(InvalidParams, match="given as a type already"):
        DIALECT.with_schema(given, AnswerSchema("city", "", {}))


def test_tools_stand_behind_those_of_the_caller() -> None:
    """`strict` is said only where somebody said it."""
    own = {"type": "function", "function": {"name": "own"}}
    made = DIALECT.with_tools({**ASKED, "tools": [own]}, [LOOK, BARE])
    assert made["tools"][0] is own
    assert made["tools"][1]["function"] == {
        "name": "look",
        "description": "Look.",
        "parameters": {"type": "object"},
        "strict": True,
    }
    assert made["tools"][2] == {
        "type": "function",
        "function": {"name": "bare", "parameters": {"type": "object"}},
        "x": 1,
    }


def test_a_turn_repeats_the_conversation() -> None:
    """The model's turn, then one a tool's answer; the caller's own list stays as it is."""
    call = ToolCall("c1", "look", "{}")
    result = TextResult(tool_calls=(call,))
    made = DIALECT.next_turn(ASKED, result, [ToolAnswer(call, "Seen")])
    assert made["messages"][0] == ASKED["messages"][0]
    assert made["messages"][1]["tool_calls"][0]["id"] == "c1"
    assert made["messages"][2] == {"role": "tool", "tool_call_id": "c1", "content": "Seen"}
    assert made["seed"] == 1
    assert len(ASKED["messages"]) == 1
    assert DIALECT.approvals(result) == ()


@pytest.mark.parametrize(
    ("choice", "stays"),
    [
        ("auto", True),
        ("none", True),
        ("required", False),
        ({"type": "function", "function": {"name": "look"}}, False),
        ({"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}}, True),
        ({"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}}, False),
    ],
)
def test_a_demanded_call_is_demanded_once(choice: Any, stays: bool) -> None:
    """Or the model would never come to an answer."""
    made = DIALECT.next_turn({**ASKED, "tool_choice": choice}, TextResult(text="Hi"), [])
    assert ("tool_choice" in made) == stays


def test_dialects_are_found_by_flow() -> None:
    """A flow without one has none, and one can be added."""
    assert dialect_of("openai_chat") is DIALECT
    assert dialect_of("http_get") is None
    register("http_get", "modelwire_runtime.flows.openai.chat_dialect")
    try:
        assert dialect_of("http_get") is DIALECT
    finally:
        register("http_get", "")
    assert dialect_of("http_get") is None


def test_an_object_of_the_caller_becomes_a_dictionary() -> None:
    """Whatever it was made of; the copy is one's own."""

    class Thing:
        def wire(self) -> dict[str, int]:
            """Give what is sent."""
            return {"a": 1}

    given = {"a": 1}
    assert plain(Thing()) == plain(given) == given
    assert plain(given) is not given
