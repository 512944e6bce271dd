"""Items of an answer that tools are behind: searches, code, images, servers, shells and patches.

Attributes keep OpenAI's words. What the vendor did by itself is an `OutputItem`; what the caller of the model
is to do is a `CallItem`.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from modelwire_runtime.media import Media
from modelwire_runtime.results.items import CallItem, OutputItem
from modelwire_runtime.results.records import Record


class SearchSource(Record):
    """Where a web search looked."""

    type: str
    """`url` or `api`."""
    url: str | None
    """Address of the page."""
    name: str | None
    """Name of a service that was asked instead."""


class WebSearchAction(Record):
    """What a web search did."""

    type: str
    """`search`, `open_page` or `find_in_page`."""
    query: str | None
    """What was searched for."""
    queries: tuple[str, ...]
    """Everything that was searched for."""
    sources: tuple[SearchSource, ...]
    """What was found, where `include` asked for it."""
    url: str | None
    """The page that was opened."""
    pattern: str | None
    """What was looked for in the page."""

    _parts: ClassVar[Mapping[str, str]] = {"sources": "SearchSource"}
    _lists = ("queries", "sources")


class WebSearchCallItem(OutputItem):
    """A search in the web, which the vendor did."""

    action: WebSearchAction | None
    """What was done."""

    _parts: ClassVar[Mapping[str, str]] = {"action": "WebSearchAction"}


class FileSearchHit(Record):
    """A stretch of a file that a search found."""

    file_id: str | None
    filename: str | None
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The stretch."""
    attributes: Mapping[str, Any] | None
    """What was noted of the file when it was stored."""


class FileSearchCallItem(OutputItem):
    """A search in stored files, which the vendor did."""

    queries: tuple[str, ...]
    """What was searched for."""
    results: tuple[FileSearchHit, ...]
    """What was found, where `include` asked for it."""

    _parts: ClassVar[Mapping[str, str]] = {"results": "FileSearchHit"}
    _lists = ("queries", "results")


class ImageCallItem(OutputItem):
    """An image that the vendor made."""

    result: str | None
    """The image as base64."""
    revised_prompt: str | None
    """What was drawn, in the vendor's words."""
    size: str | None
    quality: str | None
    background: str | None
    output_format: str | None
    action: str | None
    """`generate` or `edit`."""

    @property
    def image(self) -> Media | None:
        """The image, None while there is none."""
        result = self.raw.get("result")
        return Media(result, kind="image") if isinstance(result, str) and result else None


class CodeOutput(Record):
    """What code printed, or an image that it drew."""

    type: str
    """`logs` or `image`."""
    logs: str | None
    """What was printed."""
    url: str | None
    """Where the image is."""


class CodeCallItem(OutputItem):
    """Python code that the model wrote and the vendor ran."""

    container_id: str | None
    """The container in which it ran."""
    code: str | None
    """The code."""
    outputs: tuple[CodeOutput, ...]
    """What came of it, where `include` asked for it."""

    _parts: ClassVar[Mapping[str, str]] = {"outputs": "CodeOutput"}
    _lists = ("outputs",)


class McpCallItem(OutputItem):
    """A call of a tool at an MCP server, which the vendor made."""

    server_label: str
    """The server, as the request named it."""
    name: str
    """Name of the tool."""
    arguments: str
    """JSON text as the model wrote it."""
    output: str | None
    """What the tool returned."""
    error: Any
    """What went wrong, as it came."""
    approval_request_id: str | None
    """The request for leave that went before."""


class McpTool(Record):
    """A tool of an MCP server."""

    name: str
    description: str | None
    input_schema: Mapping[str, Any] | None
    """JSON Schema of its arguments."""
    annotations: Mapping[str, Any] | None


class McpListItem(OutputItem):
    """The tools that an MCP server offers."""

    server_label: str
    """The server, as the request named it."""
    tools: tuple[McpTool, ...]
    error: Any
    """Why there are none, as it came."""

    _parts: ClassVar[Mapping[str, str]] = {"tools": "McpTool"}
    _lists = ("tools",)


class McpApprovalItem(OutputItem):
    """The vendor asks leave to call a tool at an MCP server."""

    server_label: str
    """The server, as the request named it."""
    name: str
    """Name of the tool."""
    arguments: str
    """JSON text as the model wrote it."""

    def answer(self, *, approve: bool, reason: str | None = None) -> Any:
        """Return the input item that gives leave or refuses it."""
        said = {"type": "mcp_approval_response", "approval_request_id": self.id, "approve": approve}
        return said if reason is None else {**said, "reason": reason}


