"""The seed on shells and patches: `Local Shell Tool`, `Shell Tool` with its parts, and `Apply Patch Tool`."""

import asyncio
import base64
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from modelwire import AsyncOpenAI, InvalidParams, OpenAI, Tools, TooManySteps, skill
from modelwire.openai.inputs.apply_patch_tool import ApplyPatchToolInput
from modelwire.openai.inputs.shell_tool import ShellToolInput
from modelwire_runtime.results.tool_items import (
    ApplyPatchCallItem,
    LocalShellCallItem,
    ShellCallItem,
    ShellOutputItem,
)
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SHELL: ShellToolInput = {"type": "shell"}
PATCH: ApplyPatchToolInput = {"type": "apply_patch"}
HOME = "List the files in my home directory."
USAGE = "List the files in the current directory and show disk usage."
EIGENVALUES = "Install numpy and compute the eigenvalues of a 3x3 matrix."
PROGRAM = "Create a python file that calculates the factorial of a number"
SOLVE = "Use the skill to solve this problem."
MANIFEST = "---\nname: my-skill\ndescription: What this skill does\n---\nRun solve.py.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with a skill."""
    made = tmp_path / "my-skill"
    made.mkdir()
    (made / "SKILL.md").write_text(MANIFEST)
    (made / "solve.py").write_text("print(42)\n")
    return made


def _ran(commands: list[str], **_limits: Any) -> list[dict[str, Any]]:
    """Give a result for each command, as an own sandbox would."""
    outcome = {"type": "exit", "exit_code": 0}
    return [{"stdout": f"ran {one}", "stderr": "", "outcome": outcome} for one in commands]


def test_heading_local_shell_tool_by_hand(openai: OpenAI, sent_openai: Sent) -> None:
    """Without a loop the command is an item, and its call makes the answer."""
    tools: Any = [{"type": "local_shell"}]
    first = openai.text.gpt_5_codex(input=HOME, tools=tools)
    (item,) = first.output_items
    assert isinstance(item, LocalShellCallItem)
    assert there(item.action).command == ("ls", "-a")
    answer = first.tool_calls[0].answer("notes.txt")
    openai.text.gpt_5_codex(input=[answer], previous_response_id=first.response_id, tools=tools)
    assert sent_openai()["input"] == [answer]
    assert answer["type"] == "local_shell_call_output"
    assert answer["output"] == "notes.txt"


def test_sample_25_local_shell(openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent) -> None:
    """A handler gets the command's fields as keywords, and what it printed goes back."""
    commands: list[list[str]] = []

    def execute(command: list[str], **_: Any) -> str:
        commands.append(command)
        return "notes.txt"

    tools = Tools(handlers={"local_shell": execute}, max_steps=2)
    run = openai.text.gpt_5_codex.run_tools(tools, input=HOME, tools=[{"type": "local_shell"}])
    assert commands == [["ls", "-a"]]
    assert run.text == "The tool says: notes.txt"
    assert fake_openai.requests[0].json()["tools"] == [{"type": "local_shell"}]
    (answer,) = sent_openai()["input"]
    assert (answer["type"], answer["output"]) == ("local_shell_call_output", "notes.txt")


def test_sample_25_local_shell_stops(openai: OpenAI) -> None:
    """One step is not enough: the error has the run, whose last step waits for an answer."""
    tools = Tools(handlers={"local_shell": _ran}, max_steps=1)
    with pytest.raises(TooManySteps) as caught:
        openai.text.gpt_5_codex.run_tools(tools, input=HOME, tools=[{"type": "local_shell"}])
    assert [call.name for call in caught.value.partial.pending] == ["local_shell"]


def test_heading_shell_tool_refuses_commands(openai: OpenAI, sent_openai: Sent) -> None:
    """A handler that allows no such command raises; the model is told so, and the run goes on."""

    def execute(commands: list[str], **_: Any) -> Any:
        raise PermissionError(f"not allowed: {commands[1]}")

    tools = Tools(handlers={"shell": execute})
    run = openai.text.gpt_5_2.run_tools(tools, input=USAGE, tools=[SHELL])
    assert run.steps[0].answers[0].is_error
    (output,) = sent_openai()["input"][0]["output"]
    assert output["stderr"] == "PermissionError: not allowed: df -h"
    assert output["outcome"] == {"type": "exit", "exit_code": 1}


