"""No text of a spec becomes code: each is refused with a place, or comes out as text and nothing else."""

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.jobs import run
from tests.hostile.payloads import BREAKERS, HIDDEN
from tests.hostile.sites import Site, findings, form, place, put, read_findings, sites
from tests.support.shape import breaches
from tests.support.specs import EVERY_WORD, SMALL, read

# Enough to tell a place that takes any text from one that takes names only.
PROSE = "Some plain words."
FOR_NAMES = (
    "docstring, one line",
    "closing everything",
    "line feed",
    "jinja value",
    "path",
    "python keyword",
    "dunder",
)


@pytest.fixture(scope="module")
def tree() -> dict[str, Any]:
    """Give the spec that uses every word."""
    return read(EVERY_WORD)


@pytest.fixture(scope="module")
def free(tree: dict[str, Any]) -> list[Site]:
    """Give the sites that take prose."""
    return _free(tree)


def _free(tree: dict[str, Any]) -> list[Site]:
    seen: dict[tuple[str, ...], bool] = {}
    found: list[Site] = []
    for site in sites(tree):
        if form(site) not in seen:
            changed = put(tree, site, PROSE)[site.file]
            seen[form(site)] = not findings(site, changed)
        if seen[form(site)]:
            found.append(site)
    return found


def test_corpus_reaches_the_free_texts(free: list[Site]) -> None:
    """The corpus would prove nothing if the fields that take prose were not among its sites."""
    ends = {str(step) for site in free for step in site.steps[-1:]}
    wanted = {
        "title",
        "summary",
        "description",
        "note",
        "why",
        "default",
        "ref",
        "text",
        "const",
        "pattern",
    }
    assert wanted <= ends
    assert len(free) > 100


def test_small_spec_has_every_sort_of_text(free: list[Site]) -> None:
    """The spec that is generated for each payload holds each sort of text that the format knows."""
    small = {_sort(site) for site in _free(read(SMALL))}
    assert {_sort(site) for site in free} <= small


def _sort(site: Site) -> tuple[str, ...]:
    """Give the last named steps of a site: what it says, wherever a schema nests it."""
    words = [step for step in form(site) if step not in ("0", "*")]
    return tuple(words[-2:])


@pytest.mark.parametrize("payload", HIDDEN.values(), ids=HIDDEN)
def test_hidden_characters_are_refused_everywhere(
    payload: str, tree: dict[str, Any], tmp_path: Path
) -> None:
    """A character that ends a line for some reader, or hides text from a reviewer, is refused in values and keys."""
    for site in _one_of_each_form(tree):
        found = read_findings(tmp_path, site, put(tree, site, payload)[site.file])
        assert [item.code for item in found] == ["MW106"], site


def test_names_take_no_code(tree: dict[str, Any], free: list[Site]) -> None:
    """Where a spec names something, text that could break out of its place is refused with a diagnostic."""
    open_forms = {form(site) for site in free}
    accepted: list[tuple[str, str]] = []
    for site in _one_of_each_form(tree):
        if form(site) in open_forms:
            continue
        for name in FOR_NAMES:
            found = findings(site, put(tree, site, BREAKERS[name])[site.file])
            if not found:
                accepted.append((str(site), name))
            assert all(item.message and item.place.path for item in found), (site, name)
    assert {name for _, name in accepted} <= {"python keyword", "dunder"}, accepted


def _one_of_each_form(tree: dict[str, Any]) -> list[Site]:
    return list({form(site): site for site in sites(tree)}.values())


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Generate from each payload in all the places that take it, import the results, and give what happened."""
    folder = tmp_path_factory.mktemp("hostile")
    tree = read(SMALL)
    free = _free(tree)
    return run(folder, [_everywhere(tree, free, text) for text in BREAKERS.values()])


def _everywhere(tree: dict[str, Any], free: list[Site], payload: str) -> dict[str, Any]:
    """Put a payload into each free site that takes it; lists of values and keys of a mapping get it once."""
    changed = copy.deepcopy(tree)
    takes: dict[tuple[str, ...], bool] = {}
    parents: set[tuple[Any, ...]] = set()
    for site in reversed(free):  # values before the keys that lead to them
        if form(site) not in takes:
            takes[form(site)] = not findings(site, put(tree, site, payload)[site.file])
        parent = (site.file, site.steps[:-1], site.is_key)
        crowded = site.is_key or isinstance(site.steps[-1], int)
        if site.steps[-1] == "pattern":  # has a dialect of its own; see test_patterns
            continue
        if takes[form(site)] and not (crowded and parent in parents):
            place(changed[site.file], site, payload)
            parents.add(parent)
    return changed


def test_payloads_generate(report: dict[str, Any]) -> None:
    """Text that the meta-schema takes is no reason to fail, least of all by a fault of our own."""
    results = zip(BREAKERS, report["generated"], strict=True)
    failed = {
        name: result["err"] for name, result in results if result["status"] or result["pages"]
    }
    assert not failed


def test_generating_touches_nothing_else(report: dict[str, Any]) -> None:
    """No file outside the output is written, nothing is started, no socket is opened."""
    assert report["effects_of_generating"] == []


def test_importing_has_no_effect(report: dict[str, Any]) -> None:
    """Every generated module imports, and none of them did what a payload asked for."""
    assert report["failed_imports"] == []
    assert report["effects_of_importing"] == []
    assert report["environment"] == []


@pytest.mark.parametrize("number", range(len(BREAKERS)), ids=list(BREAKERS))
def test_shape_of_generated_code(number: int, report: dict[str, Any]) -> None:
    """The generated tree parses to the allowed shapes, and a payload is in it as text only."""
    job = report["jobs"][number]
    assert len(list(Path(job["out"]).rglob("*.py"))) > 15
    assert breaches(Path(job["out"]), job["package"]) == []


def test_templates_evaluate_no_text(report: dict[str, Any]) -> None:
    """What looks like an expression of a template comes out as it went in."""
    for job in report["jobs"]:
        for path in Path(job["out"]).rglob("*.py"):
            text = path.read_text("utf-8")
            assert str(6007 * 7) not in text


@pytest.mark.parametrize("number", range(len(BREAKERS)), ids=list(BREAKERS))
def test_pages_hold_text_only(number: int, report: dict[str, Any]) -> None:
    """In a page a payload opens no element, no link and no cell of its own."""
    job = report["jobs"][number]
    pages = [*Path(job["docs"]).rglob("*.md"), *Path(job["out"]).rglob("*.md")]
    assert pages
    for page in pages:
        text = page.read_text("utf-8")
        _no_markup(text)
        _even_tables(text)


def _no_markup(text: str) -> None:
    plain = re.sub(r"```python\n.*?\n```", "", text, flags=re.DOTALL)
    plain = re.sub(r"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)", "", plain)
    assert "<" not in plain.replace("\\<", "")
    for found in re.finditer(r"(?<!\\)\]\(([^)]*)\)", plain):
        assert re.fullmatch(r"https://[^()\s]+|[a-z0-9_]+\.md", found.group(1)), found.group()


def _even_tables(text: str) -> None:
    width = 0
    for line in text.splitlines():
        if line.startswith("| "):
            cells = len(re.findall(r"(?<!\\)\|", line))
            width = width or cells
            assert cells == width, line
        else:
            width = 0
