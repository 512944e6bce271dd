"""What type checkers say of callers' programs: right calls pass, wrong ones are flagged on their line."""

from pathlib import Path

import pytest

from tests.support import checkers

PROGRAMS = checkers.PROGRAMS


@pytest.mark.parametrize("checker", checkers.CHECKERS)
def test_every_wrong_line_is_flagged_and_no_other(checker: str) -> None:
    """A checker flags just the lines that a program marks, and reveals the types that it names."""
    found = checkers.disagreements(PROGRAMS, checker, checkers.verdicts(checker))
    assert not found, "\n".join(found)


def test_the_comparison_sees_each_kind_of_difference(tmp_path: Path) -> None:
    """A line that passes, a line too many, another code, another text and another type are found."""
    program = tmp_path / "program.py"
    program.write_text(
        "one()\n# error: mypy[call-arg] pyright[reportCallIssue]\n# says: prompt\n"
        "two()\nreveal_type(three)\n# revealed: int\n",
        "utf-8",
    )
    right = {
        ("program.py", 1): checkers.Said({"call-arg"}, ["no prompt"]),
        ("program.py", 5): checkers.Said(revealed=["int"]),
    }
    assert checkers.disagreements([program], "mypy", right) == []
    wrong = [
        {("program.py", 5): right["program.py", 5]},
        {**right, ("program.py", 4): checkers.Said({"misc"}, ["no"])},
        {**right, ("program.py", 1): checkers.Said({"misc"}, ["no prompt"])},
        {**right, ("program.py", 1): checkers.Said({"call-arg"}, ["no"])},
        {**right, ("program.py", 5): checkers.Said(revealed=["Any"])},
        {("program.py", 1): right["program.py", 1]},
    ]
    assert all(checkers.disagreements([program], "mypy", verdicts) for verdicts in wrong)


def test_both_checkers_are_held_to_the_same_lines() -> None:
    """No wrong line is one that only one of the checkers flags, and there are many."""
    flagged = {
        checker: {
            place for place, said in checkers.expected(PROGRAMS, checker).items() if said.codes
        }
        for checker in checkers.CHECKERS
    }
    assert flagged["mypy"] == flagged["pyright"]
    assert len(flagged["mypy"]) > 90