def test_heading_local_execution_where_nothing_is_said(openai: OpenAI) -> None:
    """Left out, `local` and null mean the same: the commands are the caller's to run."""
    tools: list[ShellToolInput] = [
        {"type": "shell"},
        {"type": "shell", "environment": {"type": "local"}},
        {"type": "shell", "environment": None},
    ]
    for tool in tools:
        result = openai.text.gpt_5_2(input=USAGE, tools=[tool])
        (item,) = result.output_items
        assert isinstance(item, ShellCallItem)
        assert there(item.action).commands == ("ls", "df -h")
        assert [call.name for call in result.tool_calls] == ["shell"]


def test_sample_26_local_execution(openai: OpenAI, sent_openai: Sent) -> None:
    """A handler gets the commands, and a result of each goes back."""
    run = openai.text.gpt_5_2.run_tools(Tools(handlers={"shell": _ran}), input=USAGE, tools=[SHELL])
    assert run.text == "The tool says: ran ls ran df -h"
    (answer,) = sent_openai()["input"]
    assert answer["type"] == "shell_call_output"
    assert [one["stdout"] for one in answer["output"]] == ["ran ls", "ran df -h"]


def test_sample_26_local_execution_async(async_openai: AsyncOpenAI) -> None:
    """A handler may be a coroutine function."""

    async def execute(commands: list[str], **limits: Any) -> Any:
        await asyncio.sleep(0)
        return _ran(commands, **limits)

    async def ask() -> str:
        tools = Tools(handlers={"shell": execute})
        async with async_openai as openai:
            run = await openai.text.gpt_5_2.run_tools(tools, input=USAGE, tools=[SHELL])
            return run.text

    assert asyncio.run(ask()) == "The tool says: ran ls ran df -h"


def test_heading_hosted_container_runs_by_itself(openai: OpenAI) -> None:
    """Commands and what they printed are items of one answer; nothing is asked of the caller."""
    tool: Any = {"type": "shell", "environment": {"type": "container_auto"}}
    result = openai.text.gpt_5_2(input=EIGENVALUES, tools=[tool])
    call, output, _ = result.output_items
    assert isinstance(call, ShellCallItem)
    assert isinstance(output, ShellOutputItem)
    assert output.call_id == call.call_id
    assert [one.outcome for one in output.output] == [{"type": "exit", "exit_code": 0}] * 2
    assert not result.tool_calls
    assert result.text


def test_sample_27_hosted_container(openai: OpenAI, sent_openai: Sent) -> None:
    """A new container has the memory, the files and the network that were asked for."""
    tool: ShellToolInput = {
        "type": "shell",
        "environment": {
            "type": "container_auto",
            "memory_limit": "4g",
            "file_ids": ["file-abc123"],
            "network_policy": {"type": "allowlist", "allowed_domains": ["example.com"]},
        },
    }
    openai.text.gpt_5_2(input=EIGENVALUES, tools=[tool])
    assert sent_openai()["tools"] == [tool]


SECRET = {"domain": "example.com", "name": "TOKEN", "value": "hush"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("file_ids", ["file-abc123", "file-def456"]),
        ("memory_limit", "1g"),
        ("memory_limit", "4g"),
        ("memory_limit", "16g"),
        ("memory_limit", "64g"),
        ("network_policy", {"type": "disabled"}),
        ("network_policy", {"type": "allowlist", "allowed_domains": ["example.com"]}),
        (
            "network_policy",
            {
                "type": "allowlist",
                "allowed_domains": ["example.com"],
                "domain_secrets": [SECRET],
            },
        ),
    ],
)
def test_point_container_auto(openai: OpenAI, sent_openai: Sent, field: str, value: Any) -> None:
    """Each is sent as it is."""
    environment: Any = {"type": "container_auto", field: value}
    openai.text.gpt_5_2(input=EIGENVALUES, tools=[{"type": "shell", "environment": environment}])
    assert sent_openai()["tools"][0]["environment"] == environment


