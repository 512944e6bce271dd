"""Items of an answer, what is noted beside its text, and the turns that answer its calls."""

from typing import Any

import pytest

from modelwire_runtime.protocol.responses_answer import call_of, calls_of
from modelwire_runtime.results import ToolCall
from modelwire_runtime.results.items import (
    FunctionCallItem,
    MessageItem,
    OutputItem,
    Part,
    ReasoningItem,
    RefusalPart,
    TextPart,
    read_item,
    read_items,
)
from modelwire_runtime.results.notes import (
    Annotation,
    ContainerFileCitation,
    FileCitation,
    FilePath,
    Source,
    TokenLogprob,
    UrlCitation,
    read_annotation,
    read_annotations,
    read_logprobs,
    sources_of,
)
from modelwire_runtime.results.tool_items import (
    ITEMS,
    ApplyPatchCallItem,
    CodeCallItem,
    FileSearchCallItem,
    LocalShellCallItem,
    McpApprovalItem,
    ShellCallItem,
    ShellOutputItem,
    WebSearchCallItem,
)


def test_a_message_and_its_parts() -> None:
    """Parts are classes of their own; one of an unknown type is a plain part."""
    item = read_item(
        {
            "type": "message",
            "id": "msg_1",
            "phase": "final_answer",
            "content": [
                {
                    "type": "output_text",
                    "text": "Po",
                    "annotations": [{"type": "file_path", "file_id": "f"}],
                },
                {"type": "refusal", "refusal": "No."},
                {"type": "hologram"},
            ],
        }
    )
    assert isinstance(item, MessageItem)
    text, refusal, other = item.content
    assert isinstance(text, TextPart)
    assert isinstance(text.annotations[0], FilePath)
    assert isinstance(refusal, RefusalPart)
    assert type(other) is Part
    assert (item.phase, text.text, refusal.refusal) == ("final_answer", "Po", "No.")


def test_reasoning() -> None:
    """Summary, thoughts and what is sealed are told apart."""
    summary = [{"type": "summary_text", "text": "a"}, {"text": 7}, "b"]
    item = read_item({"type": "reasoning", "summary": summary, "encrypted_content": "s"})
    assert isinstance(item, ReasoningItem)
    assert (item.summary, item.content, item.encrypted_content) == (("a",), (), "s")


def test_items_of_tools() -> None:
    """The vendor's words are the attributes, nested ones too."""
    search = read_item(
        {
            "type": "web_search_call",
            "action": {"type": "search", "query": "q", "sources": [{"type": "url", "url": "u"}]},
        }
    )
    assert isinstance(search, WebSearchCallItem)
    assert search.action is not None
    assert (search.action.query, search.action.sources[0].url, search.action.queries) == (
        "q",
        "u",
        (),
    )
    files = read_item({"type": "file_search_call", "queries": ["q"], "results": [{"score": 0.5}]})
    assert isinstance(files, FileSearchCallItem)
    assert files.results[0].score == 0.5
    code = read_item({"type": "code_interpreter_call", "outputs": None})
    assert isinstance(code, CodeCallItem)
    assert code.outputs == ()
    shell = read_item({"type": "shell_call", "call_id": "c", "action": {"commands": ["ls"]}})
    assert isinstance(shell, ShellCallItem)
    assert shell.action is not None
    assert (shell.call_id, shell.action.commands) == ("c", ("ls",))
    output = read_item({"type": "shell_call_output", "output": [{"stdout": "a"}]})
    assert isinstance(output, ShellOutputItem)
    assert output.output[0].stdout == "a"
    local = read_item({"type": "local_shell_call", "action": {"command": ["ls", "-l"]}})
    assert isinstance(local, LocalShellCallItem)
    assert local.action is not None
    assert local.action.command == ("ls", "-l")
    patch = read_item({"type": "apply_patch_call", "operation": {"path": "a.py"}})
    assert isinstance(patch, ApplyPatchCallItem)
    assert patch.operation is not None
    assert patch.operation.path == "a.py"


@pytest.mark.parametrize("kind", [*ITEMS, "message", "reasoning", "function_call"])
def test_no_item_breaks_on_strange_fields(kind: str) -> None:
    """Each attribute of each class reads whatever stands there, or None."""
    strange: list[Any] = [None, 7, "x", [], {}, [7], [{}]]
    for value in strange:
        raw = dict.fromkeys(("action", "content", "outputs", "tools", "result", "id"), value)
        item = read_item({**raw, "type": kind})
        for name in dir(item):
            if not name.startswith("_"):
                getattr(item, name)


def test_unknown_items_pass() -> None:
    """A type without a class is a plain item; what is no object is left out."""
    (item,) = read_items([{"type": "dream", "id": "d"}, 7])
    assert type(item) is OutputItem
    assert (item.type, item.id, item["type"]) == ("dream", "d", "dream")
    assert read_items("x") == ()
    assert "dream" in repr(item)


