"""What the fake model does with the tools of a request: an item for each, and what its answer cites."""

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.media import images

Item = dict[str, Any]


@dataclass(slots=True)
class Turn:
    """One request as the model sees it."""

    body: Mapping[str, Any]
    prompt: str
    new_id: Callable[[str], str]
    items: list[Item] = field(default_factory=list[Item])
    """What the model did so far."""
    notes: list[Item] = field(default_factory=list[Item])
    """What its text will cite."""
    waiting: bool = False
    """True once the caller is to do something, so that there is no text yet."""

    def includes(self, name: str) -> bool:
        """Tell whether the request asks for more to be told."""
        return name in (self.body.get("include") or ())

    def did(self, type: str, prefix: str, **fields: Any) -> Item:
        """Add an item that is complete."""
        item: Item = {"type": type, "id": self.new_id(prefix), "status": "completed", **fields}
        self.items.append(item)
        return item

    def asks(self, type: str, prefix: str, **fields: Any) -> None:
        """Add a call that the caller is to answer."""
        self.did(type, prefix, call_id=self.new_id("call_"), **fields)
        self.waiting = True


def use(turn: Turn, tools: Sequence[Mapping[str, Any]]) -> None:
    """Use each of the vendor's own tools once, in the order of the request."""
    for tool in tools:
        kind = str(tool.get("type"))
        act = _TOOLS.get(re.sub(r"_(preview|\d{4}_\d{2}_\d{2})", "", kind))
        if act is not None:
            act(turn, tool)


