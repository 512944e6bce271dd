"""Templates of a team's own: each stands in for one of ours, prints what ours may print, and is told of by its line."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_codegen import pipeline
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit import environment, plans_of
from modelwire_codegen.emit.template_language import CLASSES
from modelwire_codegen.resources import templates
from modelwire_codegen.settings import Settings
from tests.support.command import Run, codegen, generate
from tests.support.specs import EVERY_WORD, SMALL
from tests.support.trees import changes, tree

HEADER = "{% macro header(file) %}\n# Ours, from {{ file.source }}.\n{% endmacro %}\n"


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small trees are rendered faster without a pool of processes."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Give an empty folder for templates."""
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, text: str) -> Path:
    """Write a template."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def ours(name: str) -> str:
    """Give the text of one of our templates."""
    return (templates() / name).read_text("utf-8")


def generated(own: Path, *flags: str) -> Run:
    """Generate a small package beside the templates, with them."""
    return generate(SMALL, own.parent / "out", "--templates", str(own), *flags)


def test_one_template_changes_just_its_files(own: Path) -> None:
    """A template stands in for ours in the files that ours would print; all others are as they were."""
    assert generate(SMALL, own.parent / "plain").status == 0
    put(own, "client.py.jinja", '{% include "modelwire/client.py.jinja" %}\n# The end.\n')
    assert generated(own).status == 0
    plain, made = tree(own.parent / "plain/modelwire"), tree(own.parent / "out/modelwire")
    assert changes(plain, made) == {"acme/client.py", "acme/aio/client.py"}
    text = made["acme/client.py"].decode()
    assert text.startswith(plain["acme/client.py"].decode())
    assert text.endswith("# The end.\n")


def test_the_first_line_is_one_macro(own: Path) -> None:
    """A team says in three lines what every module begins with, those of Pydantic classes too."""
    put(own, "macros/header.jinja", HEADER)
    assert generated(own).status == 0
    for path in (own.parent / "out/modelwire").rglob("*.py"):
        assert path.read_text("utf-8").startswith("# Ours, from "), path


def test_classes_have_a_template_too(own: Path) -> None:
    """The template that datamodel-code-generator renders can be a team's own."""
    name = "pydantic_v2/BaseModel.jinja2"
    put(
        own,
        name,
        ours(name).replace(
            "{%- for field in fields %}", "\n    # Fields:\n{%- for field in fields %}", 1
        ),
    )
    assert generated(own).status == 0
    params = [*(own.parent / "out/modelwire/acme/params").glob("*.py")]
    assert any("# Fields:" in path.read_text("utf-8") for path in params)


def test_templates_are_part_of_what_a_file_is_made_from(own: Path) -> None:
    """A changed template renders its own files and no others; taken away, ours is back."""
    put(own, "macros/header.jinja", HEADER)
    put(own, "client.py.jinja", ours("client.py.jinja"))
    assert generated(own).status == 0
    assert json.loads(generated(own, "--json").out)["rendered"] == 0
    put(own, "client.py.jinja", ours("client.py.jinja") + "# The end.\n")
    assert generated(own, "--check").status == 1
    said = json.loads(generated(own, "--json").out)
    assert said["rendered"] == 2  # both clients
    assert [path for path in said["written"] if path.endswith(".py")] == [
        "modelwire/acme/aio/client.py",
        "modelwire/acme/client.py",
    ]
    shutil.rmtree(own)
    assert generate(SMALL, own.parent / "out").status == 0
    assert generate(SMALL, own.parent / "plain").status == 0
    assert tree(own.parent / "out") == tree(own.parent / "plain")


