"""Pages of models: what they show can be tried."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.command import codegen
from tests.support.specs import model, spec, write


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        ({}, "1"),
        ({"minimum": 0, "maximum": 20}, "1"),
        ({"minimum": 512, "maximum": 2048}, "512"),
        ({"minimum": 500, "maximum": 2048, "multipleOf": 16}, "512"),
        ({"maximum": 0}, "0"),
        ({"type": "number", "minimum": 1.05, "multipleOf": 0.1}, "1.1"),
        ({"type": "number"}, "1.0"),
    ],
)
def test_the_example_keeps_to_the_limits(
    tmp_path: Path, limits: dict[str, Any], shown: str
) -> None:
    """A number that has to be given is one that the parameter takes."""
    width = {"type": "integer", "description": "Width.", **limits}
    params = {"properties": {"width": width}, "required": ["width"]}
    specs = write(tmp_path / "specs", spec(model(params=params)))
    assert codegen("docs", "--specs", specs, "--out", tmp_path / "docs").status == 0
    (text,) = [
        text
        for path in (tmp_path / "docs").rglob("*.md")
        if "(width=" in (text := path.read_text("utf-8"))
    ]
    assert f"(width={shown})" in text
