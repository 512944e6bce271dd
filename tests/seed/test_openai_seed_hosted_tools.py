"""The seed on tools that OpenAI runs by itself: `Image Generation Tool`, `Code Interpreter Tool` and `MCP Tool`."""

from typing import Any

import pytest

from modelwire import ApprovalRequest, InvalidParams, OpenAI, ToolCall, Tools
from modelwire.openai.inputs.mcp_tool import McpToolInput
from modelwire_runtime.protocol.events import ImageEvent, ItemEvent
from modelwire_runtime.results.notes import ContainerFileCitation
from modelwire_runtime.results.tool_items import (
    CodeCallItem,
    ImageCallItem,
    McpApprovalItem,
    McpCallItem,
    McpListItem,
)
from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.testing.protocols.http_post.stored import Stored, shelf
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ECHIDNA = "Generate an image of an echidna swimming across the Mozambique channel."
FACTORIAL = "Write and run Python code to calculate the factorial of 10"
NEWS = "Search the web for the latest news about AI developments"
EXA: McpToolInput = {
    "type": "mcp",
    "server_label": "web-search",
    "server_url": "https://mcp.exa.ai/mcp",
}


def test_heading_image_generation_tool_and_what_is_not_stored(
    openai: OpenAI, sent_openai: Sent
) -> None:
    """What is not stored goes back whole, so that the model still sees the image."""
    tools: Any = [{"type": "image_generation"}]
    first = openai.text.gpt_5(input=ECHIDNA, tools=tools, store=False)
    turns: Any = [*first.turns, {"role": "user", "content": "Make it night."}]
    openai.text.gpt_5(input=turns, tools=tools, store=False)
    drawn = sent_openai()["input"][0]
    assert drawn["type"] == "image_generation_call"
    assert drawn["result"] == first.output_items[0].raw["result"]


def test_sample_19_image_generation_tool(openai: OpenAI, sent_openai: Sent) -> None:
    """The image is on the result, and its call tells what was drawn."""
    result = openai.text.gpt_5(
        input=ECHIDNA, tools=[{"type": "image_generation", "output_format": "webp"}]
    )
    assert sent_openai()["tools"] == [{"type": "image_generation", "output_format": "webp"}]
    (image,) = result.images
    assert image.media_type == "image/webp"
    (call,) = [item for item in result.output_items if isinstance(item, ImageCallItem)]
    assert there(call.image).bytes() == image.bytes()
    assert call.revised_prompt == ECHIDNA


def test_sample_20_image_generation_tool_streamed(openai: OpenAI, sent_openai: Sent) -> None:
    """The image comes as an item of the stream once it is drawn."""
    tools: Any = [{"type": "image_generation", "output_format": "webp", "quality": "low"}]
    images: list[str] = []
    with openai.text.gpt_5.stream(input=ECHIDNA, tools=tools) as stream:
        for event in stream:
            if isinstance(event, ItemEvent) and event.done:
                images += [event.item.result or ""] if isinstance(event.item, ImageCallItem) else []
    assert sent_openai()["tools"] == tools
    (image,) = stream.result().images
    assert images == [image.base64()]


def test_point_image_generation_overview_models(openai: OpenAI, sent_openai: Sent) -> None:
    """The tool may be told which image model draws."""
    tools: Any = [{"type": "image_generation", "model": "gpt-image-1-mini", "action": "generate"}]
    assert openai.text.gpt_5(input=ECHIDNA, tools=tools).images
    assert sent_openai()["tools"] == tools


def test_point_image_generation_parameters(openai: OpenAI, sent_openai: Sent) -> None:
    """Background, size, quality, format and the rest are typed, and unfinished images come first."""
    tool: Any = {
        "type": "image_generation",
        "background": "transparent",
        "size": "1536x1024",
        "quality": "high",
        "output_format": "png",
        "output_compression": 80,
        "moderation": "low",
        "partial_images": 2,
    }
    with openai.text.gpt_5.stream(input=ECHIDNA, tools=[tool]) as stream:
        drafts = [event for event in stream if isinstance(event, ImageEvent)]
    assert sent_openai()["tools"] == [tool]
    assert [draft.index for draft in drafts] == [0, 1]
    assert drafts[0].image.media_type == "image/png"
    tool["background"] = "blue"
    with pytest.raises(InvalidParams, match=r"\(image_generation\).*background"):
        openai.text.gpt_5(input=ECHIDNA, tools=[tool])


