"""Print the table of the rules for `docs/lint.md`, so that the page cannot say anything else than they do."""

from modelwire_codegen.linting.registry import RULES
from modelwire_codegen.linting.rule import Rule

BEGIN = (
    "<!-- rules: printed from the registry by tests/linting/test_page.py with MODELWIRE_REGEN=1 -->"
)
END = "<!-- end of rules -->"


def table() -> str:
    """Give the table, in the order of the codes."""
    lines = [
        "| Code | Name | Severity | What it finds | What to do |",
        "| --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*lines, *map(_row, RULES)])


def _row(rule: Rule) -> str:
    cells = (rule.code, f"`{rule.name}`", rule.severity, rule.purpose, rule.hint)
    return f"| {' | '.join(str(cell).replace('|', chr(92) + '|') for cell in cells)} |"
