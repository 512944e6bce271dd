"""Turns of a conversation: what the model said, and what its tools returned, as the next request says them."""

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.values import is_list, is_object

if TYPE_CHECKING:
    from modelwire_runtime.results.text import Choice, TextResult, ToolCall


def chat_turn(answer: "TextResult | Choice") -> dict[str, Any]:
    """Return an answer as the assistant's message of chat completions."""
    calls = answer.tool_calls
    turn: dict[str, Any] = {"role": "assistant", "content": answer.text}
    if calls or answer.refusal or answer.audio:
        turn["content"] = answer.text or None
    if answer.refusal:
        turn["refusal"] = answer.refusal
    if answer.audio is not None and answer.audio.id:
        turn["audio"] = {"id": answer.audio.id}
    if calls:
        turn["tool_calls"] = [chat_call(call, call.arguments or "{}") for call in calls]
    return turn


def chat_call(call: "ToolCall", arguments: str | None = None) -> dict[str, Any]:
    """Return a call as chat completions write it."""
    if call.kind == "custom":
        custom = {"name": call.name, "input": call.arguments}
        return {"id": call.id, "type": "custom", "custom": custom}
    function = {"name": call.name, "arguments": call.arguments if arguments is None else arguments}
    return {"id": call.id, "type": "function", "function": function}


def answer_to(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Return the turn that answers a call, in the words of the protocol that the call came by."""
    return _ANSWERS.get(call.kind, _chat_answer)(call, content)


def text_of(content: Any) -> str:
    """Return text as it is, anything else as JSON."""
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)


def _chat_answer(call: "ToolCall", content: Any) -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": call.id, "content": text_of(content)}


def _output(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer a function or a custom tool: with text, or with parts such as an image."""
    parts = is_list(content) and content and all(_is_part(part) for part in content)
    told = list(content) if parts else text_of(content)
    return {"type": f"{call.kind}_output", "call_id": call.id, "output": told}


def _is_part(value: Any) -> bool:
    return is_object(value) and str(value.get("type")).startswith("input_")


def _local_shell_output(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer a command; OpenAI's schema wants the call's id twice."""
    told = {"id": call.id, "call_id": call.id, "output": text_of(content)}
    return {"type": "local_shell_call_output", **told}


def _shell_output(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer a shell's commands: with a result each, or with what the only one printed."""
    results = content if is_list(content) else [content]
    output = [
        {"stdout": "", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}, **result}
        for result in (one if is_object(one) else {"stdout": text_of(one)} for one in results)
    ]
    answer: dict[str, Any] = {"type": "shell_call_output", "call_id": call.id, "output": output}
    limit = call.parse().get("max_output_length")
    return answer if limit is None else {**answer, "max_output_length": limit}


def _patch_output(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer a patch: with its `status` and `output`, or with a text, which says that it was applied."""
    told = content if is_object(content) else {"output": text_of(content)}
    known = {"type": "apply_patch_call_output", "call_id": call.id, "status": "completed"}
    return {**known, **told}


def _found_tools(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer a search for tools: with a list of their definitions, or an object that holds it."""
    tools = content.get("tools") if is_object(content) else content
    return {
        "type": "tool_search_output",
        "call_id": call.id,
        "execution": "client",
        "status": "completed",
        "tools": list(tools or ()),
    }


def _screen(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer an action on a screen: with a screenshot's address, or with the output whole."""
    shot = {"type": "computer_screenshot", "image_url": content}
    output = content if is_object(content) else shot
    return {"type": "computer_call_output", "call_id": call.id, "output": output}


def _tool_result(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer in Anthropic's protocol: with text, or with blocks such as an image."""
    blocks = (
        is_list(content) and content and all(is_object(one) and "type" in one for one in content)
    )
    told = list(content) if blocks else text_of(content)
    block = {"type": "tool_result", "tool_use_id": call.id, "content": told}
    return {"role": "user", "content": [block]}


def _function_response(call: "ToolCall", content: Any) -> dict[str, Any]:
    """Answer in Google's protocol, where a call has an id only if the vendor gave it one."""
    part = call.raw.get("functionCall") if is_object(call.raw) else None
    id = part.get("id") if is_object(part) else None
    response = dict(content) if is_object(content) else {"output": content}
    told = {"name": call.name, "response": response}
    return {
        "role": "user",
        "parts": [{"functionResponse": {"id": id, **told} if id else told}],
    }


_ANSWERS: Mapping[str, Callable[["ToolCall", Any], dict[str, Any]]] = {
    "function_call": _output,
    "custom_tool_call": _output,
    "local_shell_call": _local_shell_output,
    "shell_call": _shell_output,
    "apply_patch_call": _patch_output,
    "tool_search_call": _found_tools,
    "computer_call": _screen,
    "tool_use": _tool_result,
    "functionCall": _function_response,
}
"""How a call is answered by its kind; kinds that are not here are those of chat completions."""
