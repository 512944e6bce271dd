"""Run child processes for their CPU time, which other work on the machine disturbs least."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.figures import Rounds

ROOT = Path(__file__).resolve().parent.parent
SHELVES = tuple(str(ROOT / name) for name in ("runtime", "generated", "codegen"))
Command = Sequence[str]


def environment(*folders: Path) -> dict[str, str]:
    """Give what a child may know: our packages, further folders to import from, nothing else."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join([*map(str, folders), *SHELVES, str(ROOT)])}


def python(code: str) -> Command:
    """Give the command that runs a piece of Python."""
    return (sys.executable, "-c", code)


def cpu(command: Command, env: Mapping[str, str], folder: Path | None = None) -> float:
    """Run a command to its end and give the CPU seconds of it and of its children.

    Raises RuntimeError with what the command said when it fails.
    """
    with subprocess.Popen(
        command,
        env=dict(env),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as child:
        said = child.stdout.read() if child.stdout else ""
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command[-1][:200]}\n{said[-2000:]}")
    return usage.ru_utime + usage.ru_stime


def in_turns(
    commands: Mapping[str, Command], env: Mapping[str, str], rounds: int, folder: Path | None = None
) -> Rounds:
    """Run each command once to warm it up, then all of them in turns."""
    found = Rounds()
    for number in range(rounds + 1):
        for name, command in commands.items():
            spent = cpu(command, env, folder)
            if number:
                found.add(name, spent)
    return found
