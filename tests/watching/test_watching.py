"""Rounds of `watch`: changes are handed in, so nothing here waits for a clock or a disk."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from modelwire_codegen import load, pipeline, reading, watching, write
from modelwire_codegen.commands.watch import data_of, text_of
from modelwire_codegen.settings import Settings
from modelwire_codegen.watching import Round, Watch
from tests.support.command import PATHS, codegen
from tests.support.specs import SMALL, model, spec
from tests.support.specs import write as write_specs
from tests.support.trees import changes, tree

TEMPLATES = Path("templates").resolve()
Act = Callable[[], Path]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give a tree of two models, and templates of its own."""
    write_specs(tmp_path / "specs", spec(model(), model("acme/two", title="Two")))
    (tmp_path / "templates").mkdir()
    return Settings(tmp_path / "specs", tmp_path / "out", templates=tmp_path / "templates")


def played(watch: Watch, *acts: Act) -> list[Round]:
    """Watch while these things are done, one a round."""
    shown: list[Round] = []
    watching.run(watch, ([act()] for act in acts), shown.append)
    return shown


def edit(path: Path, old: str, new: str) -> Act:
    """Give the act of changing a file."""

    def act() -> Path:
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
        return path

    return act


def codes(item: Round) -> list[str]:
    """Give the codes of a round's findings."""
    return [found.code for found in item.error.diagnostics] if item.error else []


def models(settings: Settings) -> Path:
    """Give the file of the models."""
    return settings.specs / "acme/models/all.json"


def test_first_round_generates(settings: Settings) -> None:
    """The first round writes all, the second nothing when nothing changed."""
    first, second = played(Watch(settings), lambda: models(settings))
    assert first.outcome is not None
    assert first.outcome.rendered > 10
    assert second.outcome is not None
    assert second.outcome.up_to_date
    assert second.changed == (models(settings),)


def test_one_model(settings: Settings) -> None:
    """A changed model renders its own files again, and reads no other document."""
    read: list[str] = []
    real = load.load

    def noting(path: Path, name: str, report: object) -> object:
        read.append(name)
        return real(path, name, report)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "load", noting)
        watch = Watch(settings)
        first = watch.round(())
        assert first.is_good
        assert read == ["acme/models/all.json", "acme/vendor.json"]
        before = tree(settings.out)
        edit(models(settings), "What to draw", "What to paint")()
        second = watch.round([models(settings)])
    assert read[2:] == ["acme/models/all.json"]
    assert second.outcome is not None
    assert set(second.outcome.change.texts) == changes(before, tree(settings.out))
    assert any("params" in path for path in second.outcome.change.texts)
    assert not any("client" in path for path in second.outcome.change.texts)


def test_findings_and_after(settings: Settings) -> None:
    """A mistake is shown with its place, the output stays, and the next round is none the worse."""
    first, bad, worse, good = played(
        Watch(settings),
        edit(models(settings), '"title": "Two"', '"titel": "Two"'),
        edit(models(settings), '"titel": "Two"', '"titel": "Two",,'),
        edit(models(settings), '"titel": "Two",,', '"title": "Three"'),
    )
    assert first.is_good
    assert codes(bad) == ["MW202", "MW201"]
    assert "specs/acme/models/all.json:" in text_of(bad, "specs")
    assert "did you mean 'title'" in text_of(bad, "specs")
    assert codes(worse) == ["MW103"]
    assert good.outcome is not None
    assert "Three" in (settings.out / "modelwire/acme/handles/acme_two.py").read_text("utf-8")


def put(path: Path, text: str) -> Act:
    """Give the act of writing a file."""

    def act() -> Path:
        path.write_text(text, "utf-8")
        return path

    return act


def test_own_templates(settings: Settings) -> None:
    """A changed template renders the files that are made with it; a broken one is told of by line, and can be mended."""
    assert settings.templates is not None
    own = settings.templates / "index.md.jinja"
    ours = (TEMPLATES / "index.md.jinja").read_text("utf-8")
    first, good, syntax, missing, mended = played(
        Watch(settings),
        put(own, f"Our own words.\n{ours}"),
        put(own, f"Our own words.\n{{% for %}}\n{ours}"),
        put(own, f"Our own words.\n{{{{ nothing.there }}}}\n{ours}"),
        put(own, f"Other words.\n{ours}"),
    )
    assert first.is_good
    assert good.outcome is not None
    assert set(good.outcome.change.texts) - {"manifests/acme.txt", "manifests/package.txt"} == {
        "modelwire/acme/MODELS.md"
    }
    for broken in (syntax, missing):
        assert text_of(broken, "specs").splitlines()[1].startswith(f"{own}:2:1: MW12")
    assert mended.is_good
    assert (settings.out / "modelwire/acme/MODELS.md").read_text("utf-8").startswith("Other words.")


