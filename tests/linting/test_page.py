"""The page on the linter has the table of the rules as the registry prints it, and our own specs are without a finding."""

import os
from pathlib import Path

from modelwire_codegen.linting.registry import RULES
from modelwire_codegen.linting.table import BEGIN, END, table
from tests.support.command import ROOT, codegen

PAGE = ROOT / "docs/lint.md"


def test_the_page_has_the_rules() -> None:
    """The table is the registry's; with MODELWIRE_REGEN=1 it is written anew."""
    text = PAGE.read_text("utf-8")
    before, rest = text.split(f"{BEGIN}\n")
    printed, after = rest.split(END)
    if os.environ.get("MODELWIRE_REGEN"):
        PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", "utf-8")
    else:
        assert printed == f"{table()}\n"


def test_the_table_is_one() -> None:
    """Each row has the five cells of the head."""
    rows = table().splitlines()
    assert len(rows) == len(RULES) + 2
    assert {row.replace("\\|", "").count("|") for row in rows} == {6}


def test_our_specs_are_clean() -> None:
    """Nothing is left to say about our own specs, warnings included; what is meant has a reason."""
    ended = codegen("lint", "--specs", ROOT / "specs", "--strict")
    assert ended.status == 0, ended.out
    assert ended.out.splitlines()[-1].startswith("0 errors, 0 warnings, 0 notes, ")


def test_no_clock() -> None:
    """The linter knows no day but the one that it is given."""
    folder = Path(ROOT / "codegen/modelwire_codegen/linting")
    for path in folder.rglob("*.py"):
        text = path.read_text("utf-8")
        assert not any(word in text for word in ("today()", "now()", "time.time")), path