class ShellAction(Record):
    """What is to be run in a shell, one command after the other."""

    commands: tuple[str, ...]
    timeout_ms: int | None
    max_output_length: int | None
    """How many characters of output the model wants at most."""

    _lists = ("commands",)


class ShellCallItem(CallItem):
    """Commands for a shell: yours, or one of the vendor's containers."""

    action: ShellAction | None
    """What is to be run."""
    environment: Mapping[str, Any] | None
    """Where it runs."""

    _parts: ClassVar[Mapping[str, str]] = {"action": "ShellAction"}


class ShellOutput(Record):
    """What one command wrote."""

    stdout: str
    stderr: str
    outcome: Mapping[str, Any] | None
    """`{"type": "exit", "exit_code": 0}` or `{"type": "timeout"}`."""


class ShellOutputItem(OutputItem):
    """What came of commands that the vendor ran."""

    call_id: str | None
    """The call."""
    output: tuple[ShellOutput, ...]
    """What each command wrote."""
    max_output_length: int | None

    _parts: ClassVar[Mapping[str, str]] = {"output": "ShellOutput"}
    _lists = ("output",)


class LocalShellAction(Record):
    """One command for your shell."""

    type: str
    command: tuple[str, ...]
    """The program and its arguments."""
    env: Mapping[str, str] | None
    """Environment variables to set."""
    timeout_ms: int | None
    working_directory: str | None
    user: str | None

    _lists = ("command",)


class LocalShellCallItem(CallItem):
    """A command for your shell."""

    action: LocalShellAction | None
    """What is to be run."""

    _parts: ClassVar[Mapping[str, str]] = {"action": "LocalShellAction"}


class PatchOperation(Record):
    """A change to one file."""

    type: str
    """`create_file`, `update_file` or `delete_file`."""
    path: str
    """The file."""
    diff: str | None
    """The change."""


class ApplyPatchCallItem(CallItem):
    """A change to one of your files."""

    operation: PatchOperation | None
    """The change."""

    _parts: ClassVar[Mapping[str, str]] = {"operation": "PatchOperation"}


class ToolSearchCallItem(CallItem):
    """A search for tools: by the vendor among deferred ones, or by you."""

    execution: str | None
    """`server` or `client`."""
    arguments: Any
    """What is searched for."""


class ToolSearchOutputItem(OutputItem):
    """The tools that a search has loaded."""

    call_id: str | None
    """The call; None where the vendor searched."""
    execution: str | None
    """`server` or `client`."""
    tools: tuple[Mapping[str, Any], ...]
    """Their definitions."""

    _lists = ("tools",)


class ComputerCallItem(CallItem):
    """Actions for your screen, mouse and keyboard."""

    action: Mapping[str, Any] | None
    actions: tuple[Mapping[str, Any], ...]
    pending_safety_checks: tuple[Mapping[str, Any], ...]
    """What you are to look at before you go on."""

    _lists = ("actions", "pending_safety_checks")


class CompactionItem(OutputItem):
    """A conversation in short, readable for the vendor alone."""

    encrypted_content: str | None


class ProgramItem(OutputItem):
    """A program that calls tools."""

    call_id: str | None
    code: str | None
    fingerprint: str | None


class ProgramOutputItem(OutputItem):
    """What came of a program that calls tools."""

    call_id: str | None
    result: str | None


ITEMS: Mapping[str, type[OutputItem]] = {
    "web_search_call": WebSearchCallItem,
    "file_search_call": FileSearchCallItem,
    "image_generation_call": ImageCallItem,
    "code_interpreter_call": CodeCallItem,
    "mcp_call": McpCallItem,
    "mcp_list_tools": McpListItem,
    "mcp_approval_request": McpApprovalItem,
    "shell_call": ShellCallItem,
    "shell_call_output": ShellOutputItem,
    "local_shell_call": LocalShellCallItem,
    "apply_patch_call": ApplyPatchCallItem,
    "tool_search_call": ToolSearchCallItem,
    "tool_search_output": ToolSearchOutputItem,
    "computer_call": ComputerCallItem,
    "compaction": CompactionItem,
    "program": ProgramItem,
    "program_output": ProgramOutputItem,
}
"""Class by type; the echoes of what a caller answered, and whatever is newer, are plain items."""
