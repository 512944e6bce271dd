"""The fake vendor speaks Responses, as a plain HTTP client sees it."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, JobPlan
from tests.support.responder.client import fake_vendor

PROMPT = "What is the weather in Rome"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Current weather of a city",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with fake_vendor() as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.base_url, headers=headers, trust_env=False) as client:
        yield client


def ask(http: httpx.Client, prompt: Any = PROMPT, **more: Any) -> Any:
    """Ask and return the response."""
    reply = http.post("/responses", json={"model": "talker-1", "input": prompt, **more})
    assert reply.status_code == 200, reply.text
    return reply.json()


def events(http: httpx.Client, **more: Any) -> list[Any]:
    """Ask for a stream and return its events; each names itself twice, alike."""
    reply = http.post("/responses", json={"input": PROMPT, "stream": True, **more})
    return read(reply)


def read(reply: httpx.Response) -> list[Any]:
    """Return the events of a reply."""
    assert reply.headers["content-type"] == "text/event-stream"
    lines = reply.text.splitlines()
    names = [line[7:] for line in lines if line.startswith("event: ")]
    found = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
    assert names == [one["type"] for one in found]
    return found


def items(response: Any, kind: str) -> list[Any]:
    """Return the items of a type."""
    return [item for item in response["output"] if item["type"] == kind]


def text(response: Any) -> str:
    """Return the text of a response."""
    (message,) = items(response, "message")
    return str(message["content"][0]["text"])


def test_equal_questions_get_equal_answers(http: httpx.Client) -> None:
    """The answer follows from the prompt and repeats it; usage adds up."""
    first, second, other = ask(http), ask(http), ask(http, "Something else")
    assert text(first) == text(second) != text(other)
    assert PROMPT in text(first)
    usage = first["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert first["id"] != second["id"]


def test_the_order_of_events(http: httpx.Client) -> None:
    """A plain answer has the order that the vendor documents, numbered from 0, and no `[DONE]`."""
    found = events(http)
    kinds = [one["type"].removeprefix("response.") for one in found]
    assert kinds[:4] == ["created", "in_progress", "output_item.added", "content_part.added"]
    assert set(kinds[4:-4]) == {"output_text.delta"}
    assert kinds[-4:] == ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert [one["sequence_number"] for one in found] == list(range(len(found)))
    deltas = [one for one in found if "delta" in one]
    assert "".join(one["delta"] for one in deltas) == text(found[-1]["response"])
    assert all(one["obfuscation"] for one in deltas)
    plain = events(http, stream_options={"include_obfuscation": False})
    assert not any("obfuscation" in one for one in plain)


def test_reasoning(http: httpx.Client) -> None:
    """It is there when it is asked for, its summary and its sealed form each on demand."""
    assert not items(ask(http), "reasoning")
    assert not items(ask(http, reasoning={"effort": "none"}), "reasoning")
    (quiet,) = items(ask(http, reasoning={"effort": "low"}), "reasoning")
    assert quiet["summary"] == []
    assert "encrypted_content" not in quiet
    asked = {
        "reasoning": {"effort": "low", "summary": "auto"},
        "include": ["reasoning.encrypted_content"],
    }
    (told,) = items(ask(http, **asked), "reasoning")
    assert told["summary"][0]["text"]
    assert told["encrypted_content"]


def test_structured_output(http: httpx.Client) -> None:
    """The answer fits the schema that was asked for; JSON of any shape is JSON."""
    format = {
        "type": "json_schema",
        "name": "city",
        "schema": WEATHER["parameters"],
        "strict": True,
    }
    assert json.loads(text(ask(http, text={"format": format}))) == {"city": "Rome"}
    assert json.loads(text(ask(http, text={"format": {"type": "json_object"}})))


def test_less_to_say(http: httpx.Client) -> None:
    """A low verbosity and a limit of tokens shorten the answer; the limit is named as the reason."""
    assert len(text(ask(http, text={"verbosity": "low"}))) < len(text(ask(http)))
    cut = ask(http, max_output_tokens=16)
    assert (cut["status"], cut["incomplete_details"]) == (
        "incomplete",
        {"reason": "max_output_tokens"},
    )
    assert len(text(cut).split()) == 16


HOSTED: list[tuple[dict[str, Any], list[str]]] = [
    ({"type": "web_search"}, ["web_search_call"]),
    ({"type": "web_search_preview"}, ["web_search_call"]),
    ({"type": "file_search", "vector_store_ids": ["vs_1"]}, ["file_search_call"]),
    ({"type": "image_generation"}, ["image_generation_call"]),
    ({"type": "code_interpreter", "container": {"type": "auto"}}, ["code_interpreter_call"]),
    (
        {"type": "mcp", "server_label": "s", "require_approval": "never"},
        ["mcp_list_tools", "mcp_call"],
    ),
    (
        {"type": "shell", "environment": {"type": "container_auto"}},
        ["shell_call", "shell_call_output"],
    ),
]


@pytest.mark.parametrize(("tool", "kinds"), HOSTED)
def test_tools_of_the_vendor(http: httpx.Client, tool: dict[str, Any], kinds: list[str]) -> None:
    """Each is used once, and the answer is a text behind it."""
    found = ask(http, tools=[tool])
    assert [item["type"] for item in found["output"]] == [*kinds, "message"]
    assert len(ask(http, tools=[tool], tool_choice="none")["output"]) == 1
    streamed = events(http, tools=[tool])
    assert [one["item"]["type"] for one in streamed if one["type"].endswith("item.done")] == [
        *kinds,
        "message",
    ]


def test_what_include_adds(http: httpx.Client) -> None:
    """Sources, results, outputs and token probabilities are told where `include` names them."""
    tools = [HOSTED[index][0] for index in (0, 2, 4)]
    names = [
        "web_search_call.action.sources",
        "file_search_call.results",
        "code_interpreter_call.outputs",
        "message.output_text.logprobs",
    ]
    bare, full = ask(http, tools=tools), ask(http, tools=tools, include=names, top_logprobs=2)
    assert "sources" not in bare["output"][0]["action"]
    assert full["output"][0]["action"]["sources"]
    assert bare["output"][1]["results"] is None
    assert full["output"][1]["results"]
    assert bare["output"][2]["outputs"] is None
    assert full["output"][2]["outputs"]
    part = full["output"][-1]["content"][0]
    assert len(part["logprobs"][0]["top_logprobs"]) == 2
    assert [note["type"] for note in part["annotations"]] == [
        "url_citation",
        "file_citation",
        "container_file_citation",
    ]


def test_images_are_real(http: httpx.Client) -> None:
    """The image is of the format that was asked for, and shown in as many stages."""
    tool = {"type": "image_generation", "output_format": "webp", "partial_images": 2}
    found = events(http, tools=[tool])
    made = items(found[-1]["response"], "image_generation_call")[0]["result"]
    assert base64.b64decode(made)[8:12] == b"WEBP"
    assert len([one for one in found if one["type"].endswith("partial_image")]) == 2


CLIENT = [
    (WEATHER, "function_call", "sunny"),
    ({"type": "custom", "name": "q", "format": {"type": "text"}}, "custom_tool_call", "1 row"),
    ({"type": "local_shell"}, "local_shell_call", "a.txt"),
    ({"type": "apply_patch"}, "apply_patch_call", "done"),
]


@pytest.mark.parametrize(("tool", "kind", "output"), CLIENT)
def test_tools_of_the_caller(http: httpx.Client, tool: Any, kind: str, output: str) -> None:
    """The call is all that comes; its output, paired by id, brings the text."""
    first = ask(http, tools=[tool])
    (call,) = first["output"]
    assert call["type"] == kind
    answer = {"type": f"{kind}_output", "call_id": call["call_id"], "output": output}
    second = ask(http, [answer], previous_response_id=first["id"], tools=[tool])
    assert text(second) == f"The tool says: {output}"
    whole = ask(http, [{"role": "user", "content": PROMPT}, call, answer], tools=[tool])
    assert text(whole) == text(second)


def test_a_pattern_is_kept(http: httpx.Client) -> None:
    """What a custom tool is given fits its grammar."""
    grammar = {"type": "grammar", "syntax": "regex", "definition": "SELECT .+"}
    (call,) = ask(http, tools=[{"type": "custom", "name": "q", "format": grammar}])["output"]
    assert call["input"].startswith("SELECT ")


def test_leave_for_a_servers_tool(http: httpx.Client) -> None:
    """Unless told otherwise, an MCP tool is asked leave for; the word decides."""
    tool = {"type": "mcp", "server_label": "web", "server_url": "https://mcp.test"}
    first = ask(http, tools=[tool])
    request = first["output"][-1]
    assert request["type"] == "mcp_approval_request"
    known = {"type": "mcp_approval_response", "approval_request_id": request["id"]}
    follow = {"previous_response_id": first["id"], "tools": [tool]}
    granted = ask(http, [{**known, "approve": True}], **follow)
    assert granted["output"][0]["approval_request_id"] == request["id"]
    denied = ask(http, [{**known, "approve": False}], **follow)
    assert not items(denied, "mcp_call")


def test_tools_that_are_searched_for(http: httpx.Client) -> None:
    """The vendor searches by itself; a client that searches hands over what it found."""
    deferred = {**WEATHER, "defer_loading": True}
    assert not items(ask(http, tools=[deferred]), "function_call")
    found = ask(http, tools=[{"type": "tool_search"}, deferred])
    kinds = ["tool_search_call", "tool_search_output", "function_call"]
    assert [item["type"] for item in found["output"]] == kinds
    assert [item["call_id"] for item in found["output"][:2]] == [None, None]
    client = {"type": "tool_search", "execution": "client", "parameters": {"type": "object"}}
    first = ask(http, tools=[client])
    (call,) = first["output"]
    answer = {
        "type": "tool_search_output",
        "call_id": call["call_id"],
        "execution": "client",
        "tools": [WEATHER],
    }
    second = ask(http, [answer], previous_response_id=first["id"], tools=[client])
    assert items(second, "function_call")


def test_a_choice_of_tools(http: httpx.Client) -> None:
    """A named tool is the only one that is used."""
    tools = [WEATHER, {"type": "web_search"}]
    named = {"type": "function", "name": "get_weather"}
    assert [one["type"] for one in ask(http, tools=tools, tool_choice=named)["output"]] == [
        "function_call"
    ]
    only = ask(http, tools=tools, tool_choice={"type": "web_search"})
    assert [one["type"] for one in only["output"]] == ["web_search_call", "message"]


def test_stored_responses(http: httpx.Client) -> None:
    """A stored response can be read, its input too, until it is deleted; one that is not stored cannot."""
    first = ask(http)
    path = f"/responses/{first['id']}"
    assert http.get(path).json() == first
    assert http.get(f"{path}/input_items").json()["data"] == [{"role": "user", "content": PROMPT}]
    assert http.delete(path).json()["deleted"] is True
    assert http.get(path).status_code == 404
    assert http.get(f"/responses/{ask(http, store=False)['id']}").status_code == 404


def refusal(http: httpx.Client, **body: Any) -> Any:
    """Ask for what is refused, and return the error."""
    reply = http.post("/responses", json={"input": PROMPT, **body})
    assert reply.status_code in (400, 404)
    return reply.json()["error"]


def test_what_is_refused(http: httpx.Client) -> None:
    """References to what is not there, and combinations that the vendor excludes."""
    lost = refusal(http, previous_response_id="resp_x")
    assert (lost["code"], lost["param"]) == ("previous_response_not_found", "previous_response_id")
    first = ask(http)["id"]
    assert "exclude" in refusal(http, previous_response_id=first, conversation="conv_1")["message"]
    assert "store" in refusal(http, background=True, store=False)["message"]
    assert (
        "not found" in refusal(http, input=[{"type": "item_reference", "id": "msg_x"}])["message"]
    )
    orphan = {"type": "function_call_output", "call_id": "call_x", "output": "1"}
    assert "call_x" in refusal(http, input=[orphan])["message"]
    assert http.post("/responses", content=b"{").status_code == 400


def test_background_jobs(fake: FakeVendor, http: httpx.Client) -> None:
    """A job moves when it is looked at, and ends as planned; a plain response cannot be cancelled."""
    fake.plan(
        JobPlan(steps=("IN_QUEUE", "IN_PROGRESS")), JobPlan(steps=(), end="FAILED"), JobPlan()
    )
    job = ask(http, background=True)
    assert (job["status"], job["output"]) == ("queued", [])
    path = f"/responses/{job['id']}"
    assert [http.get(path).json()["status"] for _ in range(3)] == [
        "queued",
        "in_progress",
        "completed",
    ]
    failed = http.get(f"/responses/{ask(http, background=True)['id']}").json()
    assert (failed["status"], failed["error"]["code"]) == ("failed", "server_error")
    third = ask(http, background=True)["id"]
    assert http.post(f"/responses/{third}/cancel").json()["status"] == "cancelled"
    assert http.post(f"/responses/{ask(http)['id']}/cancel").status_code == 400


def test_a_background_stream_goes_on(fake: FakeVendor, http: httpx.Client) -> None:
    """The events behind a number are shown again, where the response was begun as a stream."""
    found = events(http, background=True)
    assert found[0]["type"] == "response.queued"
    path = f"/responses/{found[-1]['response']['id']}"
    rest = read(http.get(path, params={"stream": "true", "starting_after": 5}))
    assert [one["sequence_number"] for one in rest] == list(range(6, len(found)))
    plain = ask(http, background=True)["id"]
    assert http.get(f"/responses/{plain}", params={"stream": "true"}).status_code == 400


def test_plans(fake: FakeVendor, http: httpx.Client) -> None:
    """What is planned is said, and errors come in all three shapes."""
    fake.plan(ChatPlan(text="Po", reasoning="Hm.\n\nSo."), ChatPlan(refusal="No."))
    said = ask(http)
    assert text(said) == "Po"
    assert [part["text"] for part in said["output"][0]["summary"]] == ["Hm.", "So."]
    assert ask(http)["output"][0]["content"] == [{"type": "refusal", "refusal": "No."}]
    told = {"code": "server_error", "message": "m"}
    for shape in (told, {"type": "error", **told}, {"type": "response.failed", "response": {}}):
        fake.plan(ChatPlan(error=shape))
        assert events(http)[-1]["type"] in ("error", "response.failed")
    fake.plan(ChatPlan(error=told))
    assert (failed := ask(http))["status"] == "failed"
    assert failed["error"] == told
