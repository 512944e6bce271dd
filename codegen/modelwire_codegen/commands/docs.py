"""`modelwire-codegen docs`: write a page for each parameter set."""

import argparse
import re
from pathlib import Path

from modelwire_codegen import pipeline, write
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    add_specs,
    add_templates,
    settings,
    show,
)
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit.docs import pages
from modelwire_codegen.emit.own_templates import taking_part

_PAGE = re.compile(r"[A-Za-z0-9_]+(/[A-Za-z0-9_]+)*\.md\Z")


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write a page for each parameter set and an index for each vendor"
    parser = commands.add_parser("docs", help=about)
    add_specs(parser)
    add_templates(parser)
    parser.add_argument("--to", type=Path, default=Path("docs/models"), help="folder of the pages")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the pages."""
    catalog = pipeline.read_catalog(settings(arguments, arguments.to), Report())
    with taking_part(arguments.templates):
        texts = pages(catalog)
    write.apply(arguments.to, write.Change(texts, ()), _is_page)
    data = {
        "wrote": bool(texts),
        "pages": len(texts),
        "to": str(arguments.to),
        "written": sorted(texts),
    }
    show(arguments, data, f"wrote {len(texts)} pages to {arguments.to}")
    return OK


def _is_page(path: str) -> bool:
    return bool(_PAGE.match(path))