@pytest.mark.parametrize(
    ("environment", "match"),
    [
        ({"type": "container_auto", "memory_limit": "2g"}, "memory_limit"),
        ({"type": "container_auto", "network_policy": {"type": "allowlist"}}, "allowed_domains"),
        ({"type": "container_auto", "file_ids": ["f"] * 51}, "file_ids"),
        ({"type": "container_reference"}, "container_id is required"),
    ],
)
def test_point_container_auto_refused(
    openai: OpenAI, fake_openai: FakeVendor, environment: Any, match: str
) -> None:
    """What no container takes is told before the request."""
    with pytest.raises(InvalidParams, match=match):
        openai.text.gpt_5_2(
            input=EIGENVALUES, tools=[{"type": "shell", "environment": environment}]
        )
    assert not fake_openai.requests


def test_heading_existing_container_reference_is_used(openai: OpenAI) -> None:
    """The container of a former answer is named to go on in it."""
    tool: Any = {"type": "shell", "environment": {"type": "container_auto"}}
    first = openai.text.gpt_5_2(input=EIGENVALUES, tools=[tool])
    made = first.output_items[0]
    assert isinstance(made, ShellCallItem)
    place: Any = made.environment
    second = openai.text.gpt_5_2(input="Go on.", tools=[{"type": "shell", "environment": place}])
    used = second.output_items[0]
    assert isinstance(used, ShellCallItem)
    assert used.environment == place


def test_sample_28_existing_container(openai: OpenAI, sent_openai: Sent) -> None:
    """A container is named by its id."""
    environment: Any = {"type": "container_reference", "container_id": "cntr_abc123"}
    openai.text.gpt_5_2(
        input="Check the status of running processes.",
        tools=[{"type": "shell", "environment": environment}],
    )
    assert sent_openai()["tools"] == [{"type": "shell", "environment": environment}]


def test_heading_execute_callback_may_return_text(openai: OpenAI, sent_openai: Sent) -> None:
    """Text is what was printed, and means that all went well."""
    tools = Tools(handlers={"shell": lambda **_: "42"})
    openai.text.gpt_5_2.run_tools(tools, input=USAGE, tools=[SHELL])
    (output,) = sent_openai()["input"][0]["output"]
    assert output == {"stdout": "42", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("stdout", "42"),
        ("stderr", "no such file"),
        ("outcome", {"type": "timeout"}),
        ("outcome", {"type": "exit", "exit_code": 2}),
    ],
)
def test_point_execute_callback(openai: OpenAI, sent_openai: Sent, field: str, value: Any) -> None:
    """Each field of a result goes back as it is, the others as of a command that went well."""
    tools = Tools(handlers={"shell": lambda **_: [{field: value}]})
    openai.text.gpt_5_2.run_tools(tools, input=USAGE, tools=[SHELL])
    (output,) = sent_openai()["input"][0]["output"]
    assert output[field] == value
    assert set(output) == {"stdout", "stderr", "outcome"}


def test_heading_skills_of_a_folder(openai: OpenAI, sent_openai: Sent, folder: Path) -> None:
    """A folder becomes an inline skill, named by its manifest."""
    environment: Any = {"type": "container_auto", "skills": [skill(folder)]}
    openai.text.gpt_5_2(input=SOLVE, tools=[{"type": "shell", "environment": environment}])
    (sent,) = sent_openai()["tools"][0]["environment"]["skills"]
    assert (sent["name"], sent["description"]) == ("my-skill", "What this skill does")
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(sent["source"]["data"]))) as archive:
        assert archive.namelist() == ["my-skill/SKILL.md", "my-skill/solve.py"]


