"""The vendor's own client from npm, which we did not write, completes its runs against our fake vendor."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from modelwire_runtime.testing import FakeVendor

FOLDER = Path(__file__).parent
NODE = Path(sys.executable).parent / "node"


@pytest.fixture(scope="module")
def answers() -> dict[str, dict[str, object]]:
    """Run the Node program once and give what it printed."""
    with FakeVendor("runpod") as fake:
        environment = {
            **os.environ,
            "FAKE_BASE_URL": fake.base_url,
            "FAKE_API_KEY": fake.api_key,
        }
        run = subprocess.run(
            [NODE, FOLDER / "runpod.mjs"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert run.returncode == 0, run.stderr
    found: dict[str, dict[str, object]] = json.loads(run.stdout.splitlines()[-1])
    return found


def test_an_image_call_ends_with_a_png(answers: dict[str, dict[str, object]]) -> None:
    """The provider polls the job, downloads the file and finds a picture."""
    assert answers["image"] == {"mediaType": "image/png", "bytes": b"\x89PNG\r\n\x1a\n".hex()}


def test_a_speech_call_ends_with_sound(answers: dict[str, dict[str, object]]) -> None:
    """The provider takes the link out of the first reply, since it never polls for speech."""
    assert answers["speech"]["bytes"] == b"RIFF".hex()


def test_a_chat_call_has_text_usage_and_a_reason(answers: dict[str, dict[str, object]]) -> None:
    """The chat completion has everything that the provider reads."""
    chat = answers["chat"]
    assert chat["text"]
    assert chat["finishReason"] == "stop"
    assert chat["usage"]


def test_a_chat_stream_arrives_whole(answers: dict[str, dict[str, object]]) -> None:
    """The event stream is one that the provider's parser follows to its end."""
    assert answers["stream"]["text"]
    assert answers["stream"]["finishReason"] == "stop"
