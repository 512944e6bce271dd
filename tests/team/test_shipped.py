"""Shared specs that come with the generator: a tree refers to them without having them, and its own files win."""

from pathlib import Path

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.resources import common
from modelwire_codegen.sources import find
from tests.support.command import ROOT, codegen, generate
from tests.support.specs import Json, model, spec, write

PROMPTED: Json = {"extends": ["common/prompt", "common/seed"]}
PROMPT: Json = {
    "properties": {"prompt": {"type": "string", "description": "What the house makes."}}
}


def joined(root: Path) -> set[str]:
    """Give the shipped files that a tree gets."""
    report = Report()
    found = find(root, report)
    assert [source.name for source in found] == sorted(source.name for source in found)
    assert not report.found
    return {source.name for source in found if source.shipped}


def finding(root: Path) -> str:
    """Give the one line that `check` finds in a tree, and its hint."""
    done = codegen("check", "--specs", root)
    assert done.status == 1
    *lines, count = done.err.splitlines()
    assert count == "1 finding", done.err
    return "\n".join(lines).replace(f"{root.as_posix()}/", "")


def test_what_is_referred_to_joins(tmp_path: Path) -> None:
    """The files that define the names come along, and the package has what they say."""
    root = write(tmp_path / "specs", spec(model(params=PROMPTED)))
    assert joined(root) == {"common/prompts.yaml", "common/sampling.yaml"}
    assert generate(root, tmp_path / "out").status == 0
    handle = (tmp_path / "out/modelwire/acme/handles/acme_one.py").read_text("utf-8")
    assert "prompt: str," in handle
    assert "seed: int" in handle


def test_what_these_refer_to_joins_too(tmp_path: Path) -> None:
    """A group whose parameters hold objects of another file brings that file."""
    root = write(tmp_path, spec(model(params={"extends": ["common/response_input"]})))
    assert {"common/responses.yaml", "common/tools.yaml"} <= joined(root)
    assert codegen("check", "--specs", root).status == 0


def test_objects_nobody_holds_are_not_generated(tmp_path: Path) -> None:
    """Of a shipped file only what the models hold becomes code."""
    refers: Json = {
        "properties": {"tool": {"$ref": "common/FunctionTool", "description": "A tool."}}
    }
    root = write(tmp_path / "specs", spec(model(params=refers)))
    assert generate(root, tmp_path / "out").status == 0
    objects = tmp_path / "out/modelwire/acme/objects"
    assert [path.name for path in sorted(objects.glob("[a-z]*.py"))] == ["function_tool.py"]


def test_a_tree_that_refers_to_nothing_gets_nothing(tmp_path: Path) -> None:
    """Who shares nothing with others is not touched by what we share."""
    assert joined(write(tmp_path, spec(model()))) == set()


def test_our_own_tree_is_complete() -> None:
    """In this repository no file comes from elsewhere."""
    assert joined(ROOT / "specs") == set()
    assert common() == ROOT / "specs" / "common"


def test_own_names_win(tmp_path: Path) -> None:
    """A name that the tree defines itself is not looked for, so nothing joins for its sake."""
    files = spec(model(params={"extends": ["common/prompt"]}))
    root = write(tmp_path / "specs", files | {"common/house.json": {"groups": {"prompt": PROMPT}}})
    assert joined(root) == set()
    assert generate(root, tmp_path / "out").status == 0
    handle = (tmp_path / "out/modelwire/acme/handles/acme_one.py").read_text("utf-8")
    assert "prompt: What the house makes." in handle


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_file_of_the_same_name_stands_in_for_all_of_ours(tmp_path: Path, ending: str) -> None:
    """Then a name that only ours has is missing, as the author chose."""
    files = spec(model(params={"extends": ["common/prompt", "common/negative_prompt"]}))
    own = {f"common/prompts.{ending}": {"groups": {"prompt": PROMPT}}}
    root = write(tmp_path, files | own)
    assert joined(root) == set()
    assert "MW301 no parameter group 'common/negative_prompt' here" in finding(root)


def test_a_name_of_both_is_a_finding_at_the_author_s(tmp_path: Path) -> None:
    """A file of ours that is needed for another name brings the conflict, told where the author can settle it."""
    files = spec(model(params={"extends": ["common/prompt", "common/negative_prompt"]}))
    root = write(tmp_path, files | {"common/house.json": {"groups": {"prompt": PROMPT}}})
    assert finding(root) == (
        "common/house.json:3:3: MW305 'prompt' is also defined in our common/prompts.yaml, which these specs need\n"
        "  hint: take another name, or put your own version of prompts.yaml into common/"
    )


def test_a_slip_in_a_name_names_its_neighbour(tmp_path: Path) -> None:
    """A name that neither has is told as ever; the names of files that joined are among its neighbours."""
    root = write(tmp_path, spec(model(params={"extends": ["common/prompt", "common/promt"]})))
    assert "MW301 no parameter group 'common/promt' here" in finding(root)
    assert "did you mean 'common/prompt'" in finding(root)


@pytest.mark.parametrize(
    "text",
    ["- a list", "groups: 7", "groups: [common/seed]", "\xff", "groups: {seed: &a {}}", "a: ["],
)
def test_a_broken_file_is_told_once(tmp_path: Path, text: str) -> None:
    """What is wrong with the tree's own shared files is told when they are read, and stops nothing before."""
    files = spec(model(params=PROMPTED))
    root = write(tmp_path, files | {"common/house.yaml": text.encode("latin-1")})
    done = codegen("check", "--specs", root)
    assert done.status == 1
    assert done.err.count("common/house.yaml:") == done.err.count(": MW")
