"""Results, media and rules are light: they load neither Pydantic nor an HTTP library."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("name", ["results", "media", "rules", "validation"])
def test_modules_load_nothing_heavy(name: str) -> None:
    """Each is loaded in a fresh interpreter."""
    code = (
        f"import sys, modelwire_runtime.{name}\n"
        "heavy = {'pydantic', 'pydantic_core', 'httpx', 'websockets', 'typing_extensions'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(  # our own interpreter and text
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
