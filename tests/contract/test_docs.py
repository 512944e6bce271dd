"""Holds the hand-written pages to their word: code runs, output is as printed, links and lists are true.

The blocks of a page run in their order, in an empty folder, against the fake vendor; what one of them defines the next
ones have. A `text output` block is what the block before it prints, `...` standing for anything. A block whose first line
is a comment with a path is that file. Our own commands are run, and others looked up in the Makefile.
"""

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import types
from collections.abc import Iterator
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from typing import Any, get_args

import pytest

from modelwire_codegen import pipeline
from modelwire_runtime import errors
from modelwire_runtime.client import Client
from modelwire_runtime.options import CallOptions
from modelwire_runtime.testing import FakeVendor, JobPlan, TaskPlan
from tests.support.as_newcomer import redirect
from tests.support.pages import Block, blocks_of, fits

ROOT = Path(__file__).parents[2]
PRINTED = {"docs/spec-format.md"}
"""Pages that a tool prints, each checked by a command of its own."""
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md")]
    if path.relative_to(ROOT).as_posix() not in PRINTED
)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
ELSEWHERE = {"docs/your-own-models.md"}
"""Pages whose blocks run in an environment of their own: see tests/team."""
OURS = ("modelwire", "modelwire-codegen", "pytest")
"""Commands that are run; others are only looked up."""
_LOCAL_SERVER = "http://localhost:8000/v1"
"""Where the pages have a server of one's own; the fake takes its place."""
PUBLISHED: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    (
        "newprovider:1@1",
        "imageInference",
        "new-robot",
        {"properties": {"positivePrompt": {}, "width": {"type": "integer", "multipleOf": 64}}},
    ),
    ("newprovider:2@1", "textInference", "new-writer", {"properties": {"messages": {}}}),
)
"""Models that the fake Runware has published since the package was made."""


