"""Each rule finds what it is for, says so in these words, and is silent once that is put right."""

from pathlib import Path

import pytest

from modelwire_codegen.linting.registry import RULES
from tests.linting import (
    cases_models,
    cases_options,
    cases_overlays,
    cases_parts,
    cases_reach,
    cases_values,
)
from tests.linting.case import Case, Files, findings

CASES = (
    *cases_reach.CASES,
    *cases_values.CASES,
    *cases_models.CASES,
    *cases_options.CASES,
    *cases_parts.CASES,
    *cases_overlays.CASES,
)


def said(root: Path, case: Case, files: Files) -> list[str]:
    """Give what the rule of a case says of some specs."""
    found = findings(root, files, case.dates)
    broken = [item.message for item in found if item.name == "check"]
    # A rule can be tried only where `check` is content.
    assert broken == []
    return sorted(item.message for item in found if item.code == case.code)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.about}")
def test_a_rule_finds_its_mistake(case: Case, tmp_path: Path) -> None:
    """The bad specs get these messages, the good ones none."""
    assert said(tmp_path / "bad", case, case.bad) == sorted(case.messages)
    assert said(tmp_path / "good", case, case.good) == []


def test_every_rule_has_a_case() -> None:
    """No rule is left untried."""
    assert {case.code for case in CASES} == {rule.code for rule in RULES}


def test_codes_are_of_one_rule_each() -> None:
    """Codes and names stand for one rule, and are written as such."""
    assert len({rule.code for rule in RULES}) == len(RULES) == len({rule.name for rule in RULES})
    assert all(rule.code.startswith("MW5") and len(rule.code) == 5 for rule in RULES)
    assert all(rule.purpose.endswith(".") and not rule.hint.endswith(".") for rule in RULES)


def test_without_a_day_nothing_is_stale(tmp_path: Path) -> None:
    """The rules of age are silent unless a day is given: the linter reads no clock."""
    aged = [case for case in CASES if case.code in ("MW561", "MW562")]
    for number, case in enumerate(aged):
        found = findings(tmp_path / str(number), case.bad)
        assert not [item for item in found if item.code == case.code]
