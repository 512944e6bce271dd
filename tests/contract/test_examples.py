"""Every example runs as a newcomer would run it, against the fake vendors, without a warning."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime.testing import FakeVendor, TaskPlan
from tests.support import as_newcomer

EXAMPLES = sorted(Path(__file__).parents[2].joinpath("examples").glob("*.py"))

VENDORS = ("aihubmix", "deepinfra", "openai", "runpod", "runware")

# What each program is to leave behind.
FILES = {
    "aihubmix_sound": ["hello.wav"],
    "custom_size": ["portrait.png"],
    "deepinfra_images": ["both.png", "city.png", "forest.png"],
    "edit_images": ["meadow.png", "robot-in-meadow.png"],
    "fan_out": ["fox.png", "hare.png", "heron.png", "newt.png", "pike.png", "wren.png"],
    "image": ["robot.png"],
    "openai_image_edit": ["flamingo.png", "lounge.png", "poster.png"],
    "openai_speech": ["calm.wav", "cheerful.wav"],
    "openai_transcription": ["recording.wav"],
    "runware_callbacks": ["rendering-0.jpg", "rendering-1.jpg"],
    "runware_concurrent": ["abstract-0.jpg", "abstract-1.jpg", "abstract-2.jpg", "larger.jpg"],
    "runware_files": ["larger.jpg", "photo.jpg"],
    "runware_own_parts": ["painting.jpg"],
    "runware_quick_start": ["hello.mp3", "mountain.jpg", "waves.mp4"],
    "runware_search": ["portrait.jpg"],
    "speech": ["cloned.flac", "lucy.wav"],
    "video_progress": ["waves.mp4"],
}
SAYS = {
    "aihubmix_protocols": "gemini-2.5-flash ended: STOP Usage(",
    "aihubmix_sound": "0.0 s: ",
    "aihubmix_web_search": "source: A page of news.example https://news.example/1",
    "chat": "capital of Germany",
    "chat_stream": "ended: stop",
    "deepinfra_chat": "Sunny in Paris",
    "deepinfra_images": "city.png for 0.01",
    "demo": "requests sent: 0",
    "errors": "nearest: (496, 512)",
    "openai_background": "state: completed",
    "openai_embeddings": "best: Note 1234 on the weather",
    "openai_image_edit": "draft: ",
    "openai_responses": "thought: The person wants: Tell me about the Mission burrito debate",
    "openai_session": 'You said: "And the deepest?"',
    "openai_speech": "about the model: deprecated, ends 2027-01-06",
    "openai_structured": "Lasagna needs 2 ingredients",
    "openai_tools": "after 2 steps",
    "openai_transcription": "used: Usage(",
    "openai_web_search": "source: A page of sfchronicle.com https://sfchronicle.com/1",
    "private_endpoint": "{'text': 'hello', 'times': 2}",
    "runware_callbacks": "1 failed",
    "runware_concurrent": "the photo shows: You said",
    "runware_files": "data:image/jpeg;base64, True",
    "runware_own_parts": "logged: socket",
    "runware_quick_start": "mountain.jpg for 0.01",
    "runware_search": "made by runware:exactly-illustrative@my-trained-style",
    "runware_stream": "ended: stop Usage(",
    "structured_json": "ingredients",
    "tool_call": "Sunny in San Francisco",
    "video_progress": "COMPLETED",
}


# What the fake is to do with the tasks of a program, where the usual would not show what it is about.
PLANS = {
    "runware_callbacks": TaskPlan(steps=(40,), failures={1: "inferenceError"}, indexed=True),
}

Fakes = Mapping[str, FakeVendor]


@pytest.fixture(scope="module")
def fakes() -> Iterator[Fakes]:
    """Give one fake of each vendor to all programs."""
    with ExitStack() as stack:
        found = {name: stack.enter_context(FakeVendor(name)) for name in VENDORS}
        found["runpod"].serve_endpoint("echo", lambda value: value)
        found["runware"].default_task = TaskPlan(steps=())
        found["runware"].listing.publish("civitai:1@2", "imageInference", "portrait-xl")
        yield found


def environment(fakes: Fakes, folder: Path) -> dict[str, str]:
    """Give the environment that leads a program to the fakes."""
    runpod, runware = fakes["runpod"], fakes["runware"]
    servers: dict[str, dict[str, Any]] = {
        name: {"base_url": fakes[name].base_url} for name in ("aihubmix", "deepinfra", "runware")
    }
    servers["runware"] |= {"socket_url": runware.socket_url, "bases": dict(runware.bases)}
    return {
        **os.environ,
        "AIHUBMIX_API_KEY": fakes["aihubmix"].api_key,
        "DEEPINFRA_API_KEY": fakes["deepinfra"].api_key,
        "OPENAI_API_KEY": fakes["openai"].api_key,
        "OPENAI_BASE_URL": fakes["openai"].base_url,
        "RUNPOD_API_KEY": runpod.api_key,
        "RUNPOD_ENDPOINT_BASE_URL": runpod.base_url,
        "RUNWARE_API_KEY": runware.api_key,
        as_newcomer.VARIABLE: json.dumps(servers),
        "TMPDIR": str(folder),
    }


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs(path: Path, fakes: Fakes, tmp_path: Path) -> None:
    """The program ends well, says nothing on standard error, and leaves its files."""
    if path.stem in PLANS:
        fakes["runware"].plan(PLANS[path.stem])
    done = subprocess.run(
        [sys.executable, "-W", "error", str(as_newcomer.__file__), str(path)],
        env=environment(fakes, tmp_path),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert SAYS.get(path.stem, "") in done.stdout
    left = sorted(entry.name for entry in tmp_path.iterdir() if entry.is_file())
    assert left == FILES.get(path.stem, [])
    assert not [found for fake in fakes.values() for found in fake.violations]


def test_every_example_is_expected_to_do_something() -> None:
    """No example is run without a look at what it did."""
    assert {path.stem for path in EXAMPLES} == set(FILES) | set(SAYS)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_explains_itself(path: Path) -> None:
    """Each program begins with what it shows, and says what each of its functions does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    functions = [
        node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    assert all(ast.get_docstring(function) for function in functions)
