"""What `new` writes passes `check`, can be generated from and called; what it may not write it refuses."""

import json
from pathlib import Path

import pytest

from modelwire_codegen import project
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.load import load
from modelwire_codegen.scaffolding.starts import STARTS
from tests.support.command import Run, codegen, generate, python
from tests.support.killing import killed
from tests.support.trees import tree

PLACES = ("--docs", "https://docs.acme.test", "--base-url", "https://api.acme.test/v1")
CALL = """
import acme_models
from modelwire_runtime.testing import FakeVendor

with FakeVendor("acme", package="acme_models") as fake, fake.client() as client:
    client.run("acme/one", **{values})
    print(len(fake.requests))
"""
VALUES = {
    "http_post": {"prompt": "x"},
    "http_get": {"name": "x"},
    "openai_chat": {"messages": [{"role": "user", "content": "x"}]},
    "openai_responses": {"input": "x"},
    "anthropic_messages": {"messages": [{"role": "user", "content": "x"}], "max_tokens": 9},
    "gemini_generate": {"contents": [{"role": "user", "parts": [{"text": "x"}]}]},
    "runpod_jobs": {"prompt": "x"},
    "runware_tasks": {"positive_prompt": "x"},
}


def new(specs: Path, *arguments: str) -> Run:
    """Run `new` on a spec tree."""
    return codegen("new", *arguments, "--specs", specs, "--package", "acme_models")


def vendor(specs: Path, name: str = "acme", *flags: str) -> Run:
    """Begin a vendor."""
    return new(specs, "vendor", name, *PLACES, *flags)


def model(specs: Path, *flags: str, id: str = "acme/one") -> Run:
    """Begin a model of the vendor acme."""
    return new(specs, "model", "acme", id, "--summary", "Does one thing: well.", *flags)


@pytest.mark.parametrize("flow", STARTS)
def test_whole_way(flow: str, tmp_path: Path) -> None:
    """A vendor of each protocol and a model of it: checked, generated and called at once."""
    specs, out = tmp_path / "specs", tmp_path / "src"
    for step in (
        vendor(specs, "acme", "--flow", flow),
        codegen("check", "--specs", specs),
        generate(specs, out, "--package", "acme_models"),
        model(specs),
        codegen("check", "--specs", specs),
        generate(specs, out, "--package", "acme_models"),
    ):
        assert (step.status, step.err) == (0, "")
    ran = python(
        "-c", CALL.replace("{values}", repr(VALUES[flow])), paths=(out,), env={"ACME_API_KEY": "x"}
    )
    assert ran.status == 0, ran.err
    assert int(ran.out) >= 1


def test_every_protocol_has_a_start() -> None:
    """What a vendor file can name as a flow, a vendor can begin with."""
    meta = json.loads(Path("specs/meta/vendor.json").read_text("utf-8"))
    flows = meta["$defs"]["route"]["properties"]["flow"]["enum"]
    assert set(STARTS) == set(VALUES) == set(flows)


def test_parameters_and_names(tmp_path: Path) -> None:
    """Flags say which parameters there are; whatever their words hold, YAML gives them back."""
    specs = tmp_path / "specs"
    vendor(
        specs,
        "acme",
        "--flow",
        "http_post",
        "--title",
        'A "quoted": #1 [title]',
        "--header",
        "x-key",
    )
    flags = (
        "--param",
        "on!:string:What is, in a way, on: #1",
        "--param",
        "seed:integer",
        "--param",
        "face:image",
    )
    made = model(specs, *flags, "--name", "lone", "--file", "other", "--title", "yes")
    assert made.out == f"""wrote {specs}/acme/models/other.yaml
  fill in what is known, then run `modelwire-codegen check` and `generate`
"""
    assert "name: lone" in (specs / "acme/models/other.yaml").read_text("utf-8")
    assert (
        codegen("check", "--specs", specs, "--json").out
        == '{\n  "vendors": 1,\n  "models": 1,\n  "sets": 1\n}\n'
    )
    assert generate(specs, tmp_path / "out").status == 0
    text = (tmp_path / "out/modelwire/acme/handles/lone.py").read_text("utf-8")
    assert "on: str," in text
    assert "seed: int = OMIT" in text
    assert "What is, in a way, on: #1" in text
    assert "face: " in text


