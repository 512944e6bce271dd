"""What the fake model answers to a request of Responses; it follows from the request and from the plan alone."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.protocols.responses.tools import Item, Turn, called, functions, use

CREATED = 1_767_225_600  # a fixed moment: equal requests give equal replies
# What a response repeats of its request, with what stands there unless it was set.
_ECHOED: Mapping[str, Any] = {
    "background": False,
    "conversation": None,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "reasoning": {"effort": None, "summary": None},
    "safety_identifier": None,
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
    "truncation": "disabled",
    "user": None,
}
_TIERS = {"auto": "default", "fast": "priority"}


def items_of(given: Any) -> list[Mapping[str, Any]]:
    """Return a request's input as items."""
    if isinstance(given, str):
        return [{"role": "user", "content": given}]
    return [item for item in given if is_object(item)] if is_list(given) else []


def respond(
    body: Mapping[str, Any],
    before: Sequence[Mapping[str, Any]],
    plan: ChatPlan,
    new_id: Callable[[str], str],
) -> Item:
    """Return the whole response to a request; `before` holds what a conversation held already."""
    given = items_of(body.get("input"))
    prompt = words.prompt_of([*before, *given])
    turn = Turn(body, prompt, new_id)
    _think(turn, plan)
    _act(turn, plan, [*before, *given])
    reason = None
    if not turn.waiting:
        reason = _say(turn, plan, given)
    response: Item = {
        "id": new_id("resp_"),
        "object": "response",
        "created_at": CREATED,
        "status": "completed" if reason is None else "incomplete",
        "error": None,
        "incomplete_details": None if reason is None else {"reason": reason},
        "model": body.get("model"),
        "output": turn.items,
        "usage": _usage(turn, [*before, *given]) if plan.usage else None,
        **{name: body.get(name, default) for name, default in _ECHOED.items()},
    }
    tier = str(body.get("service_tier") or "auto")
    conversation = body.get("conversation")
    if isinstance(conversation, str):
        response["conversation"] = {"id": conversation}
    return {**response, "service_tier": _TIERS.get(tier, tier)}


def _think(turn: Turn, plan: ChatPlan) -> None:
    asked = turn.body.get("reasoning")
    effort = asked.get("effort") if is_object(asked) else None
    if plan.reasoning is None and (not is_object(asked) or effort == "none"):
        return
    thinking = plan.reasoning or f"The person wants: {turn.prompt}"
    shown = plan.reasoning is not None or (is_object(asked) and asked.get("summary"))
    summary = [{"type": "summary_text", "text": part} for part in thinking.split("\n\n")]
    item: Item = {
        "type": "reasoning",
        "id": turn.new_id("rs_"),
        "summary": summary if shown else [],
    }
    if turn.includes("reasoning.encrypted_content"):
        item["encrypted_content"] = f"sealed-{words.count(thinking)}"
    turn.items.append(item)


def _act(turn: Turn, plan: ChatPlan, told: Sequence[Mapping[str, Any]]) -> None:
    """Use tools, unless the last turn was an answer to one."""
    last: Mapping[str, Any] = told[-1] if told else {}
    kind = str(last.get("type"))
    tools = [tool for tool in turn.body.get("tools") or () if is_object(tool)]
    if kind == "mcp_approval_response":
        _continue(turn, last, told)
    elif kind == "tool_search_output":
        _call_functions(turn, last.get("tools") or (), plan, loaded=True)
    elif not kind.endswith("_output"):
        choice = turn.body.get("tool_choice")
        if choice != "none":
            use(turn, _chosen(tools, choice))
        _call_functions(turn, tools, plan)


def _chosen(tools: list[Any], choice: Any) -> list[Any]:
    """Return the vendor's own tools that a choice leaves; one that names a function leaves none."""
    if not is_object(choice) or choice.get("type") == "allowed_tools":
        return tools
    named = choice.get("name", choice.get("server_label"))
    kind = choice.get("type")
    return [
        tool
        for tool in tools
        if tool.get("type") == kind
        and (kind == "mcp" or named in (None, tool.get("name"), tool.get("server_label")))
    ]


def _continue(turn: Turn, answer: Mapping[str, Any], told: Sequence[Mapping[str, Any]]) -> None:
    """Go on behind a word of leave: make the call, or say that it was not allowed."""
    id = answer.get("approval_request_id")
    asked = next((item for item in told if item.get("id") == id), None)
    if answer.get("approve") and asked is not None:
        called(turn, asked, str(id))


