"""The `modelwire` command and a vendor whose calls are tasks, with objects as parameters."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_runtime.cli import program as cli
from modelwire_runtime.testing import FakeVendor, TaskPlan

IMAGE = "bfl-flux-2-dev"
PICTURE = ["positivePrompt=A robot", "width=1024", "height=1024"]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeVendor]:
    """Give a fake vendor whose key the environment has."""
    with FakeVendor("runware") as vendor:
        vendor.default_task = TaskPlan(steps=(), eager=True)
        monkeypatch.setattr("modelwire_runtime.flows.runware.polls._FIRST_PAUSES", (0.01, 0.01))
        monkeypatch.setenv("RUNWARE_API_KEY", vendor.api_key)
        yield vendor


def run(fake: FakeVendor, *words: str) -> int:
    """Run a model of the fake vendor and return the exit status."""
    return cli.main(["run", *words, "--base-url", fake.base_url])


def sent(fake: FakeVendor) -> list[dict[str, object]]:
    """Return the tasks that arrived, polls left out."""
    bodies = [received.json() for received in fake.requests if received.method == "POST"]
    return [task for body in bodies for task in body if task["taskType"] != "getResponse"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--vendor", "runware", "--kind", "architecture"], ["sdxl", "pony", "z-image"]),
        (
            ["--vendor", "runware", "--namespace", "client"],
            ["upscale-image", "caption", "model-search"],
        ),
        (["--vendor", "runware", "--kind", "modality"], ["image", "3d"]),
        (["--search", "flux-2-dev"], ["runware:400@1"]),
    ],
)
def test_models_are_filtered_by_kind(
    filters: list[str], found: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Architectures, operations and modalities are found as models are."""
    assert cli.main(["models", *filters, "--json"]) == 0
    models = json.loads(capsys.readouterr().out)
    assert set(found) <= {model["id"] for model in models}
    assert all(model["vendor"] == "runware" for model in models)


