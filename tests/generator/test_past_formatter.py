"""Tables are written past the formatter; they must look as if they had been through it."""

from pathlib import Path

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit import plans_of
from modelwire_codegen.format import format_python
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


def test_formatter_leaves_tables_alone(tmp_path: Path) -> None:
    """Each table that the specs give is the same after black as before."""
    catalog = read_catalog(Settings(ROOT / "specs", tmp_path), Report())
    tables = [plan for plans in plans_of(catalog).values() for plan in plans if plan.is_table]
    assert {Path(plan.path).name for plan in tables} >= {"_catalog.py", "_image.py"}
    for plan in tables:
        text = plan.render()
        assert format_python(text, sort_imports=False) == text, plan.path


@pytest.mark.parametrize("text", ["x = (1,\n2)\n", "x = 'a'\n"])
def test_formatter_formats(text: str) -> None:
    """The formatter is no idle one, which would pass the test above too."""
    assert format_python(text, sort_imports=False) != text
