"""The command `modelwire-codegen`: from arguments to an exit status. What it can do is in `commands/`.

Exit status: 0 success, 1 a finding in the input, 2 wrong usage, 70 a fault of our own.
"""

import argparse
import io
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from modelwire_codegen import __version__, collector
from modelwire_codegen.commands import defaults, modules
from modelwire_codegen.commands.common import FAULT, USAGE, Word, WrongUse
from modelwire_codegen.diagnostics import SpecError, nearest
from modelwire_codegen.write import UnsafeOutput

NAME = "modelwire-codegen"


class Parser(argparse.ArgumentParser):
    """A parser that leaves it to the command how to tell of wrong usage."""

    def error(self, message: str) -> NoReturn:
        """Raise `WrongUse` with what is wrong, and where the flags are listed."""
        about = self.prog.removeprefix(NAME).strip()
        raise WrongUse(f"{about}: {message}; `{self.prog} --help` lists what there is".lstrip(": "))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal may lack a character of a spec
        sys.stdout.reconfigure(errors="backslashreplace")
    given = sys.argv[1:] if argv is None else [*argv]
    word = _run(given)
    status = word if isinstance(word, int) else word.say(as_json="--json" in given)
    if argv is None:  # a program, which ends here
        collector.leave()
    return status


def _run(given: Sequence[str]) -> int | Word:
    """Give the exit status of a run that told its result, or the word on why there is none."""
    root, is_reader = "", False
    try:
        arguments = _parse(given)
        root, is_reader = _root(arguments), getattr(arguments, "reads_only", False)
        return int(arguments.run(arguments))
    except SpecError as error:
        found = error.located(root)
        count = f"{len(found)} {'finding' if len(found) == 1 else 'findings'}"
        return Word(count if is_reader else f"{count}; nothing was written", found)
    except WrongUse as error:
        return Word(f"{NAME}: {error}", status=USAGE)
    except (UnsafeOutput, OSError) as error:
        return Word(f"{NAME}: {_told(error)}")
    except Exception:
        about = f"{NAME}: this is a fault of the generator, not of the specs"
        return Word(f"{traceback.format_exc()}{about}", status=FAULT)


def _parse(given: Sequence[str]) -> argparse.Namespace:
    arguments, rest = _parser(given).parse_known_args(given)
    if rest:
        command: argparse.ArgumentParser = arguments.parser
        flags = [flag for action in command._actions for flag in action.option_strings]
        hint = nearest(rest[0].partition("=")[0], flags)
        command.error(f"there is no {rest[0]!r}{f', {hint}' if hint else ''}")
    return arguments


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = Parser(prog=NAME, description="Typed clients from model specs.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in modules(given):
        command.register(commands)
    defaults.fill(parser)
    for each in defaults.commands_of(parser):
        each.set_defaults(parser=each)  # who is asked to tell of a flag that there is not
    return parser


def _told(error: Exception) -> str:
    """Give what the system refused, without its number."""
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename}: {error.strerror.lower()}"
    return str(error)


def _root(arguments: argparse.Namespace) -> str:
    """Give what stands before the paths of findings: the spec root, unless they are paths already."""
    specs = getattr(arguments, "specs", None)
    return specs.as_posix() if specs else ""
