"""The `modelwire` command finds, shows and runs models, and says how it went by its exit status."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime.cli import program as cli
from modelwire_runtime.cli.pages import page
from modelwire_runtime.namespaces import path_of
from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.transports import Request, Response

IMAGE = "pruna/p-image-t2i"


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeVendor]:
    """Give a fake vendor that the environment points at."""
    with FakeVendor("runpod") as vendor:
        monkeypatch.setenv("RUNPOD_API_KEY", vendor.api_key)
        monkeypatch.setenv("RUNPOD_ENDPOINT_BASE_URL", vendor.base_url)
        yield vendor


def test_models_are_listed_and_filtered(capsys: pytest.CaptureFixture[str]) -> None:
    """The list can be filtered by words, kind and state; as JSON it has every field."""
    assert cli.main(["models", "--vendor", "runpod", "--namespace", "speech"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "resembleai/chatterbox-turbo" in lines[2]
    assert cli.main(["models", "--vendor", "runpod", "--search", "p-image", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {model["id"] for model in found} == {IMAGE, "pruna/p-image-edit"}
    assert found[0]["price"].startswith("$")


def test_an_empty_list_is_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """When nothing matches, the status is 1 and JSON is still JSON."""
    assert cli.main(["models", "--search", "nothing like this", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_show_prints_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    """A page has types, ranges, defaults, rules, price, page and a call to copy."""
    assert cli.main(["show", IMAGE]) == 0
    text = capsys.readouterr().out
    for part in (
        "prompt: str (required)",
        "256 to 1440",
        'default\n      is "16:9"',
        "width and height are required",
        "$0.005",
        "https://docs.runpod.io/",
        'runpod.image.pruna_p_image_t2i(prompt="A robot at dawn")',
        "modelwire run pruna/p-image-t2i",
    ):
        assert part in text


def test_show_as_json_and_another_handle(capsys: pytest.CaptureFixture[str]) -> None:
    """The same page as data; a model with several handles names them."""
    assert cli.main(["show", "qwen3-32b-awq", "--json"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert first["parameters"][0]["name"] == "messages"
    other = first["also"][0]
    assert cli.main(["show", "qwen3-32b-awq", "--handle", other, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["path"] == other
    assert cli.main(["show", "qwen3-32b-awq", "--handle", "image.nothing"]) == 1


def test_every_page_has_a_call_that_its_own_rules_take() -> None:
    """The sample call of each model, and of each of its handles, passes validation."""
    from modelwire import models
    from modelwire_runtime import packages
    from modelwire_runtime.validation import validate

    for info in models:
        home = f"modelwire.{info.vendor}"
        shown = page(info)
        entries = {path_of(n, a): e for n, a, e in packages.entries_of(home, shown.vendor)}
        for path in (shown.path, *shown.also):
            one = page(info, path)
            validate(packages.params_class(home, entries[path]), one.sample, "strict", info.id)
            assert one.text()
            assert json.dumps(one.data())


@pytest.mark.parametrize("verb", ["show", "run"])
def test_an_unknown_model_names_its_neighbours(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A misspelt id is a finding, and the nearest ids are told."""
    assert cli.main([verb, "pruna/p-imag-t2i"]) == 1
    assert IMAGE in capsys.readouterr().err


