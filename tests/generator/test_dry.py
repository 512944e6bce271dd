"""Every command that writes can be asked first, by the same three flags."""

from pathlib import Path

import pytest

from tests.support.command import Run, codegen
from tests.support.specs import model, spec, write
from tests.support.trees import tree
from tests.support.upstream import SCHEMA, project, publish

ADDRESSES = ("--docs", "https://docs.acme.test", "--base-url", "https://api.acme.test/v1")
FACTS = (
    *("--model", "acme/paint", "--title", "Paint", "--namespace", "image", "--task"),
    *("text-to-image", "--route", "job", "--result", "image", "--endpoint", "paint"),
)
COMMANDS = {
    "generate": ("generate", "--specs", "specs", "--out", "out"),
    "docs": ("docs", "--specs", "specs", "--out", "pages"),
    "describe": ("describe", "--out", "page.md"),
    "export": ("export", "--specs", "specs", "--format", "json-schema", "--out", "schemas"),
    "import": ("import", "published/paint.json", "--specs", "specs", "--vendor", "acme", *FACTS),
    "sync": ("sync", "acme", "--specs", "specs", "--out", "out", "--offline", "published", "--read", "2026-11-21"),
    "new vendor": ("new", "vendor", "other", "--specs", "specs", *ADDRESSES),
    "new model": ("new", "model", "acme", "acme/other", "--specs", "specs", "--summary", "Another one."),
    "new package": ("new", "package", "acme_models"),
}  # fmt: skip
FLAGS = [("--dry-run",), ("--diff",), ("--check",), ("--check", "--diff"), ("--dry-run", "--check")]


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with specs, and with documents of which they know nothing yet."""
    project(tmp_path, "paint")
    write(tmp_path / "specs", {"acme/models/all.json": {"models": [model("acme/one")]}})
    publish(tmp_path, paint={**SCHEMA, "properties": {"glow": {"type": "integer"}}})
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("flags", FLAGS, ids=" ".join)
def test_asking_writes_nothing(shop: Path, name: str, flags: tuple[str, ...]) -> None:
    """The folder stays as it is; `--diff` shows lines, `--check` fails while there is something to do."""
    before = tree(shop)
    found = codegen(*COMMANDS[name], *flags)
    assert tree(shop) == before
    assert found.status == ("--check" in flags), found.err
    assert ("+++ b/" in found.out) == ("--diff" in flags)


@pytest.mark.parametrize("name", [name for name in COMMANDS if not name.startswith("new")])
def test_after_it_there_is_nothing_to_do(name: str) -> None:
    """`--check` is content with what the command has just written, and `--diff` has nothing to show."""
    done = codegen(*COMMANDS[name])
    assert done.status == 0, done.err
    checked: Run = codegen(*COMMANDS[name], "--check", "--diff")
    assert (checked.status, checked.out) == (0, "")


def test_a_model_of_another_tree_is_refused_alike(shop: Path) -> None:
    """What cannot be written is refused before anything is asked of it, with the flags and without."""
    write(shop / "specs", spec(model("acme/one"), model("acme/other")))
    texts = [
        codegen(*COMMANDS["new model"], *flags).err for flags in ((), ("--dry-run",), ("--check",))
    ]
    assert len(set(texts)) == 1
    assert "acme/other" in texts[0]
