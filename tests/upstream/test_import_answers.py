"""The flags of an import: each is about some form of document, and some have words to choose from."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.command import Run, codegen
from tests.support.trees import tree
from tests.upstream.importing import put, saved
from tests.upstream.merging.kept import keep, paint
from tests.upstream.operations import document, operation
from tests.upstream.runware import documents as runware
from tests.upstream.test_fitting import OWN

SERVICE = document({"/draw": {"post": operation(operationId="draw")}})
SCHEMA = {"type": "object", "properties": {"prompt": {"type": "string"}}}
ONE = ("--operation", "draw")
NEW = ("--model", "acme/new", "--namespace", "client", "--task", "edit", "--result", "file")


def run(tmp_path: Path, data: Any, *flags: str) -> Run:
    """Import a document into a vendor with one route."""
    if not (tmp_path / "specs").exists():
        put(tmp_path / "specs", {"acme/vendor.yaml": OWN})
    path = saved(tmp_path / "in", data, "api.json")
    return codegen("import", path, "--vendor", "acme", "--specs", tmp_path / "specs", *flags)


WRONG: list[tuple[Any, tuple[str, ...], str]] = [
    (SERVICE, (*ONE, "--flow", "nope"), "openai_chat"),
    (SERVICE, (*ONE, "--namespace", "nope"), "image"),
    (SERVICE, (*ONE, "--task", "No Task"), "kebab-case"),
    (SERVICE, (*ONE, "--name", "1x"), "--name"),
    (SERVICE, ("--flow", "http_post"), "--operation"),
    (SERVICE, (*ONE, "--operation", "other", "--name", "x"), "--name"),
    (SERVICE, ("--class-name", "1x"), "--class-name"),
    (SERVICE, ("--class-name", "Other"), "--class-name"),
    (SERVICE, ("--base-url", "ftp://a.example"), "--base-url"),
    (SERVICE, ("--route", "call"), "--route"),
    (SERVICE, ("--model", "acme/x"), "--model"),
    (SCHEMA, (*NEW, *ONE), "--operation"),
    (SCHEMA, (*NEW, "--flow", "http_post"), "--flow"),
    (SCHEMA, (*NEW, "--route", "cal"), "none of call"),
    (SCHEMA, (*NEW, "--namespace", "nope"), "none of client"),
    (SCHEMA, (*NEW, "--result", "nope"), "none of file"),
    (SCHEMA, (*NEW, "--model", "../x"), "--model"),
    (SCHEMA, (*NEW, "--into", "../../x.yaml"), "--into"),
    (SCHEMA, (*NEW, "--into", "zoo/models/x.yaml"), "--into"),
]


@pytest.mark.parametrize(("data", "flags", "told"), WRONG)
def test_what_does_not_apply_or_is_no_word_is_refused(
    tmp_path: Path, data: Any, flags: tuple[str, ...], told: str
) -> None:
    """The refusal names the flag, or the words there are, and nothing is written."""
    found = run(tmp_path, data, *flags)
    assert found.status == 2, found.err
    assert told in found.err
    assert list(tree(tmp_path / "specs")) == ["acme/vendor.yaml"]


def test_flags_that_apply_are_taken_again_and_again(tmp_path: Path) -> None:
    """The same command may be run a second time; other words for what is there are for the specs."""
    for flags in ((), ("--into", "acme/models/mine.yaml"), ("--into", "mine.yaml")):
        assert run(tmp_path, SCHEMA, *NEW, *flags).status == 0
    other = run(tmp_path, SCHEMA, *NEW[:2], "--title", "Other")
    assert other.status == 2
    assert "--title" in other.err


def test_runware_documents_say_all_of_it(tmp_path: Path) -> None:
    """A form that needs no facts takes none."""
    root = keep(tmp_path / "specs")
    path = saved(tmp_path / "in", runware.document(paint()))
    found = codegen("import", path, "--vendor", "acme", "--specs", root, "--route", "task")
    assert found.status == 2
    assert "--route" in found.err


@pytest.mark.parametrize(
    ("data", "form", "looks"), [(SCHEMA, "openapi", "schema"), (SERVICE, "schema", "openapi")]
)
def test_a_form_that_the_document_has_not(tmp_path: Path, data: Any, form: str, looks: str) -> None:
    """Saying the wrong form is told as such, with the form that it looks like."""
    found = run(tmp_path, data, "--format", form, *(NEW if form == "schema" else ()))
    assert found.status == 1
    assert "MW651" in found.err
    assert f"looks like '{looks}'" in found.err