def test_run_saves_a_picture(
    fake: FakeVendor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A model is run, its file saved, its cost told on standard error."""
    path = tmp_path / "robot.png"
    assert cli.main(["run", IMAGE, "prompt=A robot", "seed=7", "--save", str(path)]) == 0
    told = capsys.readouterr()
    assert told.out.strip() == str(path)
    assert "cost: $0.01" in told.err
    assert path.read_bytes().startswith(b"\x89PNG")
    assert fake.requests[0].json() == {"input": {"prompt": "A robot", "seed": 7}}


def test_run_reads_values_by_their_types(fake: FakeVendor, tmp_path: Path) -> None:
    """Text stays text, numbers become numbers, a file is read, a repeated name makes a list."""
    path = tmp_path / "in.png"
    assert cli.main(["run", IMAGE, "prompt=42", "--save", str(path)]) == 0
    url = "https://example.com/x.png"
    words = ["prompt=true", f"images=@{path}", f"images={url}", "disable_safety_checker=true"]
    assert cli.main(["run", "pruna/p-image-edit", *words]) == 0
    sent = [received.json()["input"] for received in fake.requests if received.method == "POST"]
    assert sent[0] == {"prompt": "42"}
    assert sent[1]["prompt"] == "true"
    assert sent[1]["disable_safety_checker"] is True
    assert sent[1]["images"][0].startswith("data:image/png;base64,")
    assert sent[1]["images"][1] == url


def test_run_answers_with_text(fake: FakeVendor, capsys: pytest.CaptureFixture[str]) -> None:
    """A language model's answer is printed."""
    words = ['messages=[{"role":"user","content":"hi"}]', "max_tokens=3"]
    assert cli.main(["run", "qwen/qwen3-32b-awq", *words]) == 0
    assert capsys.readouterr().out == 'You said: "hi".\n'


def test_a_dry_run_sends_nothing(fake: FakeVendor, capsys: pytest.CaptureFixture[str]) -> None:
    """The request is shown without its key, and no request is sent."""
    assert cli.main(["run", IMAGE, "prompt=x", "--dry-run"]) == 0
    text = capsys.readouterr().out
    assert '"prompt": "x"' in text
    assert fake.api_key not in text
    assert not fake.requests


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["aspect_ratio=custom", "width=500", "height=512"], "width=500"),
        (["sed=1"], "seed"),
        (["seed=one"], "seed"),
        (["nonsense"], "NAME=VALUE"),
    ],
)
def test_wrong_parameters_are_findings(
    fake: FakeVendor, words: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong parameter is told before anything is sent; the status is 1."""
    assert cli.main(["run", IMAGE, "prompt=x", *words]) == 1
    assert named in capsys.readouterr().err
    assert not fake.requests


def test_a_file_that_is_not_there_is_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file is told by its parameter."""
    words = ["prompt=x", "images=@/no/such/file.png"]
    assert cli.main(["run", "pruna/p-image-edit", *words]) == 1
    assert "/no/such/file.png" in capsys.readouterr().err


def test_a_refused_key_is_never_printed(
    fake: FakeVendor, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error that echoes the key is printed without it, as text and as JSON."""
    key = "rpa_0123456789abcdef"
    monkeypatch.setenv("RUNPOD_API_KEY", key)

    from modelwire_runtime.testing.loopback import Reply

    fake.answer_next(Reply.json({"error": f"bad key {key}"}, 401), times=2)
    assert cli.main(["run", IMAGE, "prompt=x"]) == 1
    assert cli.main(["run", IMAGE, "prompt=x", "--json"]) == 1
    err = capsys.readouterr().err
    assert key not in err
    assert "bad key" in err
    assert json.loads(err.splitlines()[-1])["error"]["code"] == "auth"


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["run"], ["models", "--no-such"]])
def test_wrong_usage_has_its_own_status(arguments: list[str]) -> None:
    """What cannot be understood ends with status 2."""
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2


def test_a_fault_of_ours_has_its_own_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A crash is status 70 and says so, without a traceback unless one is asked for."""

    def crash(_: object) -> int:
        raise RuntimeError("oops")

    monkeypatch.setattr(cli, "_models", crash)
    assert cli.main(["models"]) == 70
    assert "oops" in capsys.readouterr().err
    monkeypatch.setenv(cli.TRACE_ENV, "1")
    with pytest.raises(RuntimeError):
        cli.main(["models"])


@contextmanager
def served(*arguments: str) -> Iterator[dict[str, Any]]:
    """Run `modelwire fake` in a process of its own, and give what it prints for a client."""
    command = [sys.executable, "-W", "error", "-m", "modelwire_runtime.cli", "fake", "--json"]
    with subprocess.Popen(
        [*command, *arguments], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as child:
        assert child.stdout is not None
        yield json.loads("".join(iter(child.stdout.readline, "}\n")) + "}")
        child.send_signal(signal.SIGTERM)
        assert child.wait(10) == 0


def test_fake_serves_until_it_is_stopped() -> None:
    """`modelwire fake` prints what a client needs, serves, and ends well when it is told to."""
    from modelwire import Runpod

    with served() as settings, Runpod(**settings) as runpod:
        endpoint = runpod.endpoint("echo").with_options(poll_interval=0.01)
        assert endpoint.run({"a": 1}).output == {"a": 1}


def test_fake_serves_every_address_of_a_vendor() -> None:
    """A vendor with a socket and further servers has all of them printed and served."""
    from modelwire import Runware

    with served("--vendor", "runware") as settings, Runware(**settings) as runware:
        assert runware.model_search(search="flux").data.total_results
        assert runware.connected
        assert runware.content.get_model(id="bfl-flux-2-dev").data
        assert set(settings["bases"]) == {"content", "schemas", "serverless"}


def test_an_unknown_vendor_is_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """`modelwire fake` knows the vendors of the package."""
    assert cli.main(["fake", "--vendor", "nobody"]) == 1
    assert "runpod" in capsys.readouterr().err


def test_request_and_response_hide_their_contents() -> None:
    """The text forms of what goes over the wire hold neither headers nor bodies."""
    request = Request("POST", "http://x.test/", {"Authorization": "Bearer secret"}, b"body")
    assert "secret" not in repr(request)
    assert "body'" not in repr(Response(200, {}, b"body"))
