"""The dialect of Responses: schemas, tools, leave for a server's tools, and the next turn."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import dialect_of
from modelwire_runtime.flows.openai.responses_dialect import DIALECT
from modelwire_runtime.protocol.responses_answer import read_answer
from modelwire_runtime.results import TextResult
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.tools import ApprovalAnswer, FunctionTool, ToolAnswer
from tests.support.responder.scripts import ASKED, CALL, THOUGHT, message, response

SCHEMA = AnswerSchema(name="city", description="A city.", schema={"type": "object"}, strict=True)
ASK = {
    "type": "mcp_approval_request",
    "id": "mcpr_1",
    "server_label": "web",
    "name": "search",
    "arguments": '{"query":"Po"}',
}


def result(*output: dict[str, Any], stored: bool = True, **fields: Any) -> TextResult:
    """Read a response."""
    whole = response(*output, **fields)
    return read_answer(whole, whole["output"], stored=stored)


def answers(found: TextResult, *contents: Any) -> Sequence[ToolAnswer]:
    """Answer each call of a result."""
    return [
        ToolAnswer(call, json.dumps(content), output=content)
        for call, content in zip(found.tool_calls, contents, strict=True)
    ]


def test_it_is_found_by_the_flow() -> None:
    """The flow's name leads to it."""
    assert dialect_of("openai_responses") is DIALECT


def test_a_schema() -> None:
    """It is one level flatter than in chat completions, beside what else `text` says."""
    values = DIALECT.with_schema({**ASKED, "text": {"verbosity": "low"}}, SCHEMA)
    format = values["text"]["format"]
    assert values["text"]["verbosity"] == "low"
    assert (format["type"], format["name"], format["strict"]) == ("json_schema", "city", True)
    assert (format["schema"], format["description"]) == ({"type": "object"}, "A city.")
    assert ASKED == {"input": "Name three rivers."}


def test_a_schema_beside_a_format() -> None:
    """Two shapes for one answer are a mistake."""
    with pytest.raises(InvalidParams, match=r"text\.format"):
        DIALECT.with_schema({**ASKED, "text": {"format": {"type": "json_object"}}}, SCHEMA)


def test_tools() -> None:
    """A function lies flat behind what the caller gave."""
    tool = FunctionTool(name="f", description="d", parameters={"type": "object"}, strict=True)
    values = DIALECT.with_tools({**ASKED, "tools": [{"type": "web_search"}]}, [tool])
    assert values["tools"] == [
        {"type": "web_search"},
        {
            "type": "function",
            "name": "f",
            "description": "d",
            "parameters": {"type": "object"},
            "strict": True,
        },
    ]


def test_the_next_turn_of_what_is_stored() -> None:
    """The response is referred to, and only what is new is sent; a demand for a call is left out."""
    found = result(THOUGHT, CALL)
    values = {**ASKED, "instructions": "Be brief.", "tool_choice": "required"}
    following = DIALECT.next_turn(values, found, answers(found, {"km": 652}))
    output = {"type": "function_call_output", "call_id": "call_1", "output": '{"km": 652}'}
    assert following == {
        "instructions": "Be brief.",
        "previous_response_id": "resp_1",
        "input": [output],
    }


def test_the_next_turn_of_what_is_not_stored() -> None:
    """The whole conversation is repeated, encrypted reasoning included."""
    sealed = {**THOUGHT, "encrypted_content": "sealed"}
    found = result(sealed, CALL, stored=False)
    values = {**ASKED, "store": False}
    following = DIALECT.next_turn(values, found, answers(found, "652 km"))
    asked, thought, called, told = following["input"]
    assert asked == {"role": "user", "content": "Name three rivers."}
    assert (thought, called) == (sealed, CALL)
    assert told["output"] == '"652 km"'
    assert "previous_response_id" not in following
    again = DIALECT.next_turn(following, found, answers(found, 1))
    assert len(again["input"]) == 7


def test_the_next_turn_in_a_conversation() -> None:
    """The conversation has everything already, and excludes the other reference."""
    found = result(CALL)
    following = DIALECT.next_turn({**ASKED, "conversation": "conv_1"}, found, answers(found, 1))
    assert "previous_response_id" not in following
    assert len(following["input"]) == 1


@pytest.mark.parametrize(
    ("choice", "stays"),
    [
        ("auto", True),
        ("none", True),
        ("required", False),
        ({"type": "function", "name": "f"}, False),
        ({"type": "allowed_tools", "mode": "auto", "tools": []}, True),
        ({"type": "allowed_tools", "mode": "required", "tools": []}, False),
    ],
)
def test_which_choice_of_tools_stays(choice: Any, stays: bool) -> None:
    """What demands a call would never let the conversation end."""
    following = DIALECT.next_turn({**ASKED, "tool_choice": choice}, result(), ())
    assert ("tool_choice" in following) is stays


def test_answers_of_tools_that_take_more_than_text() -> None:
    """A shell's results and a patch's state go as what they are; what failed says so."""
    shell = {
        "type": "shell_call",
        "id": "sh_1",
        "call_id": "call_2",
        "action": {"commands": ["ls"], "max_output_length": 100},
        "environment": {"type": "local"},
    }
    patch = {
        "type": "apply_patch_call",
        "id": "ap_1",
        "call_id": "call_3",
        "operation": {"type": "delete_file", "path": "a.py"},
    }
    found = result(shell, patch)
    ran = [{"stdout": "a.py\n", "stderr": "", "outcome": {"type": "timeout"}}]
    first, second = DIALECT.next_turn(ASKED, found, answers(found, ran, "gone"))["input"]
    assert (first["output"], first["max_output_length"]) == (ran, 100)
    assert (second["status"], second["output"]) == ("completed", "gone")
    failed = [ToolAnswer(call, "no such file", is_error=True) for call in found.tool_calls]
    first, second = DIALECT.next_turn(ASKED, found, failed)["input"]
    assert first["output"][0]["stderr"] == "no such file"
    assert first["output"][0]["outcome"] == {"type": "exit", "exit_code": 1}
    assert (second["status"], second["output"]) == ("failed", "no such file")


def test_leave_for_a_servers_tools() -> None:
    """What the vendor asks leave for is told, and answered by its id."""
    found = result(ASK, message())
    (request,) = DIALECT.approvals(found)
    assert (request.server, request.name, request.arguments) == ("web", "search", '{"query":"Po"}')
    assert found.tool_calls == ()
    told = [ApprovalAnswer(request, True), ApprovalAnswer(request, False, "not now")]
    granted, denied = DIALECT.next_turn(ASKED, found, (), told)["input"]
    known = {"type": "mcp_approval_response", "approval_request_id": "mcpr_1"}
    assert granted == {**known, "approve": True}
    assert denied == {**known, "approve": False, "reason": "not now"}
