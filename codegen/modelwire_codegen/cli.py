"""The command `modelwire-codegen`: from arguments to an exit status. What it can do is in `commands/`.

Exit status: 0 success, 1 a finding in the input, 2 wrong usage, 70 a fault of our own.
"""

import argparse
import io
import sys
import traceback
from collections.abc import Sequence

from modelwire_codegen import __version__
from modelwire_codegen.commands import COMMANDS, defaults
from modelwire_codegen.commands.common import FAULT, FINDING, USAGE, WrongUse
from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.write import UnsafeOutput


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    arguments = _parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal may lack a character of a spec
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(arguments.run(arguments))
    except SpecError as error:
        _tell(error, arguments)
        return FINDING
    except WrongUse as error:
        print(f"modelwire-codegen: {error}", file=sys.stderr)
        return USAGE
    except (UnsafeOutput, OSError) as error:
        print(f"modelwire-codegen: {error}", file=sys.stderr)
        return FINDING
    except Exception:
        traceback.print_exc()
        about = "this is a fault of the generator, not of the specs"
        print(f"modelwire-codegen: {about}", file=sys.stderr)
        return FAULT


def _parser() -> argparse.ArgumentParser:
    about = "Typed clients from model specs."
    parser = argparse.ArgumentParser(prog="modelwire-codegen", description=about)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.register(commands)
    try:
        defaults.fill(parser)
    except WrongUse as error:
        parser.error(str(error))
    return parser


def _tell(error: SpecError, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print(error.json(), file=sys.stderr)
        return
    count = len(error.diagnostics)
    print(error.text(_root(arguments)), file=sys.stderr)
    print(
        f"{count} {'finding' if count == 1 else 'findings'}; nothing was written", file=sys.stderr
    )


def _root(arguments: argparse.Namespace) -> str:
    """Give what stands before the paths of findings: the spec root, unless they are paths already."""
    specs = getattr(arguments, "specs", None)
    return specs.as_posix() if specs else ""