def test_heading_code_interpreter_tool_shows_its_work(openai: OpenAI) -> None:
    """The code, and what it printed where that is asked for, are in its call."""
    result = openai.text.gpt_5(
        input=FACTORIAL,
        tools=[{"type": "code_interpreter", "container": {"type": "auto"}}],
        include=["code_interpreter_call.outputs"],
    )
    (call,) = [item for item in result.output_items if isinstance(item, CodeCallItem)]
    assert "print" in there(call.code)
    assert [output.type for output in call.outputs] == ["logs"]
    assert call.outputs[0].logs == "42\n"


def test_heading_code_interpreter_tool_files_are_fetched(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """A file that the code made is cited, and fetched by both ids."""
    result = openai.text.gpt_5(
        input=FACTORIAL, tools=[{"type": "code_interpreter", "container": {"type": "auto"}}]
    )
    (note,) = result.annotations
    assert isinstance(note, ContainerFileCitation)
    shelf(fake_openai)[note.file_id] = Stored({"id": note.file_id}, b"3628800\n")
    file = openai.get_container_file_content(container_id=note.container_id, file_id=note.file_id)
    assert file.bytes() == b"3628800\n"


def test_sample_21_code_interpreter(openai: OpenAI, sent_openai: Sent) -> None:
    """A new container gets the files that are named."""
    container: Any = {"type": "auto", "file_ids": ["file-123", "file-456"]}
    result = openai.text.gpt_5(
        input=FACTORIAL, tools=[{"type": "code_interpreter", "container": container}]
    )
    assert sent_openai()["tools"] == [{"type": "code_interpreter", "container": container}]
    assert [item.type for item in result.output_items] == ["code_interpreter_call", "message"]


def test_point_container(openai: OpenAI, sent_openai: Sent) -> None:
    """It is the id of one that exists, or what a new one shall be; the wire wants one of them."""
    result = openai.text.gpt_5(
        input=FACTORIAL, tools=[{"type": "code_interpreter", "container": "cntr_abc"}]
    )
    assert sent_openai()["tools"][0]["container"] == "cntr_abc"
    call = result.output_items[0]
    assert isinstance(call, CodeCallItem)
    assert call.container_id == "cntr_abc"
    bare: Any = {"type": "code_interpreter"}
    with pytest.raises(InvalidParams, match="container is required"):
        openai.text.gpt_5(input=FACTORIAL, tools=[bare])


def test_heading_mcp_tool_asks_for_leave(openai: OpenAI, sent_openai: Sent) -> None:
    """On the wire each call waits for leave unless the tool says otherwise; the caller gives it."""
    first = openai.text.gpt_5(input=NEWS, tools=[EXA])
    (request,) = [item for item in first.output_items if isinstance(item, McpApprovalItem)]
    assert not first.text
    second = openai.text.gpt_5(
        input=[request.answer(approve=True)],
        previous_response_id=first.response_id,
        tools=[EXA],
    )
    assert sent_openai()["input"] == [
        {"type": "mcp_approval_response", "approval_request_id": request.id, "approve": True}
    ]
    (call,) = [item for item in second.output_items if isinstance(item, McpCallItem)]
    assert call.approval_request_id == request.id
    assert call.output


@pytest.mark.parametrize("word", [True, "too dear"])
def test_heading_mcp_tool_in_a_run(openai: OpenAI, sent_openai: Sent, word: Any) -> None:
    """In a run with tools a callback gives leave, or says why not."""
    asked: list[ApprovalRequest] = []

    def approve(request: ToolCall | ApprovalRequest) -> Any:
        assert isinstance(request, ApprovalRequest)
        asked.append(request)
        return word

    run = openai.text.gpt_5.run_tools(Tools([], approve=approve), input=NEWS, tools=[EXA])
    (request,) = asked
    assert (request.server, request.name) == ("web-search", "search")
    assert sent_openai()["input"][0]["approve"] is (word is True)
    assert [item.type for item in run.output_items] == (["mcp_call"] if word is True else []) + [
        "message"
    ]


def test_sample_22_mcp(openai: OpenAI, sent_openai: Sent) -> None:
    """A server is named, and what it offers and what was called is told."""
    tool: McpToolInput = {
        **EXA,
        "server_description": "A web-search API for AI agents",
        "require_approval": "never",
    }
    result = openai.text.gpt_5(input=NEWS, tools=[tool])
    assert sent_openai()["tools"] == [tool]
    offered, call = result.output_items[:2]
    assert isinstance(offered, McpListItem)
    assert [one.name for one in offered.tools] == ["search"]
    assert isinstance(call, McpCallItem)
    assert (call.server_label, call.name) == ("web-search", "search")
    assert NEWS in call.arguments


def _filter_is_sent(openai: OpenAI, sent: Sent, **more: Any) -> None:
    """Set one field of the tool, and see it on the wire."""
    tool: Any = {**EXA, **more}
    openai.text.gpt_5(input=NEWS, tools=[tool])
    assert sent()["tools"] == [tool]


def test_sample_23_mcp_allowed_tools_filter(openai: OpenAI, sent_openai: Sent) -> None:
    """Only what changes nothing, and of that only some."""
    filter = {"read_only": True, "tool_names": ["tool1", "tool2"]}
    _filter_is_sent(openai, sent_openai, allowed_tools=filter)


def test_sample_24_mcp_approval_filter(openai: OpenAI, sent_openai: Sent) -> None:
    """Some tools need no leave."""
    filter = {"never": {"tool_names": ["safe_tool", "another_safe_tool"]}}
    _filter_is_sent(openai, sent_openai, require_approval=filter)


def _refused(openai: OpenAI, fake: FakeVendor, match: str, tool: dict[str, Any]) -> None:
    """See that a tool is refused before the request."""
    given: Any = {"type": "mcp", **tool}
    with pytest.raises(InvalidParams, match=match):
        openai.text.gpt_5(input=NEWS, tools=[given])
    assert not fake.requests


def test_point_mcp_server_label(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """It is required."""
    _refused(openai, fake_openai, "server_label is required", {"server_url": "https://a.example"})


def test_point_mcp_server_url(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Without a connector it is required."""
    _refused(openai, fake_openai, "server_url", {"server_label": "web-search"})


def test_point_mcp_connector_id(openai: OpenAI, sent_openai: Sent) -> None:
    """A connector of the service stands instead of a server."""
    tool: McpToolInput = {
        "type": "mcp",
        "server_label": "mail",
        "connector_id": "connector_gmail",
        "authorization": "oauth-token",
    }
    openai.text.gpt_5(input=NEWS, tools=[tool])
    assert sent_openai()["tools"] == [tool]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("server_description", "A web-search API for AI agents"),
        ("allowed_tools", ["tool1", "tool2"]),
        ("allowed_tools", {"read_only": True}),
        ("authorization", "oauth-token"),
        ("headers", {"X-Team": "news"}),
        ("require_approval", "always"),
        ("require_approval", "never"),
        ("require_approval", {"always": {"tool_names": ["pay"]}}),
    ],
)
def test_point_mcp_option(openai: OpenAI, sent_openai: Sent, field: str, value: Any) -> None:
    """Each is sent as it is."""
    _filter_is_sent(openai, sent_openai, **{field: value})


def test_point_mcp_allowed_tools(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Names or a filter; what is neither is told."""
    tool = {"server_label": "a", "server_url": "https://a.example", "allowed_tools": {"names": []}}
    _refused(openai, fake_openai, "allowed_tools", tool)


@pytest.mark.parametrize(("word", "asks"), [("always", True), ("never", False), (None, True)])
def test_point_mcp_require_approval(openai: OpenAI, word: Any, asks: bool) -> None:
    """Left out, the service asks for leave, whatever another client's default is."""
    tool: Any = EXA if word is None else {**EXA, "require_approval": word}
    result = openai.text.gpt_5(input=NEWS, tools=[tool])
    asked = [item for item in result.output_items if item.type == "mcp_approval_request"]
    assert bool(asked) is asks
