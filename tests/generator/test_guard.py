"""The last look at generated code refuses what no template writes, even when every check before it was fooled."""

from pathlib import Path

import pytest

from modelwire_codegen import guard
from modelwire_codegen.fingerprint import digest
from modelwire_codegen.manifest import digest_of_file
from tests.support.command import generate
from tests.support.specs import model, spec, vendor, write
from tests.support.trees import tree


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "from os import system",
        "from . import x",
        "from .x import y",
        "import modelwire_else.x as x",
        "from typing import Any\nAny = eval('1')",
        "print(1)",
        "x = __import__('os')",
        "x = [y for y in ()]",
        "x = lambda: 1",
        "while True: pass",
        "with x: pass",
        "try: pass\nexcept: pass",
        "for x in (): pass",
        "def f():\n    yield 1",
        "def f():\n    global x",
        "x = ''.join(())",
        "x = ().__class__()",
        "del x",
        "exec('1')",
        "12",
        "None",
        "x = (y := 1)",
        "assert x",
        "class None: pass",
        "x = 1; import os",
    ],
)
def test_foreign_code(text: str) -> None:
    """Imports of others, calls of built-in functions and all that computes are refused."""
    with pytest.raises(guard.ForeignCode):
        guard.guard(text, "modelwire/x.py")


def test_imports_of_a_package() -> None:
    """A module may import one of the package as a whole, under a name of its own."""
    guard.guard("import modelwire.acme.handles as handles", "modelwire/x.py")
    with pytest.raises(guard.ForeignCode, match="an import of something else"):
        guard.guard("import modelwire.acme, os", "modelwire/x.py")


def test_forged_manifest(tmp_path: Path) -> None:
    """A manifest that says a hostile spec was checked before does not get its text into the package."""
    specs, out = tmp_path / "specs", tmp_path / "out"
    write(specs, spec(model()))
    assert generate(specs, out).status == 0
    name = "Acme(Client): pass\nimport os\nclass Beta"
    write(specs, {**spec(model()), "acme/vendor.json": vendor(class_name=name)})
    manifest = out / "manifests" / "acme.txt"
    rows = [
        row
        for row in manifest.read_text().splitlines()
        if not row.startswith("spec acme/vendor.json")
    ]
    rows.append(f"spec acme/vendor.json {digest_of_file(specs / 'acme/vendor.json')}")
    manifest.write_text("\n".join(rows) + "\n")
    assert f"generator {digest()}" in rows
    forged = tree(out)
    found = generate(specs, out)
    assert found.status == 70
    assert "ForeignCode" in found.err or "ParseError" in found.err
    assert tree(out) == forged