@pytest.mark.parametrize("specs", [SMALL, EVERY_WORD], ids=["small", "every-word"])
def test_plans_name_the_templates_that_they_print_with(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a file is rendered with is what its key counts; a template that nobody named would change in silence."""
    printed: list[str] = []
    real = environment.environment

    def noting() -> object:
        made = real()

        class Noting:
            def get_template(self, name: str) -> object:
                printed.append(name)
                return made.get_template(name)

        return Noting()

    catalog = pipeline.read_catalog(Settings(specs, Path("out"), "acme_models"), Report())
    plans = [plan for plans in plans_of(catalog).values() for plan in plans]
    monkeypatch.setattr(environment, "environment", noting)
    seen: set[str] = set()
    for plan in plans:
        printed.clear()
        plan.render()
        named = {name for name in plan.templates if name != CLASSES}
        assert {*printed} == named, plan.path
        classes = plan.path.split("/")[-2] in ("params", "objects") and "header.py.jinja" in named
        assert (CLASSES in plan.templates) == classes, plan.path
        seen |= named
    assert len(seen) > 10


def test_pages_have_templates_too(own: Path) -> None:
    """The pages of `docs` and the index of a vendor are printed by templates that can be a team's own."""
    put(own, "page.md.jinja", "A page of ours.\n")
    put(own, "index.md.jinja", "An index of ours.\n")
    to = own.parent / "pages"
    done = codegen("docs", "--specs", SMALL, "--out", to, "--templates", own)
    assert done.status == 0, done.err
    texts = {path.read_text("utf-8") for path in to.rglob("*.md")}
    assert texts == {"A page of ours.\n", "An index of ours.\n"}
    assert generated(own).status == 0
    index = own.parent / "out/modelwire/acme/MODELS.md"
    assert index.read_text("utf-8") == "An index of ours.\n"


# What is wrong with a template


def wrong(own: Path) -> Iterator[tuple[str, str]]:
    """Give the folder's findings: place and code, and the message."""
    done = generated(own, "--json")
    assert done.status == 1, done.out
    assert not (own.parent / "out").exists()
    for item in json.loads(done.err)["findings"]:
        place = item["place"]
        path = Path(place["path"]).name
        yield f"{path}:{place['line']} {item['code']}", f"{item['message']} {item['hint']}"


def test_all_templates_are_read_before_any_is_used(own: Path) -> None:
    """Names that are none of ours, broken syntax, foreign filters and missing macros are told at once, each in its file."""
    put(own, "handels.py.jinja", "")
    put(own, "scaffold/vendor.yaml.jinja", "")
    put(own, "client.py.jinja", "a\n{% for x in y %}\n")
    put(own, "vendor.py.jinja", "{{ vendor_text | upper }}\n")
    put(own, "macros/module.jinja", HEADER)
    put(own, "macros/house.jinja", "{% macro mine() %}{% endmacro %}\n")
    put(own, "union.py.jinja", "").write_bytes(b"\xff")
    found = dict(wrong(own))
    assert [*found] == [
        "client.py.jinja:2 MW121",
        "handels.py.jinja:1 MW120",
        "module.jinja:1 MW124",
        "vendor.yaml.jinja:1 MW120",
        "union.py.jinja:1 MW121",
        "vendor.py.jinja:1 MW121",
    ]
    assert "did you mean 'handles.py.jinja'" in found["handels.py.jinja:1 MW120"]
    assert "'upper'" in found["vendor.py.jinja:1 MW121"]
    assert "'checker_imports'" in found["module.jinja:1 MW124"]


@pytest.mark.parametrize(
    ("name", "line", "code", "message"),
    [
        ("handles.py.jinja", "{{ set.nothing }}", "MW122", "has no attribute 'nothing'"),
        ("client.py.jinja", "{{ nobody }}", "MW122", "'nobody' is undefined"),
        ("pydantic_v2/BaseModel.jinja2", "{{ mw.base.head.first }}", "MW122", "UndefinedError"),
        (
            "handles.py.jinja",
            "import os",
            "MW123",
            "is 'import os': no template of ours writes an import",
        ),
        ("client.py.jinja", "def (", "MW123", "is 'def (': this is no Python, invalid syntax"),
        ("vendor.py.jinja", "open('/etc/passwd')", "MW123", "writes a call of something else"),
        ("table.py.jinja", "exec('1')", "MW123", "writes a call of something else"),
        ("marker.py.jinja", "12", "MW123", "writes a statement of this kind (Expr)"),
        ("client.py.jinja", "del x", "MW123", "writes a statement of this kind (Delete)"),
    ],
)
def test_a_template_that_fails_is_told_by_its_line(
    own: Path, name: str, line: str, code: str, message: str
) -> None:
    """A name that is not there, an error, and code that is no declaration lead to the line of the template."""
    text = ours(name).rstrip("\n")
    put(own, name, f"{text}\n{line}\n")
    (found,) = wrong(own)
    assert found[0] == f"{Path(name).name}:{text.count(chr(10)) + 2} {code}"
    assert message in found[1]
    assert name in found[1]


def test_findings_travel_between_processes(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering on several cores tells the same."""
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    put(own, "handles.py.jinja", "import os\n")
    (found,) = wrong(own)
    assert found[0] == "handles.py.jinja:1 MW123"


def test_a_fault_of_ours_is_no_finding(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a template of the team's behind it, a failure stays a fault of the generator."""

    def fail(*_: object) -> str:
        raise RuntimeError

    monkeypatch.setattr("modelwire_codegen.render.format_python", fail)
    assert generate(SMALL, own.parent / "out").status == 70
    put(own, "macros/header.jinja", HEADER)
    assert generated(own).status == 70


def test_a_folder_must_be_there(tmp_path: Path) -> None:
    """A folder that is not there is a wrong use, and nothing is written."""
    done = generate(SMALL, tmp_path / "out", "--templates", str(tmp_path / "nowhere"))
    assert (done.status, "nowhere with templates" in done.err) == (2, True)