@pytest.mark.parametrize(
    "name",
    [
        "",
        "A",
        "a b",
        "../a",
        "a/b",
        "common",
        "meta",
        "models",
        "con",
        "class",
        "x\n",
        "_a",
        "a__b",
    ],
)
def test_bad_vendors(name: str, tmp_path: Path) -> None:
    """A name that no vendor can have is told of, and nothing is written."""
    made = vendor(tmp_path / "specs", name)
    assert (made.status, made.out) == (2, "")
    assert made.err.startswith("modelwire-codegen: ")
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("id", ["", "../a", "a b", "a//b", "a/", "é", "a\n", "a?b", "a#b", "$(x)"])
def test_bad_ids(id: str, tmp_path: Path) -> None:
    """The same goes for the id of a model."""
    vendor(tmp_path / "specs")
    before = tree(tmp_path)
    made = model(tmp_path / "specs", id=id)
    assert (made.status, made.out) == (2, "")
    assert "no model id" in made.err
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (("--file", "../x"), "--file"),
        (("--file", "x.y"), "--file"),
        (("--name", "Bad"), "--name"),
        (("--namespace", "video"), "none of text"),
        (("--route", "nope"), "none of chat"),
        (("--task", "Bad task"), "--task"),
        (("--endpoint", "../x"), "--endpoint"),
        (("--summary", "two\nlines"), "--summary"),
        (("--title", "a\u2028b"), "--title"),
        (("--param", "x"), "--param"),
        (("--param", "x:money"), "--param"),
        (("--param", "a b:string"), "--param"),
    ],
)
def test_bad_answers(flags: tuple[str, ...], told: str, tmp_path: Path) -> None:
    """An answer is held against its own rule, and the fault names the flag."""
    vendor(tmp_path / "specs")
    before = tree(tmp_path)
    made = model(tmp_path / "specs", *flags)
    assert made.status == 2
    assert told in made.err
    assert tree(tmp_path) == before


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A file that is there stays, in whatever form and case it has its name."""
    specs = tmp_path / "specs"
    assert vendor(specs).status == model(specs).status == 0
    (specs / "acme/models/Other.json").write_text('{"mine": 1}')
    before = tree(tmp_path)
    for again in (vendor(specs), model(specs), model(specs, "--file", "other", id="acme/two")):
        assert again.status == 2
        assert "is there already" in again.err
    assert tree(tmp_path) == before


def test_what_the_tree_does_not_bear(tmp_path: Path) -> None:
    """A model that clashes with another is a finding in the new file, and is not written."""
    specs = tmp_path / "specs"
    vendor(specs)
    model(specs)
    before = tree(tmp_path)
    made = model(specs, "--file", "two", "--json")
    assert made.status == 1
    found = json.loads(made.err)["findings"]
    assert {item["code"] for item in found} == {"MW401"}
    assert {item["place"]["path"] for item in found} == {
        (specs / "acme/models/two.yaml").as_posix()
    }
    assert tree(tmp_path) == before
    assert model(specs, "--file", "two", "--name", "two", id="acme.one").status == 0


def test_faults_of_others(tmp_path: Path) -> None:
    """A tree that has faults already takes a new file that brings none."""
    specs = tmp_path / "specs"
    vendor(specs)
    (specs / "acme/models/bad.yaml").parent.mkdir()
    (specs / "acme/models/bad.yaml").write_text("models: [")
    assert model(specs).status == 0
    assert (specs / "acme/models/acme_one.yaml").is_file()


def test_unknown_vendor(tmp_path: Path) -> None:
    """A model needs a vendor file, without fault; the message says how to begin."""
    (tmp_path / "specs").mkdir()
    assert "new vendor acme" in model(tmp_path / "specs").err
    vendor(tmp_path / "specs")
    (tmp_path / "specs/acme/vendor.yaml").write_text("vendor: acme\n")
    made = model(tmp_path / "specs")
    assert (made.status, "MW202" in made.err) == (1, True)


def test_json(tmp_path: Path) -> None:
    """Programs are told what was written as data."""
    made = vendor(tmp_path / "specs", "acme", "--json")
    written = [f"{tmp_path}/specs/acme/vendor.yaml"]
    assert json.loads(made.out) == {"wrote": True, "written": written}
    dry = vendor(tmp_path / "more", "acme", "--json", "--dry-run")
    assert json.loads(dry.out)["wrote"] is False


HOSTILE = [
    "{{ 7 * 7 }} {% for %} {# x #}",
    "Ends \"\"\" and ''' and \\",
    "a: b # c, [d] {e} &f *g !h |i >j %k @l `m",
    "$(touch x) ${HOME} <b>",
    "- yes",
    "\\N{DIGIT ONE}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words(text: str, tmp_path: Path) -> None:
    """Whatever an answer holds is text in the file and text in the output, and no more."""
    specs = tmp_path / "specs"
    assert vendor(specs, "acme", "--title", text, "--summary", text).status == 0
    assert model(specs, "--title", text, "--param", f"a!:string:{text}").status == 0
    report = Report()
    for name, pointer in (
        ("vendor.yaml", ("title",)),
        ("models/acme_one.yaml", ("models", 0, "title")),
    ):
        document = load(specs / "acme" / name, name, report)
        assert document is not None
        data = document.data
        for key in pointer:
            data = data[key]
        assert data == text
    assert generate(specs, tmp_path / "out").status == 0
    assert not (tmp_path / "x").exists()


def test_kill(tmp_path: Path) -> None:
    """A `new` that dies on the way leaves the specs as they were or with the whole file, once the next command has looked."""
    specs = tmp_path / "specs"
    vendor(specs)
    old = tree(specs)
    seen: list[bool] = []
    for at in range(1, 100):
        was_killed = killed(at, specs, lambda: model(specs))
        project.Project(specs).recover()
        now = tree(specs)
        assert {name: now[name] for name in old} == old
        assert set(now) - set(old) in (set(), {"acme/models/acme_one.yaml"})
        seen.append(now != old)
        if now != old:
            assert codegen("check", "--specs", specs).status == 0
            (specs / "acme/models/acme_one.yaml").unlink()
        if not was_killed:
            break
    assert len(seen) > 5
    assert (seen[0], seen[-1]) == (False, True)


@pytest.mark.parametrize(
    ("path", "good"),
    [
        ("acme/vendor.yaml", True),
        ("acme/models/x.json", True),
        ("acme/upstream.lock", True),
        ("common/x.yaml", True),
        ("x.yaml", False),
        ("meta/params.json", False),
        ("acme/../x.yaml", False),
        ("acme/models/deep/x.yaml", False),
        ("/acme/x.yaml", False),
        ("acme/.hidden.yaml", False),
        ("acme/models/x.py", False),
        ("acme/models/x.yaml\n", False),
    ],
)
def test_paths_that_may_be_authored(path: str, good: bool) -> None:
    """Commands that make specs write spec files and lock files, and nothing else."""
    assert project.may_author(path) is good


def test_all_faults_at_once(tmp_path: Path) -> None:
    """Whatever is wrong with the words of one command is told in one go, and nothing is written."""
    specs = tmp_path / "specs"
    flags = ("--flow", "smoke", "--docs", "nowhere", "--class-name", "no class")
    told = new(specs, "vendor", "common", *flags)
    assert told.status == 2
    lines = told.err.splitlines()
    starts = (
        "modelwire-codegen: 'common' is a folder",
        "--class-name:",
        "--docs:",
        "--base-url: has",
        "--flow:",
    )
    assert len(lines) == len(starts)
    assert all(line.startswith(start) for line, start in zip(lines, starts, strict=True))
    assert not specs.exists()
    vendor(specs)
    before = tree(specs)
    flags = ("--param", "a:thing", "--param", "b", "--namespace", "none", "--name", "A b")
    told = new(specs, "model", "acme", "acme one", *flags)
    assert told.status == 2
    for start in (
        "--name:",
        "--param: 'a:thing'",
        "--param: 'b'",
        "--id:",
        "--summary: has",
        "--namespace:",
    ):
        assert any(start in line for line in told.err.splitlines()), start
    assert tree(specs) == before