def test_leave_is_given_by_the_item() -> None:
    """The answer to a request for leave names it."""
    item = read_item({"type": "mcp_approval_request", "id": "mcpr_1"})
    assert isinstance(item, McpApprovalItem)
    assert item.answer(approve=False, reason="no") == {
        "type": "mcp_approval_response",
        "approval_request_id": "mcpr_1",
        "approve": False,
        "reason": "no",
    }


def test_annotations_and_sources() -> None:
    """Each has its class; what a text rests on is told once, in its order."""
    raw: list[Any] = [
        {"type": "url_citation", "url": "u", "title": "U"},
        {"type": "file_citation", "file_id": "f", "filename": "f.txt", "index": 3},
        {"type": "container_file_citation", "container_id": "c", "file_id": "g"},
        {"type": "url_citation", "url": "u", "title": "U"},
        {"type": "dream"},
        "x",
    ]
    notes = read_annotations(raw)
    kinds = [UrlCitation, FileCitation, ContainerFileCitation, UrlCitation, Annotation]
    assert [type(note) for note in notes] == kinds
    assert sources_of(notes) == (
        Source(type="url", url="u", title="U"),
        Source(type="file_citation", title="f.txt", file_id="f"),
        Source(type="container_file_citation", file_id="g", container_id="c"),
    )
    assert [source.document for source in sources_of(notes)] == [False, True, True]


def test_an_annotation_of_chat_completions() -> None:
    """What lies a level deeper there is lifted, so that both read alike."""
    note = read_annotation({"type": "url_citation", "url_citation": {"url": "u", "end_index": 2}})
    assert isinstance(note, UrlCitation)
    assert (note.url, note.end_index, note.title) == ("u", 2, None)


def test_token_probabilities() -> None:
    """What is no token is passed over, and bytes that are none are left out."""
    raw = [{"token": "a", "logprob": -1, "bytes": [300]}, {"token": 7}, None, {"logprob": 1}]
    assert read_logprobs(raw) == (TokenLogprob("a", -1.0),)
    assert read_logprobs({"token": "a"}) == ()


def test_what_the_caller_is_asked_for() -> None:
    """Only what the vendor does not do by itself is a call of the caller's tools."""
    hosted: list[dict[str, Any]] = [
        {"type": "web_search_call"},
        {"type": "mcp_call", "name": "search"},
        {"type": "tool_search_call", "execution": "server", "call_id": None},
        {"type": "shell_call", "call_id": "c", "environment": {"type": "container_reference"}},
    ]
    assert [call_of(item) for item in hosted] == [None] * 4
    asked = {
        "type": "tool_search_call",
        "execution": "client",
        "call_id": "c",
        "arguments": {"q": 1},
    }
    call = call_of(asked)
    assert call is not None
    assert (call.name, call.parse(), call.kind) == ("tool_search", {"q": 1}, "tool_search_call")
    shell = {"type": "shell_call", "call_id": "c", "action": {"commands": ["ls"]}}
    done = {"type": "shell_call_output", "call_id": "c", "output": []}
    assert len(calls_of([shell])) == 1
    assert calls_of([shell, done]) == ()


def test_answers_to_calls() -> None:
    """A call is answered in the words of its kind."""
    call = ToolCall("c", "f", "{}", "function_call")
    assert call.answer({"a": 1})["output"] == '{"a": 1}'
    image = [{"type": "input_image", "image_url": "u"}]
    assert call.answer(image)["output"] == image
    assert call.answer([1, 2])["output"] == "[1, 2]"
    custom = ToolCall("c", "sql", "SELECT 1", "custom_tool_call")
    assert custom.parse() == "SELECT 1"
    assert custom.answer("1")["type"] == "custom_tool_call_output"
    found = ToolCall("c", "tool_search", "{}", "tool_search_call").answer(
        {"tools": [{"name": "f"}]}
    )
    assert (found["type"], found["execution"], found["tools"]) == (
        "tool_search_output",
        "client",
        [{"name": "f"}],
    )
    local = ToolCall("c", "local_shell", "{}", "local_shell_call").answer("a.txt")
    assert (local["call_id"], local["output"]) == ("c", "a.txt")
    screen = ToolCall("c", "computer", "{}", "computer_call").answer("data:image/png;base64,AA==")
    assert screen["output"]["type"] == "computer_screenshot"


def test_a_function_of_a_group() -> None:
    """The group that a function belongs to is told."""
    item = read_item({"type": "function_call", "name": "f", "namespace": "crm", "call_id": "c"})
    assert isinstance(item, FunctionCallItem)
    assert (item.namespace, item.name) == ("crm", "f")