def test_our_templates(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The generator's own templates are watched as well, and told of in the same manner."""
    shutil.copytree(TEMPLATES, tmp_path / "ours")
    for module in ("template_folders", "emit.environment", "emit.own_templates"):
        path = f"modelwire_codegen.{module}.templates"
        monkeypatch.setattr(path, lambda: tmp_path / "ours")
    settings = replace(settings, templates=None)
    assert watching.watched(settings) == (settings.specs, tmp_path / "ours")
    home = tmp_path / "ours/index.md.jinja"
    text = home.read_text("utf-8")
    first, syntax, missing, mended = played(
        Watch(settings),
        put(home, f"\n{{% for %}}\n{text}"),
        put(home, f"\n{{{{ nothing.there }}}}\n{text}"),
        put(home, f"Other words.\n{text}"),
    )
    assert first.is_good
    assert syntax.fault.startswith(f"{home}:2: TemplateSyntaxError: ")
    assert missing.fault.startswith(f"{home}:2: UndefinedError: ")
    assert mended.is_good


def test_meta_schemas(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed meta-schema is held against specs that were sound before."""
    meta = tmp_path / "specs" / "meta"
    shutil.copytree("specs/meta", meta)
    for module in ("modelwire_codegen.validate", "modelwire_codegen.watching"):
        monkeypatch.setattr(f"{module}.meta_schemas", lambda: meta)
    monkeypatch.setattr("modelwire_codegen.fingerprint.meta_schemas", lambda: meta)
    path = meta / "models.json"
    try:
        first, bad, good = played(
            Watch(settings),
            edit(path, '"maxLength": 120', '"maxLength": 3'),
            edit(path, '"maxLength": 3', '"maxLength": 120'),
        )
    finally:
        monkeypatch.undo()
        Watch(settings).round([Path("specs/meta/models.json")])
    assert first.is_good
    assert codes(bad) == ["MW204"] * 2
    assert good.is_good


def test_faults_of_the_disk(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk ends a round, not the watch; what was there stays."""
    watch = Watch(settings)
    assert watch.round(()).is_good
    before = tree(settings.out)
    edit(models(settings), "What to draw", "What to paint")()
    with monkeypatch.context() as patch:

        def full(*arguments: object) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(os, "replace", full)
        failed = watch.round([models(settings)])
    assert "No space left" in failed.fault
    assert tree(settings.out) == before
    assert watch.round(()).is_good


def test_our_own_fault(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the generator is shown by the end of its traceback, and the watch goes on."""

    def broken(*arguments: object, **options: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "run", broken)
        failed = Watch(settings).round(())
    assert "RuntimeError: broken" in failed.fault
    assert "broken" in text_of(failed, "specs")


@pytest.mark.parametrize("where", ["waiting", "writing"])
def test_interrupt(where: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the watch without a word, wherever it comes, and leaves a whole tree."""
    watch = Watch(settings)
    watch.round(())
    before = tree(settings.out)
    shown: list[Round] = []

    def stop(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    def source() -> Iterator[list[Path]]:
        edit(models(settings), "What to draw", "What to paint")()
        if where == "waiting":
            raise KeyboardInterrupt
        monkeypatch.setattr(write, "_swap", stop)
        yield [models(settings)]

    watching.run(watch, source(), shown.append)
    assert len(shown) == 1
    assert tree(settings.out) == before


@pytest.mark.parametrize(
    ("path", "good"),
    [
        ("specs/acme/models/a.yaml", True),
        ("templates/macros/lazy.jinja", True),
        ("templates/pydantic_v2/BaseModel.jinja2", True),
        ("specs/acme/vendor.json", True),
        ("specs/acme/models/.a.yaml.swp", False),
        ("specs/acme/models/.#a.yaml", False),
        ("specs/acme/models/a.yaml~", False),
        ("specs/acme/upstream.lock", False),
        ("specs/acme/models/4913", False),
    ],
)
def test_what_counts(path: str, good: bool) -> None:
    """Files that editors leave while they save start no round."""
    assert watching.counts(path) is good


def test_shown(settings: Settings) -> None:
    """A round says what changed and what came of it, for people and for programs."""
    watch = Watch(settings)
    watch.round(())
    edit(models(settings), "What to draw", "What to paint")()
    item = watch.round([models(settings)])
    lines = text_of(item, "specs").splitlines()
    assert lines[0] == "round 2: all.json"
    assert lines[1].startswith("wrote ")
    data = json.loads(json.dumps(data_of(item, "specs")))
    assert (data["round"], data["findings"], data["fault"]) == (2, [], "")
    assert "manifests/acme.txt" in data["written"]


def test_wrong_use(tmp_path: Path) -> None:
    """What can never be watched is refused at once."""
    assert codegen("watch", "--specs", tmp_path / "nothing").status == 2


def test_command(tmp_path: Path) -> None:
    """The command itself: a file changes on the disk, a line comes, and Ctrl-C ends it with status 0."""
    shutil.copytree(SMALL, tmp_path / "specs")
    arguments = ["watch", "--specs", "specs", "--out", "out", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "modelwire_codegen", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(PATHS)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process:
        assert json.loads(process.stdout.readline())["round"] == 1
        victim = next((tmp_path / "specs").rglob("models/*.*"))
        # The watcher may not listen yet, so the change is made until it is seen.
        seen: dict[str, object] = {}
        while not seen:
            victim.write_text(victim.read_text("utf-8") + "\n", "utf-8")
            line = _line_within(process.stdout.fileno())
            seen = json.loads(line) if line else {}
        assert seen["round"] == 2
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=100)
        assert (process.returncode, err) == (0, "")


def _line_within(descriptor: int) -> str:
    """Give what can be read by and by, or nothing."""
    ready, _, _ = select.select([descriptor], [], [], 0.5)
    return os.read(descriptor, 1_000_000).decode() if ready else ""