def functions(tools: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the functions of a request, those of its groups too."""
    for tool in tools:
        if tool.get("type") == "function":
            yield tool
        elif tool.get("type") == "namespace":
            inner = tool.get("tools")
            for one in inner if is_list(inner) else ():
                yield {**one, "namespace": tool.get("name")}


def _web_search(turn: Turn, tool: Mapping[str, Any]) -> None:
    filters = tool.get("filters")
    allowed = filters.get("allowed_domains") if is_object(filters) else None
    host = allowed[0] if allowed else "news.example"
    page = f"https://{host}/{len(turn.notes) + 1}"
    action: Item = {"type": "search", "query": turn.prompt, "queries": [turn.prompt]}
    if turn.includes("web_search_call.action.sources"):
        action["sources"] = [{"type": "url", "url": page}, {"type": "url", "url": f"{page}/more"}]
    turn.did("web_search_call", "ws_", action=action)
    turn.notes.append({"type": "url_citation", "url": page, "title": f"A page of {host}"})


def _file_search(turn: Turn, tool: Mapping[str, Any]) -> None:
    hit = {"file_id": "file-1", "filename": "notes.txt", "score": 0.9, "text": turn.prompt}
    results: Any = [{**hit, "attributes": {}}]
    if not turn.includes("file_search_call.results"):
        results = None
    turn.did("file_search_call", "fs_", queries=[turn.prompt], results=results)
    turn.notes.append({"type": "file_citation", "file_id": "file-1", "filename": "notes.txt"})


def _image(turn: Turn, tool: Mapping[str, Any]) -> None:
    kind = str(tool.get("output_format") or "png")
    draw = {"jpeg": images.jpeg, "webp": images.webp}.get(kind, images.png)
    size = str(tool.get("size") or "1024x1024")
    told = {
        "quality": tool.get("quality") or "auto",
        "background": tool.get("background") or "auto",
    }
    turn.did(
        "image_generation_call",
        "ig_",
        result=base64.b64encode(draw(32, 32)).decode(),
        revised_prompt=turn.prompt,
        size="1024x1024" if size == "auto" else size,
        output_format=kind,
        action="generate",
        **told,
    )


RESULT_FILE, RESULT = "cfile_1", b"42\n"
"""The file that code makes in its container: its id, and what is in it."""


def _code(turn: Turn, tool: Mapping[str, Any]) -> None:
    container = tool.get("container")
    id = container if isinstance(container, str) else "cntr_1"
    outputs = [{"type": "logs", "logs": RESULT.decode()}]
    turn.did(
        "code_interpreter_call",
        "ci_",
        container_id=id,
        code="print(6 * 7)",
        outputs=outputs if turn.includes("code_interpreter_call.outputs") else None,
    )
    file = {"file_id": RESULT_FILE, "filename": "result.txt"}
    turn.notes.append({"type": "container_file_citation", "container_id": id, **file})


def _mcp(turn: Turn, tool: Mapping[str, Any]) -> None:
    label = str(tool.get("server_label"))
    schema = {"type": "object", "properties": {"query": {"type": "string"}}}
    offered = {"name": "search", "description": "Search.", "input_schema": schema}
    listed = turn.did("mcp_list_tools", "mcpl_", server_label=label, tools=[offered])
    del listed["status"]
    arguments = json.dumps({"query": turn.prompt})
    if tool.get("require_approval", "always") == "never":
        called(turn, {"server_label": label, "name": "search", "arguments": arguments})
        return
    asked = turn.did(
        "mcp_approval_request", "mcpr_", server_label=label, name="search", arguments=arguments
    )
    del asked["status"]
    turn.waiting = True


def called(turn: Turn, asked: Mapping[str, Any], approval: str | None = None) -> None:
    """Call a tool of an MCP server, as an item asked for it."""
    fields = {name: asked.get(name) for name in ("server_label", "name", "arguments")}
    output = f"found: {asked.get('arguments')}"
    turn.did("mcp_call", "mcp_", **fields, output=output, error=None, approval_request_id=approval)


def _local_shell(turn: Turn, tool: Mapping[str, Any]) -> None:
    action: Item = {"type": "exec", "command": ["ls", "-a"], "env": {}}
    turn.asks("local_shell_call", "lsh_", action=action)


def _shell(turn: Turn, tool: Mapping[str, Any]) -> None:
    environment = tool.get("environment")
    place: Mapping[str, Any] = environment if is_object(environment) else {"type": "local"}
    commands = ["ls", "df -h"]
    action = {"commands": commands, "timeout_ms": 10_000, "max_output_length": 4_000}
    if place.get("type") == "local":
        turn.asks("shell_call", "sh_", action=action, environment={"type": "local"})
        return
    container = {
        "type": "container_reference",
        "container_id": place.get("container_id") or "cntr_1",
    }
    call = turn.new_id("call_")
    turn.did("shell_call", "sh_", call_id=call, action=action, environment=container)
    outcome = {"type": "exit", "exit_code": 0}
    output = [{"stdout": f"{each}\n", "stderr": "", "outcome": outcome} for each in commands]
    turn.did("shell_call_output", "sho_", call_id=call, output=output, max_output_length=4_000)


def _patch(turn: Turn, tool: Mapping[str, Any]) -> None:
    diff = "".join(f"+{line}\n" for line in ("def main():", '    print("done")'))
    operation = {"type": "create_file", "path": "main.py", "diff": diff}
    turn.asks("apply_patch_call", "ap_", operation=operation)


def _tool_search(turn: Turn, tool: Mapping[str, Any]) -> None:
    if tool.get("execution") == "client":
        wanted = words.instance(tool.get("parameters") or {}, turn.prompt)
        turn.asks("tool_search_call", "ts_", execution="client", arguments=wanted)
        return
    tools = [one for one in functions(turn.body["tools"]) if one.get("defer_loading")]
    hosted = {"call_id": None, "execution": "server"}
    paths = [str(one.get("name")) for one in tools]
    turn.did("tool_search_call", "ts_", **hosted, arguments={"paths": paths})
    turn.did("tool_search_output", "tso_", **hosted, tools=tools)


def _computer(turn: Turn, tool: Mapping[str, Any]) -> None:
    turn.asks("computer_call", "cu_", action={"type": "screenshot"}, pending_safety_checks=[])


def _custom(turn: Turn, tool: Mapping[str, Any]) -> None:
    turn.asks("custom_tool_call", "ctc_", name=tool.get("name"), input=_fitting(tool, turn.prompt))


def _fitting(tool: Mapping[str, Any], prompt: str) -> str:
    """Write a text that a tool's pattern takes, as far as the pattern begins with plain words."""
    given = tool.get("format")
    grammar: Mapping[str, Any] = given if is_object(given) else {}
    pattern = grammar.get("definition")
    if not isinstance(pattern, str) or grammar.get("syntax") != "regex":
        return prompt
    begun = re.match(r"[\w ]*", pattern)
    text = f"{begun[0] if begun else ''}{prompt}"
    return text if re.fullmatch(pattern, text) else text.removesuffix(prompt)


_TOOLS: Mapping[str, Callable[[Turn, Mapping[str, Any]], None]] = {
    "web_search": _web_search,
    "file_search": _file_search,
    "image_generation": _image,
    "code_interpreter": _code,
    "mcp": _mcp,
    "local_shell": _local_shell,
    "shell": _shell,
    "apply_patch": _patch,
    "tool_search": _tool_search,
    "computer": _computer,
    "computer_use": _computer,
    "custom": _custom,
}
