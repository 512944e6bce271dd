"""`modelwire-codegen describe`: write the page on the spec format from the meta-schemas."""

import argparse
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import FINDING, OK, Subparsers, add_json, show
from modelwire_codegen.describe import spec_format


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write the page on the spec format from the meta-schemas"
    parser = commands.add_parser("describe", help=about)
    parser.add_argument("--to", type=Path, default=Path("docs/spec-format.md"), help="the page")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; status 1 when it would change"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the page, or say whether it is true."""
    text = spec_format()
    current = arguments.to.is_file() and arguments.to.read_text("utf-8") == text
    if not current and not arguments.check:
        write.apply(arguments.to.parent, write.Change({arguments.to.name: text}, ()), _is_page)
    state = "up to date" if current else "out of date" if arguments.check else "written"
    show(arguments, {"page": str(arguments.to), "state": state}, f"{arguments.to}: {state}")
    return FINDING if state == "out of date" else OK


def _is_page(path: str) -> bool:
    return "/" not in path
