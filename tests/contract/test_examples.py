"""Every example runs as a newcomer would run it, against the fake vendor, without a warning."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_runtime.testing import FakeVendor

EXAMPLES = sorted(Path(__file__).parents[2].joinpath("examples").glob("*.py"))

# What each program is to leave behind.
FILES = {
    "custom_size": ["portrait.png"],
    "edit_images": ["meadow.png", "robot-in-meadow.png"],
    "fan_out": ["fox.png", "hare.png", "heron.png", "newt.png", "pike.png", "wren.png"],
    "image": ["robot.png"],
    "speech": ["cloned.flac", "lucy.wav"],
    "video_progress": ["waves.mp4"],
}
SAYS = {
    "chat": "capital of Germany",
    "chat_stream": "ended: stop",
    "demo": "requests sent: 0",
    "errors": "nearest: (496, 512)",
    "private_endpoint": "{'text': 'hello', 'times': 2}",
    "structured_json": "ingredients",
    "tool_call": "Sunny in San Francisco",
    "video_progress": "COMPLETED",
}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeVendor]:
    """Give one fake vendor to all programs."""
    with FakeVendor("runpod") as vendor:
        vendor.serve_endpoint("echo", lambda value: value)
        yield vendor


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs(path: Path, fake: FakeVendor, tmp_path: Path) -> None:
    """The program ends well, says nothing on standard error, and leaves its files."""
    settings = {"RUNPOD_API_KEY": fake.api_key, "RUNPOD_ENDPOINT_BASE_URL": fake.base_url}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(path)],
        env={**os.environ, **settings, "TMPDIR": str(tmp_path)},
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
    assert not fake.violations


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