def test_sample_29_container_skills(
    openai: OpenAI, sent_openai: Sent, tmp_path: Path, folder: Path
) -> None:
    """One skill by its id, one as a zip file, which is read and sent as base64."""
    packed = tmp_path / "my-skill.zip"
    packed.write_bytes(base64.b64decode(skill(folder)["source"]["data"]))
    source: Any = {"type": "base64", "media_type": "application/zip", "data": packed}
    inline: Any = {
        "type": "inline",
        "name": "my-skill",
        "description": "What this skill does",
        "source": source,
    }
    reference: Any = {"type": "skill_reference", "skill_id": "skill_abc123"}
    environment: Any = {"type": "container_auto", "skills": [reference, inline]}
    openai.text.gpt_5_2(input=SOLVE, tools=[{"type": "shell", "environment": environment}])
    first, second = sent_openai()["tools"][0]["environment"]["skills"]
    assert first == reference
    assert base64.b64decode(second["source"]["data"]) == packed.read_bytes()


def test_sample_30_local_skills(openai: OpenAI, fake_openai: FakeVendor, folder: Path) -> None:
    """A skill on one's own machine is named by its path, and read by one's own commands."""
    own = {"name": "my-skill", "description": "What this skill does", "path": str(folder)}
    tool: Any = {"type": "shell", "environment": {"type": "local", "skills": [own]}}
    tools = Tools(handlers={"shell": _ran}, max_steps=5)
    run = openai.text.gpt_5_2.run_tools(tools, input=SOLVE, tools=[tool])
    assert len(run.steps) == 2
    assert [request.json()["tools"] for request in fake_openai.requests] == [[tool], [tool]]


def test_heading_apply_patch_tool_by_hand(openai: OpenAI) -> None:
    """A change to a file is an item with its kind, its path and its diff."""
    result = openai.text.gpt_5_1(input=PROGRAM, tools=[PATCH])
    (item,) = result.output_items
    assert isinstance(item, ApplyPatchCallItem)
    operation = there(item.operation)
    assert (operation.type, operation.path) == ("create_file", "main.py")
    assert there(operation.diff).startswith("+def main")


def test_sample_31_apply_patch(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A handler applies the change, and reports what came of it."""

    def execute(type: str, path: str, diff: str = "") -> dict[str, str]:
        lines = [line.removeprefix("+") for line in diff.splitlines()]
        (tmp_path / path).write_text("\n".join(lines))
        return {"status": "completed", "output": f"{type}: {path}"}

    tools = Tools(handlers={"apply_patch": execute}, max_steps=5)
    run = openai.text.gpt_5_1.run_tools(tools, input=PROGRAM, tools=[PATCH])
    assert (tmp_path / "main.py").read_text() == 'def main():\n    print("done")'
    (answer,) = sent_openai()["input"]
    assert answer == {
        "type": "apply_patch_call_output",
        "call_id": run.steps[0].result.tool_calls[0].id,
        "status": "completed",
        "output": "create_file: main.py",
    }


def test_point_patch_status(openai: OpenAI, sent_openai: Sent) -> None:
    """What a handler returns tells it; an error of the handler is a failure."""
    tools = Tools(handlers={"apply_patch": lambda **_: {"status": "failed"}})
    openai.text.gpt_5_1.run_tools(tools, input=PROGRAM, tools=[PATCH])
    assert sent_openai()["input"][0]["status"] == "failed"

    def broken(**_: Any) -> None:
        raise OSError("disk is full")

    openai.text.gpt_5_1.run_tools(
        Tools(handlers={"apply_patch": broken}), input=PROGRAM, tools=[PATCH]
    )
    answer = sent_openai()["input"][0]
    assert (answer["status"], answer["output"]) == ("failed", "OSError: disk is full")


def test_point_patch_output(openai: OpenAI, sent_openai: Sent) -> None:
    """A text is the log, and means that the patch was applied; it may be left out."""
    for given, output in (("1 file changed", "1 file changed"), ({"status": "completed"}, None)):
        tools = Tools(handlers={"apply_patch": lambda given=given, **_: given})
        openai.text.gpt_5_1.run_tools(tools, input=PROGRAM, tools=[PATCH])
        answer = sent_openai()["input"][0]
        assert (answer["status"], answer.get("output")) == ("completed", output)
