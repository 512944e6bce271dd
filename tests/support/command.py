"""The generator's command, run inside the test or in a process of its own."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.cli import main

ROOT = Path(__file__).resolve().parents[2]
PATHS = tuple(str(ROOT / name) for name in ("codegen", "runtime", "generated"))


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


def codegen(*arguments: str | Path) -> Run:
    """Run `modelwire-codegen` in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:  # argparse's way out
            status = int(end.code or 0)
    return Run(status, out.getvalue(), err.getvalue())


def generate(specs: Path, out: Path, *flags: str) -> Run:
    """Generate from `specs` into `out`."""
    return codegen("generate", "--specs", specs, "--out", out, *flags)


def python(
    *arguments: str | Path, paths: tuple[str | Path, ...] = (), env: Mapping[str, str] | None = None
) -> Run:
    """Run Python in a process of its own, with the project and `paths` to import from."""
    path = os.pathsep.join(map(str, (*paths, *PATHS)))
    ended = subprocess.run(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **(env or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    return Run(ended.returncode, ended.stdout, ended.stderr)
