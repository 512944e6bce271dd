"""How Google's generateContent says a schema, tools, and the turns of a conversation."""

from typing import Any

import pytest
from pydantic import BaseModel

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import dialect_of
from modelwire_runtime.flows.gemini.dialect import DIALECT
from modelwire_runtime.protocol.gemini import GeminiAssembler
from modelwire_runtime.results import TextResult
from modelwire_runtime.structured.answers import Answer
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import FunctionTool, ToolAnswer
from tests.support.natives import FUNCTION, GEMINI, answer

SHAPE = {
    "type": "object",
    "properties": {"n": {"type": "integer", "minimum": 1, "multipleOf": 2}, "k": {"const": "x"}},
    "required": ["n", "k"],
}
LOOK = FunctionTool(name="look", description="Look.", parameters=SHAPE, strict=True)
BARE = FunctionTool(name="bare", parameters={"type": "object"}, extra={"behavior": "BLOCKING"})


class Tree(BaseModel):
    """A tree, whose branches are trees, straight and by way of links."""

    name: str
    below: "list[Tree]" = []
    next: "Link | None" = None


class Link(BaseModel):
    """A link."""

    to: Tree


def result(*parts: Any) -> TextResult:
    """Read an answer."""
    assembler = GeminiAssembler(lambda: "word")
    assembler.add(answer(*parts), [])
    return assembler.result()


def test_it_is_found() -> None:
    """By the name of its flow."""
    assert dialect_of("gemini_generate") is DIALECT


def test_a_schema_is_part_of_the_config() -> None:
    """What was set beside it stays; words that the vendor does not know stand in the description."""
    given = {**GEMINI, "generationConfig": {"topK": 3}}
    made = DIALECT.with_schema(given, AnswerSchema("city", "A city.", SHAPE))
    assert made["generationConfig"] == {
        "topK": 3,
        "responseMimeType": "application/json",
        "responseJsonSchema": {
            "type": "object",
            "properties": {
                "n": {"type": "integer", "minimum": 1, "description": "(multipleOf 2)"},
                "k": {"enum": ["x"]},
            },
            "required": ["n", "k"],
            "description": "A city.",
        },
    }
    assert given["generationConfig"] == {"topK": 3}
    assert DIALECT.with_schema(GEMINI, AnswerSchema("city", "", {}))["generationConfig"]


def test_what_leads_back_to_itself_is_not_required() -> None:
    """The vendor refuses a schema that would have no end; an answer without it takes the default."""
    given = Answer(Tree)
    made = DIALECT.with_schema(GEMINI, given.schema)["generationConfig"]["responseJsonSchema"]
    assert made["required"] == ["name", "below", "next"]
    assert made["$defs"]["Tree"]["required"] == ["name"]
    assert made["$defs"]["Link"]["required"] == []
    assert given.schema.schema["$defs"]["Tree"]["required"] == ["name", "below", "next"]
    assert given.read('{"name": "a", "below": [{"name": "b"}], "next": null}').below[0].below == []


@pytest.mark.parametrize(
    "config",
    [
        {"responseSchema": {}},
        {"responseJsonSchema": {}},
        {"responseFormat": {}},
        {"responseMimeType": "text/x.enum"},
    ],
)
def test_two_shapes_are_an_error(config: dict[str, Any]) -> None:
    """The caller's own would be lost in silence."""
    given = {**GEMINI, "generationConfig": config}
    with pytest.raises(InvalidParams, match="given as a type already"):
        DIALECT.with_schema(given, AnswerSchema("city", "", {}))


def test_tools_stand_behind_those_of_the_caller() -> None:
    """Functions are one group; the vendor wants a description of each."""
    made = DIALECT.with_tools({**GEMINI, "tools": [{"googleSearch": {}}]}, [LOOK, BARE])["tools"]
    assert made[0] == {"googleSearch": {}}
    look, bare = made[1]["functionDeclarations"]
    assert (look["name"], look["description"]) == ("look", "Look.")
    assert look["parametersJsonSchema"]["properties"]["k"] == {"enum": ["x"]}
    assert bare == {
        "name": "bare",
        "description": "bare",
        "parametersJsonSchema": {"type": "object"},
        "behavior": "BLOCKING",
    }


def test_the_next_turn() -> None:
    """The model's turn with its signatures, then one turn with as many results as it had calls."""
    signed = {**FUNCTION, "thoughtSignature": "seal-1"}
    made = result(signed, FUNCTION, FUNCTION, FUNCTION)
    outputs: list[tuple[str, Any, bool]] = [
        ("652 km", "652 km", False),
        ('{"km": 652}', {"km": 652}, False),
        ("[1]", [1], False),
        ("No such river", None, True),
    ]
    answers = [
        ToolAnswer(call, text, is_error, output)
        for call, (text, output, is_error) in zip(made.tool_calls, outputs, strict=True)
    ]
    turns = DIALECT.next_turn(GEMINI, made, answers)["contents"]
    assert turns[:-2] == GEMINI["contents"]
    assert turns[-2] == {"role": "model", "parts": [signed, FUNCTION, FUNCTION, FUNCTION]}
    assert turns[-1]["role"] == "user"
    told = [part["functionResponse"]["response"] for part in turns[-1]["parts"]]
    assert told == [
        {"output": "652 km"},
        {"km": 652},
        {"output": [1]},
        {"error": "No such river"},
    ]
    assert len(GEMINI["contents"]) == 1


@pytest.mark.parametrize(
    ("calling", "freed"),
    [
        ({"mode": "ANY"}, {"mode": "AUTO"}),
        (
            {"mode": "ANY", "allowedFunctionNames": ["look"]},
            {"mode": "VALIDATED", "allowedFunctionNames": ["look"]},
        ),
        ({"mode": "NONE"}, {"mode": "NONE"}),
    ],
)
def test_a_demand_holds_for_one_turn(calling: dict[str, Any], freed: dict[str, Any]) -> None:
    """Else the conversation would never end; which functions may be called stays said."""
    given = {**GEMINI, "toolConfig": {"functionCallingConfig": calling, "retrievalConfig": {}}}
    made = DIALECT.next_turn(given, result(FUNCTION), [])
    assert made["toolConfig"] == {"functionCallingConfig": freed, "retrievalConfig": {}}
    bare = {**GEMINI, "toolConfig": {"retrievalConfig": {}}}
    assert DIALECT.next_turn(bare, result(FUNCTION), [])["toolConfig"] == {"retrievalConfig": {}}


def test_an_empty_turn_is_left_out() -> None:
    """An answer that was kept back has no parts."""
    made = result({"text": ""})
    assert DIALECT.next_turn(GEMINI, made, [])["contents"] == GEMINI["contents"]
    assert DIALECT.approvals(made) == ()
