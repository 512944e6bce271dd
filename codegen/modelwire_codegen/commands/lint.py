"""`modelwire-codegen lint`: find what is most likely wrong in specs that are well formed."""

import argparse
import json
from datetime import date

from modelwire_codegen.commands.common import (
    FINDING,
    OK,
    Subparsers,
    WrongUse,
    add_specs,
    settings,
)
from modelwire_codegen.linting import output
from modelwire_codegen.linting.run import Linted, lint
from modelwire_codegen.linting.tree import MAX_AGE, Dates


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "read the specs and report every mistake, and what is most likely one"
    parser = commands.add_parser("lint", help=about)
    add_specs(parser)
    parser.add_argument("--sarif", action="store_true", help="print results as SARIF 2.1.0")
    parser.add_argument("--strict", action="store_true", help="status 1 for warnings as well")
    parser.add_argument(
        "--as-of", metavar="DAY", help="report facts that are old on this day, such as 2026-11-21"
    )
    parser.add_argument(
        "--max-age",
        metavar="DAYS",
        type=int,
        default=MAX_AGE,
        help="how old facts may be with --as-of (default: %(default)s)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Lint, and show the findings."""
    if arguments.json and arguments.sarif:
        raise WrongUse("--json and --sarif are two forms of the same; choose one")
    dates = _dates(arguments)
    linted = lint(settings(arguments), dates)
    _show(arguments, linted)
    return FINDING if linted.fails(strict=arguments.strict) else OK


def _dates(arguments: argparse.Namespace) -> Dates:
    if arguments.max_age < 0:
        raise WrongUse("--max-age is a number of days")
    if arguments.as_of is None:
        return Dates(max_age=arguments.max_age)
    try:
        return Dates(date.fromisoformat(arguments.as_of), arguments.max_age)
    except ValueError:
        raise WrongUse(f"--as-of {arguments.as_of} is no day such as 2026-11-21") from None


def _show(arguments: argparse.Namespace, linted: Linted) -> None:
    root = arguments.specs.as_posix()
    if arguments.sarif:
        print(json.dumps(output.as_sarif(linted, root), indent=2))
    elif arguments.json:
        print(json.dumps(output.as_json(linted, root), indent=2))
    else:
        print(output.text(linted, root))
