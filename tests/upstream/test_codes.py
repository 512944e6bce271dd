"""The findings of imports: each code is told on the page about them, and shown by a test."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "codegen" / "modelwire_codegen" / "importing"
CODE = re.compile(r"MW6[0-4][0-9]")


def _codes(*folders: Path) -> set[str]:
    files = [
        path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".yaml")
    ]
    return {code for path in files for code in CODE.findall(path.read_text("utf-8"))}


def test_the_page_lists_every_code() -> None:
    """The table holds each code that schemas and OpenAPI documents can give, once, and no other."""
    page = (ROOT / "docs" / "importing-openapi.md").read_text("utf-8")
    listed = re.findall(r"^\| (MW6[0-9]{2}) \|", page, re.MULTILINE)
    assert listed == sorted(_codes(SOURCES / "schema", SOURCES / "openapi"))


def test_every_code_is_shown() -> None:
    """Each code is one that some document or test of this folder brings about."""
    assert _codes(SOURCES / "schema", SOURCES / "openapi") <= _codes(Path(__file__).parent)
