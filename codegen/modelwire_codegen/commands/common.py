"""What the commands share: exit status, flags, what they print and how they refuse."""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeAlias

from modelwire_codegen.diagnostics import Diagnostic, nearest
from modelwire_codegen.names import is_identifier
from modelwire_codegen.settings import Settings

# argparse has no public name for what it gives.
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
OK, FINDING, USAGE, FAULT = 0, 1, 2, 70
OURS = "modelwire"
# What generated code imports, and the folder beside it.
_TAKEN = ("modelwire_runtime", "modelwire_codegen", "pydantic", "typing_extensions", "manifests")

_KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_DAY = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]\Z")


class WrongUse(Exception):
    """Arguments that no run can make sense of."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a command says beside its result: why there is none, or what a person should look at."""

    message: str
    findings: Sequence[Diagnostic] = ()
    status: int = FINDING
    wrote: bool = False
    """True when something was written all the same."""

    def say(self, *, as_json: bool) -> int:
        """Print it on the stream for such words: one JSON document, or lines for people. Give the exit status."""
        lines = [
            *(item.text() for item in self.findings),
            *([self.message] if self.message else []),
        ]
        print(json.dumps(asdict(self), indent=2) if as_json else "\n".join(lines), file=sys.stderr)
        return self.status


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the flag that every command has."""
    parser.add_argument("--json", action="store_true", help="print results as JSON")


def add_specs(parser: argparse.ArgumentParser) -> None:
    """Add the flags of a command that reads a spec tree."""
    parser.add_argument("--specs", type=Path, default=Path("specs"), help="root of the specs")
    parser.add_argument("--package", default=OURS, help="import name of the output")
    add_json(parser)


def add_templates(parser: argparse.ArgumentParser) -> None:
    """Add the flag of a command that renders."""
    about = "folder with templates of your own, each in place of ours of the same name"
    parser.add_argument("--templates", type=Path, metavar="DIR", help=about)


def check_package(package: str) -> str:
    """Give the name of a package back; raises `WrongUse` when none can have it."""
    if not is_identifier(package) or package != package.lower():
        raise WrongUse(f"{package!r} is no import name in lower case")
    if package in _TAKEN or package in sys.stdlib_module_names:
        raise WrongUse(f"{package!r} is the import name of something else")
    return package


def settings(arguments: argparse.Namespace, out: Path | None = None) -> Settings:
    """Give what a run works on; raises `WrongUse` for what could never work."""
    package = check_package(arguments.package)
    if not arguments.specs.is_dir():
        raise WrongUse(f"no folder {arguments.specs} with specs")
    templates: Path | None = getattr(arguments, "templates", None)
    if templates is not None and not templates.is_dir():
        raise WrongUse(f"no folder {templates} with templates")
    if out is not None:
        specs, target = arguments.specs.resolve(), out.resolve()
        if specs == target or specs in target.parents or target in specs.parents:
            raise WrongUse(f"output {out} and specs {arguments.specs} lie inside one another")
    return Settings(arguments.specs, out or Path("generated"), package, templates)


def check_key(name: str, what: str) -> None:
    """Raise `WrongUse` for what cannot be a folder, a file or a key of specs, as vendors and sources are named."""
    if not _KEY.match(name):
        raise WrongUse(f"{name!r} is no {what}")


def check_day(text: str) -> None:
    """Raise `WrongUse` for what is no day of reading."""
    if not _DAY.match(text):
        raise WrongUse(f"--read {text} is no day such as 2026-11-21")


def check_vendor(specs: Path, name: str) -> None:
    """Raise `WrongUse` for a vendor that the specs do not have."""
    files = [path for stem in ("vendor", "upstream") for path in specs.glob(f"*/{stem}.*")]
    known = sorted({path.parent.name for path in files} - {"meta"})
    if name not in known:
        if hint := nearest(name, known):
            raise WrongUse(f"no vendor {name!r}; {hint}")
        begin = f"`modelwire-codegen new vendor {name}` begins one"
        raise WrongUse(f"no vendor {name!r} in {specs}; {begin}")


def show(arguments: argparse.Namespace, data: Any, text: str) -> None:
    """Print a result: as data for programs, as text for people."""
    print(json.dumps(data, indent=2) if arguments.json else text)
