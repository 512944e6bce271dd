"""Does what docs/your-own-models.md says, letter by letter: a clean environment, our wheel, nothing of the checkout."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.support.command import ROOT
from tests.support.pages import Block, blocks_of, fits
from tests.support.wheels import build, wheelhouse

PAGE = "docs/your-own-models.md"
_MARK = "--- end of the block at line"


def script_of(blocks: list[Block]) -> Iterator[str]:
    """Write the page as one shell session: its commands as they are, its files as they are."""
    for block in blocks:
        if block.path is not None:
            folder = Path(block.path).parent.as_posix()
            yield f"mkdir -p {folder}\ncat > {block.path} <<'END-OF-FILE'\n{block.text}END-OF-FILE\n"
        elif block.language == "bash":
            yield f"{block.text}echo '{_MARK} {block.line}'\n"


def surroundings(folder: Path, *wheels: Path) -> Mapping[str, str]:
    """Give the environment of a machine that has Python, our wheels, and no network."""
    programs = folder / "bin"
    programs.mkdir()
    (programs / "python3").symlink_to(sys._base_executable)  # type: ignore[attr-defined]
    return {
        "PATH": f"{programs}:/usr/bin:/bin",
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "CI": "1",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": " ".join(map(str, wheels)),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }


def outputs(text: str) -> dict[int, str]:
    """Give what each block of commands said, by the block's line."""
    found: dict[int, str] = {}
    said: list[str] = []
    for line in text.splitlines():
        if line.startswith(_MARK):
            found[int(line.removeprefix(_MARK))] = "\n".join(said)
            said = []
        else:
            said.append(line)
    assert not said
    return found


def test_a_newcomer_has_a_typed_package(tmp_path: Path) -> None:
    """All commands of the page end well and say what the page prints, and both checkers take the program in strict mode."""
    wheel = build(ROOT, tmp_path / "dist")
    work = tmp_path / "work"
    work.mkdir()
    blocks = blocks_of(PAGE)
    done = subprocess.run(
        ["/bin/bash", "-euo", "pipefail", "-c", "exec 2>&1\n" + "".join(script_of(blocks))],
        cwd=work,
        env=surroundings(tmp_path, wheelhouse(), wheel.parent),
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stdout
    said = outputs(done.stdout)
    assert said
    spoken_of = 0
    for block in blocks:
        if block.language == "bash":
            spoken_of = block.line
        elif block.info == "output":
            assert fits(block.text, said[spoken_of]), f"{PAGE}:{block.line}: {said[spoken_of]!r}"
    check_types(work)


def check_types(work: Path) -> None:
    """Hold the program of the page and the package against mypy and pyright, as they see them in its environment."""
    python = work / ".venv" / "bin" / "python"
    strict = ["--strict", "--config-file=", f"--python-executable={python}", "--no-incremental"]
    run([sys.executable, "-m", "mypy", *strict, "poster.py"], work)
    settings = '{"typeCheckingMode": "strict", "include": ["poster.py", "src"]}'
    (work / "pyrightconfig.json").write_text(settings, "utf-8")
    run([sys.executable, "-m", "pyright", "--pythonpath", str(python)], work)


def run(command: list[str], folder: Path) -> None:
    """Run a checker, which must have nothing to say."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
