"""Every spec tree of the generator's cases: the linter reads what `check` reads, and says what it says."""

from pathlib import Path

import pytest

from modelwire_codegen.linting.run import lint
from modelwire_codegen.linting.tree import Dates
from modelwire_codegen.settings import Settings
from tests.linting.case import TODAY
from tests.support.specs import SMALL, TESTS

CASES = sorted(path for path in (TESTS / "cases").iterdir() if (path / "spec").is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_cases(case: Path) -> None:
    """A tree that is refused has the findings of `check` alone, one that is generated from has none of them."""
    found = lint(Settings(case / "spec", case), Dates(TODAY)).findings
    refused = {item.code for item in found if item.name == "check"}
    assert bool(refused) == (case / "stderr.txt").exists()
    assert not refused or refused == {item.code for item in found}


def test_texts_that_would_be_code() -> None:
    """Texts of every sort pass through as texts."""
    found = lint(Settings(SMALL, SMALL), Dates(TODAY)).findings
    assert [item for item in found if item.name == "check"] == []
