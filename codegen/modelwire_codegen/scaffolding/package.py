"""What turns a generated package into a distribution: a `pyproject.toml` and a README of the team's own."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from modelwire_codegen import __version__
from modelwire_codegen.emit.environment import render
from modelwire_codegen.scaffolding.answers import BadAnswer

BUILD = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a team's project lie, each below its root."""

    package: str
    """Import name."""
    specs: PurePosixPath
    out: PurePosixPath


def texts_of(layout: Layout) -> dict[str, str]:
    """Give the files by their names."""
    least, below = _versions(__version__)
    words = {"package": layout.package, "name": layout.package.replace("_", "-")}
    return {
        "README.md": render("scaffold/README.md.jinja", **words, specs=layout.specs),
        BUILD: render(
            "scaffold/pyproject.toml.jinja",
            **words,
            least=least,
            below=below,
            specs=_text(layout.specs),
            out=_text(layout.out),
            folder=_text(layout.out / layout.package),
        ),
    }


def _text(path: PurePosixPath) -> str:
    """Write a path for TOML, which takes every string that JSON takes."""
    return json.dumps(str(path), ensure_ascii=False)


def missing(root: Path, texts: Iterable[str]) -> list[str]:
    """List the files that are not there."""
    return [name for name in texts if not (root / name).exists()]


def put(root: Path, texts: dict[str, str], *, dry: bool = False) -> Iterable[str]:
    """Write the files that are not there, each whole or not at all; raises `BadAnswer` when there is a project already."""
    if (root / BUILD).exists():
        raise BadAnswer(f"{BUILD} is there already, and nothing is ever overwritten")
    for name in missing(root, texts):
        if not dry:
            part = root / f".{name}.part"
            part.write_text(texts[name], "utf-8", newline="\n")
            os.replace(part, root / name)
        yield name


def _versions(version: str) -> tuple[str, str]:
    """Give the least version that will do, and the first that may break what this one promised."""
    major, minor = map(int, version.split(".")[:2])
    return version, f"{major + 1}" if major else f"0.{minor + 1}"