def table(page: str, header: str) -> list[list[str]]:
    """Read the rows of the table of a page whose first column is called `header`."""
    lines = (ROOT / page).read_text("utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"| {header} |"))
    rows: list[list[str]] = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


RUNNING = [
    page
    for page in PAGES
    if page not in ELSEWHERE and any(b.language in ("python", "bash") for b in blocks_of(page))
]


@pytest.fixture
def fake_runware(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeVendor]:
    """Give a fake Runware that its clients take for the real one, with an app of one's own."""
    with FakeVendor("runware") as vendor:
        vendor.default_task = TaskPlan(steps=())
        vendor.serve_endpoint("my-app/draw", lambda given: {"echo": given})
        for id, work, slug, schema in PUBLISHED:
            vendor.listing.publish(id, work, slug, schema=schema)
        monkeypatch.setenv("RUNWARE_API_KEY", vendor.api_key)
        monkeypatch.setattr("modelwire_runtime.flows.runware.polls._FIRST_PAUSES", (0.01, 0.01))
        monkeypatch.setattr("modelwire_runtime.features.app_tasks._INTERVAL", 0.01)
        where = {
            "base_url": vendor.base_url,
            "socket_url": vendor.socket_url,
            "bases": vendor.bases,
        }
        real = redirect("runware", where)
        yield vendor
        redirect("runware", {name: getattr(real, name) for name in where})
        assert not vendor.violations


@pytest.fixture
def fake_openai(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeVendor]:
    """Give a fake OpenAI that the environment leads to."""
    with FakeVendor("openai") as vendor:
        monkeypatch.setenv("OPENAI_API_KEY", vendor.api_key)
        monkeypatch.setenv("OPENAI_BASE_URL", vendor.base_url)
        yield vendor
        assert not vendor.violations


@pytest.fixture
def fakes_by_address(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve the vendors whose address no variable sets; their clients take the fakes for the real ones."""
    with ExitStack() as stack:
        for name in ("deepinfra", "aihubmix"):
            vendor = stack.enter_context(FakeVendor(name))
            monkeypatch.setenv(f"{name.upper()}_API_KEY", vendor.api_key)
            real = redirect(name, {"base_url": vendor.base_url})
            stack.callback(redirect, name, {"base_url": real.base_url})
            stack.callback(_holds, vendor)
        yield


def _holds(vendor: FakeVendor) -> None:
    """Fail when a client broke a rule of a vendor's."""
    assert not vendor.violations


@pytest.fixture
def fake(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    fake_runware: FakeVendor,
    fake_openai: FakeVendor,
    fakes_by_address: None,
) -> Iterator[FakeVendor]:
    """Give a fake Runpod that the environment leads to, with endpoints of one's own, and an empty folder."""
    with FakeVendor("runpod") as vendor:
        vendor.default_job = JobPlan(steps=())
        vendor.serve_endpoint("your-endpoint-id", lambda given: {"echo": given})
        monkeypatch.setenv("RUNPOD_API_KEY", vendor.api_key)
        monkeypatch.setenv("RUNPOD_ENDPOINT_BASE_URL", vendor.base_url)
        monkeypatch.setenv("CI", "1")
        monkeypatch.setattr("modelwire_runtime.flows.polled_jobs._FIRST_INTERVAL", 0.01)
        monkeypatch.chdir(tmp_path)
        monkeypatch.syspath_prepend(str(tmp_path / "src"))
        yield vendor


class Reader:
    """Does what a reader of a page does: writes its files, runs its code and its commands."""

    def __init__(self, fake: FakeVendor, page: str) -> None:
        self.fake = fake
        self.module = types.ModuleType(f"page_{re.sub(r'[^a-z]', '_', page.lower())}")
        sys.modules[self.module.__name__] = self.module
        self.said = ""

    def read(self, block: Block) -> None:
        """Do what one block says."""
        if block.path is not None:
            path = Path(block.path)
            _copy_specs(path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
        elif block.language == "python":
            self._run(block)
        elif block.language == "bash":
            self.said = "".join(_command(line) for line in block.text.splitlines())
        elif block.info == "output":
            assert fits(block.text, self.said), f"{block.page}:{block.line}: said {self.said!r}"

    def finish(self) -> None:
        """See that what the page adds to the specs is without a fault."""
        if Path("specs").exists():
            _command("modelwire-codegen check")

    def close(self) -> None:
        """Forget the page, and close the clients that it left open for the sake of its readers."""
        del sys.modules[self.module.__name__]
        for value in vars(self.module).values():
            if isinstance(value, Client):
                value.close()

    def _run(self, block: Block) -> None:
        own = f"{self.fake.base_url}/your-endpoint-id/openai/v1"
        text = block.text.replace(_LOCAL_SERVER, own)
        # Line numbers of the page, so that a failure points into it.
        code = compile("\n" * (block.line - 1) + text, str(ROOT / block.page), "exec")
        out = io.StringIO()
        with redirect_stdout(out):
            exec(code, self.module.__dict__)
        self.said = out.getvalue()


def _copy_specs(path: Path) -> None:
    """Let a page that adds a file to our specs begin with them."""
    if path.parts[0] == "specs" and not Path("specs").exists():
        shutil.copytree(ROOT / "specs", "specs")


def _command(line: str) -> str:
    """Run a command of ours and return what it prints; of another, look up what it names."""
    words = shlex.split(line.partition(" #")[0])
    if words[:1] == ["make"]:
        assert words[1:] == [] or words[1] in _targets(), line
    if not words or words[0] not in OURS:
        return ""
    program = Path(sys.executable).with_name(words[0])
    done = subprocess.run(
        [str(program), *words[1:]], capture_output=True, text=True, check=False, env=os.environ
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def _targets() -> dict[str, str]:
    """Read the targets of the Makefile with their comments."""
    text = (ROOT / "Makefile").read_text("utf-8")
    return dict(re.findall(r"^([a-z-]+):.*?## (.*)$", text, re.MULTILINE))


@pytest.mark.parametrize("page", RUNNING)
def test_blocks_run_and_print_what_the_page_says(fake: FakeVendor, page: str) -> None:
    """Every block does what it says, and no client breaks a rule of the vendor's on the way."""
    reader = Reader(fake, page)
    try:
        for block in blocks_of(page):
            reader.read(block)
        reader.finish()
    finally:
        reader.close()
        for name in [name for name in sys.modules if name.partition(".")[0] == "acme_models"]:
            del sys.modules[name]
    assert not fake.violations


def test_code_of_the_pages_type_checks(tmp_path: Path) -> None:
    """What a reader copies from a page passes mypy; packages that a page generates are not looked into."""
    for page in RUNNING:
        code = [block for block in blocks_of(page) if block.language == "python"]
        own = [block.text for block in code if block.path is None]
        (tmp_path / (re.sub(r"\W", "_", page) + ".py")).write_text("\n".join(own), "utf-8")
    flags = ["--allow-untyped-calls", "--disable-error-code=import-not-found", "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *flags, *map(str, sorted(tmp_path.glob("*.py")))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """A relative link leads to a file or folder, and to a heading of it when it names one."""
    folder = (ROOT / page).parent
    for link in _LINK.findall((ROOT / page).read_text("utf-8")):
        if "://" in link:
            continue
        target, _, anchor = link.partition("#")
        path = folder / target if target else ROOT / page
        assert path.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.*)$", path.read_text("utf-8"), re.MULTILINE)
            slugs = [re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings]
            assert anchor in slugs, link


def test_every_page_is_linked() -> None:
    """Every guide and every decision can be reached by links from the README."""
    seen, todo = set[str](), ["README.md"]
    while todo:
        page = todo.pop()
        seen.add(page)
        for link in _LINK.findall((ROOT / page).read_text("utf-8")):
            path = (ROOT / page).parent.joinpath(link.partition("#")[0]).resolve()
            if path.suffix == ".md" and path.is_relative_to(ROOT):
                name = path.relative_to(ROOT).as_posix()
                todo += [name] if name not in seen and path.is_file() else []
    assert {page for page in PAGES if "docs/" in page} <= seen


def test_doors_are_the_makefile() -> None:
    """The README's table of doors holds the Makefile's targets, each with its own comment."""
    doors = {row[0].strip("`").removeprefix("make "): row[1] for row in table("README.md", "Door")}
    targets = _targets()
    assert set(doors) <= set(targets)
    assert {"generate", "check", "test", "demo", "bench", "docs", "lint", "spec-lint"} <= set(doors)
    assert doors == {name: targets[name] for name in doors}


def test_the_table_of_errors_is_that_of_the_module() -> None:
    """The guide's table of errors says of each class what the module's own tree says."""
    lines = (errors.__doc__ or "").splitlines()
    tree = [re.split(r" {2,}", line.strip("│├└─ ")) for line in lines if "──" in line]
    rows = [[cell.strip("`") for cell in row] for row in table("docs/calls.md", "Error")]
    assert [[row[0], row[1], row[2].replace("`", "")] for row in rows] == [
        [name, code, when.replace("`", "")] for name, code, when in tree
    ]
    assert {row[1] for row in rows} | {"unknown"} == set(get_args(errors.ErrorCode))


def test_the_table_of_options_is_complete() -> None:
    """The guide's table names every option of a call."""
    rows = table("docs/calls.md", "Option")
    assert {row[0].strip("`") for row in rows} == set(CallOptions.__annotations__)


def test_the_stages_are_those_of_the_pipeline() -> None:
    """The architecture page names the generator's stages in the order of the pipeline's own page."""
    line = next(line for line in (pipeline.__doc__ or "").splitlines() if " -> " in line)
    rows = table("docs/architecture.md", "Stage")
    assert [row[0].strip("`") for row in rows] == line.split(" -> ")[0].split() + [
        part.strip() for part in line.split(" -> ")[1:]
    ]


def test_the_folders_are_those_of_the_tree() -> None:
    """The architecture page lists every folder that holds something of ours, and no other."""
    rows = table("docs/architecture.md", "Folder")
    listed = {row[0].strip("`").rstrip("/") for row in rows}
    assert {name for name in listed if not (ROOT / name).is_dir()} == set()
    shelves = ["codegen/modelwire_codegen", "runtime/modelwire_runtime", "specs", "tests"]
    found = {path.relative_to(ROOT).as_posix() for path in _folders(ROOT)}
    for shelf in shelves:
        found |= {path.relative_to(ROOT).as_posix() for path in _folders(ROOT / shelf)}
    assert found <= listed | {Path(name).parts[0] for name in listed}


def _folders(root: Path) -> Iterator[Path]:
    skipped = {"node_modules", "dist", "build"}
    for path in root.iterdir():
        hidden = path.name.startswith((".", "__")) or path.name in skipped
        if path.is_dir() and not hidden and any(_files(path)):
            yield path


def _files(folder: Path) -> Iterator[Any]:
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