def _call_functions(
    turn: Turn, tools: Sequence[Any], plan: ChatPlan, *, loaded: bool = False
) -> None:
    """Call functions; one that waits to be searched for can be called once a search has loaded it."""
    loaded = loaded or any(item.get("type") == "tool_search_output" for item in turn.items)
    ready = [one for one in functions(tools) if loaded or not one.get("defer_loading")]
    choice = turn.body.get("tool_choice")
    if is_object(choice) and choice.get("type") == "function":
        choice = {"function": {"name": choice.get("name")}}
    elif is_object(choice):
        choice = "auto" if choice.get("type") == "allowed_tools" else "none"
    asked = {
        "tools": [{"function": one} for one in ready],
        "tool_choice": choice,
        "messages": [{"role": "user", "content": turn.prompt}],
    }
    calls = words.tool_calls(asked) if plan.tool_calls is None else plan.tool_calls
    for name, arguments in calls:
        group = next((one.get("namespace") for one in ready if one.get("name") == name), None)
        extra = {"namespace": group} if group else {}
        written = json.dumps(dict(arguments))
        turn.asks("function_call", "fc_", name=name, arguments=written, **extra)


def _say(turn: Turn, plan: ChatPlan, given: Sequence[Mapping[str, Any]]) -> str | None:
    """Add the message; return why it is incomplete, None when it is whole."""
    if plan.refusal is not None:
        part: Item = {"type": "refusal", "refusal": plan.refusal}
        turn.did("message", "msg_", role="assistant", content=[part])
        return plan.finish_reason
    text = plan.text if plan.text is not None else _text(turn, given)
    text, reason = _shortened(text, turn.body)
    reason = plan.finish_reason or reason
    notes = [_placed(note, text) for note in turn.notes]
    part = {"type": "output_text", "text": text, "annotations": notes}
    if turn.includes("message.output_text.logprobs"):
        part["logprobs"] = _logprobs(text, turn.body.get("top_logprobs") or 0)
    message = turn.did("message", "msg_", role="assistant", content=[part])
    if reason is not None:
        message["status"] = "incomplete"
    return reason


def _text(turn: Turn, given: Sequence[Mapping[str, Any]]) -> str:
    last: Mapping[str, Any] = given[-1] if given else {}
    kind = str(last.get("type"))
    if kind == "mcp_approval_response":
        return (
            "The tool was asked." if last.get("approve") else "I was not allowed to ask the tool."
        )
    text = turn.body.get("text")
    said: dict[str, Any] = {"messages": [{"role": "user", "content": turn.prompt}]}
    format = text.get("format") if is_object(text) else None
    shaped = is_object(format) and format.get("type") != "text"
    if kind.endswith("_output") and not shaped:
        return f"The tool says: {_output_text(last)}"
    if is_object(format) and format.get("type") == "json_schema":
        said["response_format"] = {"json_schema": {"schema": format.get("schema") or {}}}
    elif is_object(format) and format.get("type") == "json_object":
        said["response_format"] = {"type": "json_object"}
    whole = words.answer(said)
    brief = is_object(text) and text.get("verbosity") == "low" and "response_format" not in said
    return f"{whole.split('. ')[0].rstrip('.')}." if brief else whole


def _output_text(item: Mapping[str, Any]) -> str:
    output = item.get("output")
    if isinstance(output, str):
        return output
    parts = [part for part in output if is_object(part)] if is_list(output) else []
    return " ".join(str(part.get("stdout", part.get("text", ""))) for part in parts).strip()


def _shortened(text: str, body: Mapping[str, Any]) -> tuple[str, str | None]:
    limit = body.get("max_output_tokens")
    if isinstance(limit, int) and words.count(text) > limit:
        return "".join(list(words.pieces(text))[:limit]), "max_output_tokens"
    return text, None


def _placed(note: Item, text: str) -> Item:
    """Say where in the text a note belongs."""
    if note["type"] == "file_citation":
        return {**note, "index": len(text)}
    return {**note, "start_index": 0, "end_index": len(text)}


def _logprobs(text: str, top: int) -> list[Item]:
    return [
        {**_logprob(piece), "top_logprobs": [_logprob(piece)] * top} for piece in words.pieces(text)
    ]


def _logprob(piece: str) -> Item:
    return {"token": piece, "logprob": -0.1, "bytes": list(piece.encode())}


def _usage(turn: Turn, told: Sequence[Mapping[str, Any]]) -> Item:
    asked = sum(words.count(words.text_of(item.get("content"))) for item in told) or 1
    thought = sum(_counted(item, "summary") for item in turn.items)
    said = sum(_counted(item, "content") for item in turn.items)
    made = max(1, thought + said)
    return {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": thought},
        "total_tokens": asked + made,
    }


def _counted(item: Mapping[str, Any], name: str) -> int:
    return words.count(words.text_of(item.get(name)))
