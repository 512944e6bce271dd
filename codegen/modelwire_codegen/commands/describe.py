"""`modelwire-codegen describe`: write the page on the spec format from the meta-schemas."""

import argparse
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import Subparsers, add_json
from modelwire_codegen.commands.dry import add_dry, changed, is_dry, state, status, tell
from modelwire_codegen.describe import spec_format


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write the page on the spec format from the meta-schemas"
    parser = commands.add_parser("describe", help=about)
    page = Path("docs/spec-format.md")
    parser.add_argument("--out", dest="page", type=Path, default=page, help="the page")
    add_dry(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the page, or say whether it is true."""
    page: Path = arguments.page
    change = changed(page.parent, {page.name: spec_format()})
    if change and not is_dry(arguments):
        write.apply(page.parent, change, _is_page)
    found = state(arguments, change)
    data = {"page": str(page), "state": found}
    tell(arguments, page.parent, change, data, f"{page}: {found}")
    return status(arguments, change)


def _is_page(path: str) -> bool:
    return "/" not in path
