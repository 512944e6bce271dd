"""A project says once where its specs and its package lie, and every command takes it from there."""

from pathlib import Path

import pytest

from tests.support.command import codegen
from tests.support.specs import model, spec, write

TABLE = '[tool.modelwire-codegen]\nspecs = "facts"\nout = "lib"\npackage = "acme_models"\n'


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin in a project whose folders have names of their own."""
    monkeypatch.chdir(tmp_path)
    write(Path("facts"), spec(model()))
    Path("pyproject.toml").write_text(TABLE, "utf-8")


def test_no_command_need_be_told() -> None:
    """Checking and generating go by the project's file, and write nowhere else."""
    assert codegen("check").out == "1 vendors, 1 models, 1 sets\n"
    assert codegen("generate").status == 0
    assert Path("lib/acme_models/acme/client.py").is_file()
    assert codegen("generate", "--check").status == 0
    assert sorted(path.name for path in Path().iterdir()) == ["facts", "lib", "pyproject.toml"]


def test_commands_below_others_take_it_too() -> None:
    """A vendor is begun among the project's specs."""
    words = (
        "--summary",
        "Another.",
        "--base-url",
        "https://b.test",
        "--docs",
        "https://b.test/docs",
    )
    assert codegen("new", "vendor", "beta", *words, "--flow", "http_post").status == 0
    assert Path("facts/beta/vendor.yaml").is_file()


def test_a_flag_wins() -> None:
    """What is said with a command holds for it."""
    assert codegen("generate", "--out", "other", "--package", "other_models").status == 0
    assert Path("other/other_models/acme/client.py").is_file()
    assert not Path("lib").exists()


def test_templates_can_be_named_once() -> None:
    """Every run takes them, and a folder that is not there is told."""
    with Path("pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('templates = "looks"\n')
    done = codegen("generate")
    assert (done.status, "no folder looks with templates" in done.err) == (2, True)
    header = "{% macro header(file) %}\n# Ours.\n{% endmacro %}\n"
    write(Path("looks"), {"macros/header.jinja": header})
    assert codegen("generate").status == 0
    assert Path("lib/acme_models/acme/client.py").read_text("utf-8").startswith("# Ours.\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TABLE + 'spec = "x"\n', "no key 'spec'; did you mean 'specs'?"),
        (TABLE + "colour = 1\n", "no key 'colour'; there are out, package, specs, templates"),
        (TABLE.replace('"lib"', "7"), "tool.modelwire-codegen.out is no text"),
        ("tool.modelwire-codegen = 7\n", "tool.modelwire-codegen is no table"),
        ("tool = ", "pyproject.toml: Invalid value"),
        ('[tool.modelwire-codegen]\npackage = "Acme Models"\n', "no import name in lower case"),
    ],
)
def test_a_slip_is_a_wrong_use(text: str, told: str) -> None:
    """The file and the key are named, and nothing is written."""
    Path("pyproject.toml").write_text(text, "utf-8")
    done = codegen("generate", "--specs", "facts")
    assert (done.status, told in done.err) == (2, True), done.err
    assert not Path("lib").exists()


@pytest.mark.parametrize("text", ["", "tool = 7\n", "[tool.black]\nline-length = 100\n"])
def test_files_that_say_nothing_change_nothing(text: str) -> None:
    """A project of somebody else's is not ours to read."""
    Path("pyproject.toml").write_text(text, "utf-8")
    assert codegen("check").err == "modelwire-codegen: no folder specs with specs\n"
    assert codegen("check", "--specs", "facts").status == 0
