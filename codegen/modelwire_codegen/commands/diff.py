"""`modelwire-codegen diff`: what another version of the specs changes for callers."""

import argparse
from contextlib import ExitStack
from pathlib import Path

from modelwire_codegen import pipeline
from modelwire_codegen.commands.common import FINDING, OK, Subparsers, WrongUse, add_json, show
from modelwire_codegen.comparing import compare
from modelwire_codegen.comparing.advice import advise, counts, parse
from modelwire_codegen.comparing.changelog import changelog
from modelwire_codegen.comparing.changes import BREAKING
from modelwire_codegen.comparing.revisions import NoTree, Tree, tree
from modelwire_codegen.diagnostics import LocatedError, Report, SpecError
from modelwire_codegen.ir import Catalog
from modelwire_codegen.settings import Settings


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "diff", help="tell what another version of the specs changes for callers"
    )
    parser.add_argument("old", help="a spec folder, or a git revision such as v0.1.0 or HEAD~1")
    parser.add_argument("new", nargs="?", help="the same; left out, the folder that --specs names")
    parser.add_argument(
        "--specs",
        dest="tree",
        type=Path,
        default=Path("specs"),
        help="where a revision has the specs",
    )
    parser.add_argument(
        "--current", default="", help="last released version, for a number as advice"
    )
    parser.add_argument(
        "--allow-breaking", action="store_true", help="status 0 also when something breaks"
    )
    add_json(parser)
    parser.set_defaults(run=run, reads_only=True)


def run(arguments: argparse.Namespace) -> int:
    """Compare, print the changelog, and give status 1 when something breaks."""
    if arguments.current:
        _check_version(arguments.current)
    with ExitStack() as stack:
        try:
            trees = [
                stack.enter_context(tree(name, arguments.tree))
                for name in (arguments.old, arguments.new or arguments.tree.as_posix())
            ]
        except NoTree as error:
            raise WrongUse(str(error)) from error
        old, new = map(_catalog, trees)
    changes = compare(old, new)
    advice = advise(changes, arguments.current)
    titles = {vendor.id: vendor.title for side in (old, new) for vendor in side.vendors}
    breaks = any(change.finding.effect is BREAKING for change in changes)
    data = {
        "old": trees[0].name,
        "new": trees[1].name,
        "breaking": breaks,
        "counts": counts(changes),
        "advice": {
            "level": advice.level,
            "below_one": advice.below_one,
            "current": advice.current or None,
            "next": advice.next or None,
        },
        "changes": [change.data() for change in changes],
    }
    show(arguments, data, changelog(changes, advice, titles).rstrip("\n"))
    return FINDING if breaks and not arguments.allow_breaking else OK


def _check_version(text: str) -> None:
    try:
        parse(text)
    except ValueError as error:
        raise WrongUse(str(error)) from error


def _catalog(found: Tree) -> Catalog:
    """Read one side; findings name it as the user did."""
    settings = Settings(found.root, Path("generated"))
    try:
        return pipeline.read_catalog(settings, Report())
    except SpecError as error:
        raise LocatedError(error.located(found.name)) from None
