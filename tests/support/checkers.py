"""Programs that type checkers judge: what their comments expect, and what mypy and pyright say.

A comment stands below the line that it speaks of:

    # error: mypy[code, ...] pyright[rule, ...]    both flag the line, with these codes and no other
    # error: pyright[rule]                         pyright alone flags it
    # says: text                                   every checker that flags the line says this too
    # revealed: type                               `reveal_type` on the line shows this
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.editor import pyright as pyright_command
from tests.support.command import ROOT

CHECKERS = ("mypy", "pyright")
PROGRAMS = sorted((ROOT / "tests" / "typing" / "programs").glob("*.py"))
VERSION = "3.11"
SHELVES = ("runtime", "generated", "tests/cases/unions/expected")
PACKAGES = tuple(str(ROOT / name) for name in SHELVES)
_CODES = re.compile(r"(\w+)\[([\w, -]+)\]")
_MYPY = re.compile(r"(?P<file>\w+\.py):(?P<line>\d+): (?P<kind>\w+): (?P<text>.*)")
_MYPY_CODE = re.compile(r" +\[([\w-]+)\]$")
_REVEALED = {
    "mypy": re.compile(r'^Revealed type is "(.*)"$'),
    "pyright": re.compile(r'^Type of ".*" is "(.*)"$', re.DOTALL),
}
# What pyright says besides of a value whose error it has told already.
_AFTERMATH = {"reportUnknownArgumentType", "reportUnknownMemberType", "reportUnknownVariableType"}

Place = tuple[str, int]
"""Name of a program, and number of a line."""


@dataclass(slots=True)
class Said:
    """What one checker says of one line, or is to say."""

    codes: set[str] = field(default_factory=set[str])
    texts: list[str] = field(default_factory=list[str])
    revealed: list[str] = field(default_factory=list[str])


Verdicts = Mapping[Place, Said]


def expected(programs: Iterable[Path], checker: str) -> Verdicts:
    """Read what a checker is to say of some programs from their comments."""
    found: defaultdict[Place, Said] = defaultdict(Said)
    for path in programs:
        spoken_of = 0
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            text = line.strip()
            if text and not text.startswith("#"):
                spoken_of = number
            if not text.startswith("#"):
                continue
            word, _, rest = text.removeprefix("# ").partition(": ")
            said = found[path.name, spoken_of]
            if word == "error":
                said.codes |= _codes(rest).get(checker, set())
            elif word == "says":
                said.texts.append(rest)
            elif word == "revealed":
                said.revealed.append(rest)
    return {place: said for place, said in found.items() if said.codes or said.revealed}


def _codes(text: str) -> dict[str, set[str]]:
    found = {name: set(codes.split(", ")) for name, codes in _CODES.findall(text)}
    if not found or set(found) - set(CHECKERS) or _CODES.sub("", text).strip():
        raise ValueError(f"{text!r}: such as mypy[call-arg] pyright[reportCallIssue]")
    return found


def disagreements(programs: Iterable[Path], checker: str, verdicts: Verdicts) -> list[str]:
    """Give each line of which a checker does not say exactly what the program expects."""
    wanted = expected(programs, checker)
    return [
        f"{name}:{line}: {text}"
        for name, line in sorted({*wanted, *verdicts})
        for text in _compare(
            wanted.get((name, line), Said()), verdicts.get((name, line), Said()), checker
        )
    ]


def _compare(wanted: Said, said: Said, checker: str) -> Iterator[str]:
    if said.codes != wanted.codes:
        texts = "".join(f"\n    {text}" for text in said.texts)
        yield f"{checker} flags {sorted(said.codes)}, expected {sorted(wanted.codes)}{texts}"
    if [*map(_members, said.revealed)] != [*map(_members, wanted.revealed)]:
        yield f"{checker} reveals {said.revealed}, expected {wanted.revealed}"
    for text in wanted.texts:
        if wanted.codes and text not in "\n".join(said.texts):
            yield f"{checker} does not say {text!r}: {said.texts}"


def _members(type: str) -> list[str]:
    return sorted(type.split(" | "))  # checkers differ in the order that they give a union


@cache
def verdicts(checker: str) -> Verdicts:
    """Give what a checker says of all programs; it runs once, whoever asks."""
    with TemporaryDirectory() as folder:
        return {"mypy": mypy, "pyright": pyright}[checker](copied(PROGRAMS, Path(folder)))


def mypy(folder: Path) -> Verdicts:
    """Run `mypy --strict` over the programs of a folder."""
    flags = ["--strict", "--enable-error-code=deprecated", f"--python-version={VERSION}"]
    # Only the programs are judged here, whatever state the packages are in, and nothing is kept.
    plain = ["--config-file=", "--follow-imports=silent", f"--cache-dir={folder / 'cache'}"]
    command = [sys.executable, "-m", "mypy", *flags, *plain, "--no-pretty", "--no-color-output"]
    path = os.pathsep.join(PACKAGES)
    out = _run([*command, *sorted(item.name for item in folder.glob("*.py"))], folder, path)
    found: defaultdict[Place, Said] = defaultdict(Said)
    for line in out.splitlines():
        if match := _MYPY.fullmatch(line):
            said = found[match["file"], int(match["line"])]
            _mypy_note(said, match["kind"], match["text"])
        elif not line.startswith(("Found ", "Success")):
            raise RuntimeError(out)
    return _told(found)


def _mypy_note(said: Said, kind: str, text: str) -> None:
    if match := _REVEALED["mypy"].match(text):
        said.revealed.append(re.sub(r"\b(\w+\.)+(?=\w)", "", match[1]))
    elif kind == "error":
        code = _MYPY_CODE.search(text)
        said.codes.add(code[1] if code else "?")
        said.texts.append(text)


def pyright(folder: Path) -> Verdicts:
    """Run pyright, in its strict mode, over the programs of a folder."""
    settings = {
        "include": ["."],
        "extraPaths": PACKAGES,
        "pythonVersion": VERSION,
        "typeCheckingMode": "strict",
        "reportDeprecated": "error",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [*pyright_command("index.js"), "--outputjson", "--pythonpath", sys.executable]
    out: dict[str, Any] = json.loads(_run(command, folder))
    found: defaultdict[Place, Said] = defaultdict(Said)
    for item in out["generalDiagnostics"]:
        said = found[Path(item["file"]).name, item["range"]["start"]["line"] + 1]
        if match := _REVEALED["pyright"].match(item["message"]):
            said.revealed.append(match[1])
        else:
            said.codes.add(item.get("rule", "?"))
            said.texts.append(item["message"])
    for said in found.values():
        if said.codes - _AFTERMATH:
            said.codes -= _AFTERMATH
    return _told(found)


def _told(found: Mapping[Place, Said]) -> Verdicts:
    return {place: said for place, said in found.items() if said.codes or said.revealed}


def copied(programs: Iterable[Path], folder: Path) -> Path:
    """Copy programs into a folder, so that no settings but those of the checker's run apply."""
    for path in programs:
        shutil.copy(path, folder)
    return folder


def _run(command: list[str], folder: Path, mypy_path: str = "") -> str:
    ended = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "MYPYPATH": mypy_path},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    if ended.returncode not in (0, 1):
        raise RuntimeError(ended.stdout + ended.stderr)
    return ended.stdout
