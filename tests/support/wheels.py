"""Wheels for tests: ours, built from the tree as it is, and those of the generator's extra, which `make test` has laid in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import ROOT

WHEELHOUSE = ROOT / ".venv" / "wheelhouse"


def build(project: Path, into: Path) -> Path:
    """Build the wheel of a project with the backend that it names, and give its path."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    done = subprocess.run(
        [*command, "--directory", str(into)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = into.glob("*.whl")
    return wheel


def wheelhouse() -> Path:
    """Give the folder of wheels that an environment without network installs from.

    A run of pytest alone skips where there is none; in CI there must be one.
    """
    if not WHEELHOUSE.is_dir():
        assert not os.environ.get("CI"), "no wheelhouse; `make test` fills it"
        pytest.skip("`make test` fills .venv/wheelhouse once")
    return WHEELHOUSE
