"""The fixtures for pytest start a fake vendor, close it, and fail a test whose client broke a rule."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import httpx

pytest_plugins = ["modelwire_runtime.testing.pytest_plugin"]


def test_a_client_keeps_the_rules(fake_runpod):
    with fake_runpod.client() as client:
        assert client.image.pruna_p_image_t2i(prompt="A robot").bytes()


def test_so_does_one_with_a_socket(fake_runware):
    with fake_runware.client() as client:
        assert client.model_search(search="flux").data
    assert fake_runware.socket.connections == 1


def test_every_vendor_has_one(fake_openai, fake_deepinfra, fake_aihubmix):
    for fake in (fake_openai, fake_deepinfra, fake_aihubmix):
        with fake.client() as client:
            model = next(m for m in client.models if m.task == "embedding" and not m.capabilities)
            assert client.run(model.id, input="Hi").vectors


def test_a_client_breaks_a_rule(fake_vendor):
    fake = fake_vendor("runpod", api_key="other")
    url = fake.add_file("x.txt", "text/plain", b"x")
    httpx.get(url, headers={"Authorization": "Bearer other"}, trust_env=False)
"""


def test_the_fixtures_work_in_a_project_of_its_own(tmp_path: Path) -> None:
    """The first test passes; the second one's client sent its key to the host of results."""
    path = tmp_path / "test_own.py"
    path.write_text(PROGRAM, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-W",
        "error",
        "-p",
        "no:cacheprovider",
        str(path),
    ]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "4 passed, 1 error" in done.stdout, done.stdout
    assert "Authorization was sent with GET /files/x.txt" in done.stdout


def test_importing_the_tools_is_light() -> None:
    """Importing the package of tools imports neither pytest, nor httpx, nor Pydantic."""
    code = "import sys, modelwire_runtime.testing as t; dir(t); print({'pytest', 'httpx', 'pydantic'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