def test_a_page_reaches_into_objects(capsys: pytest.CaptureFixture[str]) -> None:
    """Fields of objects and of items stand under dotted names, with types, ranges and rules."""
    assert cli.main(["show", "google-nano-banana-2-lite"]) == 0
    text = capsys.readouterr().out
    for part in (
        "aliases      google-nano-banana-2-lite",
        "inputs.reference_images: list[media], sent as referenceImages",
        "settings.temperature: float\n      How freely",
        "when inputs.reference_images has not at least 1 item: width and height are required",
        "advanced_features.watermark: exactly one of text and image must be set",
    ):
        assert part in text
    assert cli.main(["show", "sdxl", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["kind"], data["path"]) == ("architecture", "image.sdxl")
    parameters = {item["name"]: item for item in data["parameters"]}
    assert parameters["lora[].model"]["required"]
    assert parameters["inputs.seed_image"]["wire"] == "inputs.seedImage"


def test_an_operation_is_shown_with_calls_to_copy(capsys: pytest.CaptureFixture[str]) -> None:
    """An operation sits on the client itself; in a shell its objects are dotted names."""
    assert cli.main(["show", "upscale-image"]) == 0
    text = capsys.readouterr().out
    assert "kind         operation" in text
    assert 'runware.upscale_image(inputs={"image": "https://example.com/in.png"}' in text
    assert "modelwire run upscale-image inputs.image=https://example.com/in.png" in text


def test_run_saves_a_picture(
    fake: FakeVendor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slug is an id; the cost is what the vendor reports when it is asked to."""
    path = tmp_path / "robot.jpg"
    assert run(fake, IMAGE, *PICTURE, "includeCost=true", "--save", str(path)) == 0
    told = capsys.readouterr()
    assert told.out.strip() == str(path)
    assert "cost: $0.01" in told.err
    assert path.read_bytes().startswith(b"\xff\xd8\xff")


def test_several_pictures_are_numbered(
    fake: FakeVendor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file gets a number, and JSON lists them all."""
    path = tmp_path / "robot.jpg"
    words = [*PICTURE, "numberResults=2", "--save", str(path), "--json"]
    assert run(fake, IMAGE, *words) == 0
    assert json.loads(capsys.readouterr().out)["saved"] == [
        str(tmp_path / "robot-1.jpg"),
        str(tmp_path / "robot-2.jpg"),
    ]


@pytest.mark.parametrize("as_json", [False, True])
def test_what_came_of_a_partial_failure_is_kept(
    fake: FakeVendor, tmp_path: Path, as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """The results that were paid for are saved and printed, and the status says that some failed."""
    fake.plan(TaskPlan(steps=(), failures={1: "contentViolation"}))
    words = [*PICTURE, "numberResults=3", "--save", str(tmp_path / "robot.jpg")]
    assert run(fake, IMAGE, *words, *(["--json"] if as_json else [])) == 1
    told = capsys.readouterr()
    assert "1 of 3 results failed" in told.err
    paths = [str(tmp_path / f"robot-{number}.jpg") for number in (1, 2)]
    if as_json:
        assert [item["saved"] for item in json.loads(told.out)["results"]] == paths
    else:
        assert told.out.split() == paths


def test_dotted_names_files_and_json_are_sent(fake: FakeVendor, tmp_path: Path) -> None:
    """Objects are put together from their parts, under the wire's names."""
    path = tmp_path / "in.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    words = [f"inputs.referenceImages=@{path}", "lora[0].model=civitai:1@1", "lora[0].weight=0.5"]
    assert run(fake, IMAGE, *PICTURE, *words, 'safety={"checkContent": true}') == 0
    (task,) = sent(fake)
    assert task["lora"] == [{"model": "civitai:1@1", "weight": 0.5}]
    assert task["safety"] == {"checkContent": True}
    inputs = task["inputs"]
    assert isinstance(inputs, dict)
    assert inputs["referenceImages"][0] == "iVBORw0KGgo="


def test_the_model_of_an_architecture_is_a_parameter(fake: FakeVendor) -> None:
    """The id says how to call, the parameter which model."""
    assert run(fake, "sdxl", "model=civitai:133005@782002", *PICTURE) == 0
    assert sent(fake)[0]["model"] == "civitai:133005@782002"


def test_an_unknown_model_is_called_like_a_known_one(
    fake: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """A community model borrows the rules of its architecture; without them its id is a finding."""
    assert run(fake, "civitai:1@2", *PICTURE) == 1
    assert "civitai:1@2" in capsys.readouterr().err
    assert run(fake, "civitai:1@2", *PICTURE, "--like", "sdxl") == 0
    assert sent(fake)[0]["model"] == "civitai:1@2"


def test_a_known_model_is_named_by_its_handle_too(
    fake: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path, with its vendor or without, says which model is meant; a misspelt one names the nearest."""
    for like in ("image.sdxl", "runware:image.sdxl"):
        assert run(fake, "civitai:1@2", *PICTURE, "--like", like) == 0
    assert [task["model"] for task in sent(fake)] == ["civitai:1@2"] * 2
    assert run(fake, "civitai:1@2", *PICTURE, "--like", "image.sdxll") == 1
    assert "did you mean 'image.sdxl'" in capsys.readouterr().err
    assert run(fake, "civitai:1@2", "--like", "sdxxl") == 1
    assert "did you mean 'sdxl'" in capsys.readouterr().err


def test_a_handle_of_several_vendors_needs_one(capsys: pytest.CaptureFixture[str]) -> None:
    """What two vendors have under one path is asked for with the vendor before it."""
    assert cli.main(["run", "mine", "--like", "text.gpt_5_2"]) == 1
    told = capsys.readouterr().err
    assert "write 'aihubmix:text.gpt_5_2' or 'openai:text.gpt_5_2'" in told


def test_a_way_that_is_not_the_usual_one_judges(capsys: pytest.CaptureFixture[str]) -> None:
    """A path picks one of the ways to a model: its parameters are those of this protocol."""
    assert cli.main(["run", "mine", "input=Hi", "--like", "openai:chat.gpt_5_4"]) == 1
    assert "messages is required" in capsys.readouterr().err


def test_a_dry_run_asks_the_vendor(fake: FakeVendor, capsys: pytest.CaptureFixture[str]) -> None:
    """The vendor checks and prices a task without doing it, and that is what is printed."""
    assert run(fake, IMAGE, *PICTURE, "--dry-run") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["data"][0]["cost"] == 0.01
    assert [received.headers.get("x-runware-dry-run") for received in fake.requests] == ["1"]
    assert fake.billed == 0


def test_long_work_tells_its_progress(fake: FakeVendor, capsys: pytest.CaptureFixture[str]) -> None:
    """A clip's states and percentages are told as they change; what is quick says nothing."""
    fake.plan(TaskPlan(steps=(None, 40)))
    assert run(fake, "klingai-2-5-turbo-standard", "positivePrompt=Waves") == 0
    assert capsys.readouterr().err.split() == ["processing", "processing", "40", "success"]
    assert run(fake, "model-search", "search=flux") == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert json.loads(told.out)["totalResults"]


def test_a_text_is_printed(fake: FakeVendor, capsys: pytest.CaptureFixture[str]) -> None:
    """A language model's answer is the output."""
    words = ['messages=[{"role": "user", "content": "hi"}]', "settings.maxTokens=3"]
    assert run(fake, "google-gemini-3-5-flash", *words) == 0
    assert capsys.readouterr().out.startswith('You said: "hi".')


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["width=7"], "width=7 is below 512"),
        (["inputs.referenceImages=@/no/such.png"], "there is no file /no/such.png"),
        (["lora[0].weight=1"], "lora[0].model is required"),
        (["inputs={broken"], "inputs: not JSON"),
        (["taskType=x"], "taskType"),
    ],
)
def test_wrong_parameters_are_findings(
    fake: FakeVendor, words: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is wrong in an object is told with its place; nothing is sent."""
    given = [word for word in PICTURE if word.partition("=")[0] != words[0].partition("=")[0]]
    assert run(fake, IMAGE, *given, *words) == 1
    assert named in capsys.readouterr().err
    assert run(fake, IMAGE, *given, *words, "--json") == 1
    error = json.loads(capsys.readouterr().err)["error"]
    assert error["code"] == "validation"
    assert not fake.requests


def test_further_servers_have_addresses_of_their_own(
    fake: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """A call to one never leaves for the vendor's own address when the service is elsewhere."""
    assert run(fake, "runware:list-models") == 1
    assert "add --base content=URL" in capsys.readouterr().err
    assert run(fake, "runware:list-models", "--base", "nothing=http://127.0.0.1") == 1
    assert "content" in capsys.readouterr().err
    content = f"content={fake.bases['content']}"
    assert run(fake, "get-model", "id=bfl-flux-2-dev", "--base", content) == 0
    assert json.loads(capsys.readouterr().out)


def test_the_settings_of_a_fake_vendor_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """What has an environment variable is an export to paste; the other addresses are comments."""
    with FakeVendor("runware") as vendor:
        cli._print_fake(vendor, vendor.data.vendor, as_json=False)
        lines = capsys.readouterr().out.splitlines()
        assert f"export RUNWARE_API_KEY={vendor.api_key}" in lines
        assert f"# base_url: {vendor.base_url}" in lines
        assert f"# socket_url: {vendor.socket_url}" in lines
