"""`modelwire-codegen docs`: write a page for each parameter set."""

import argparse
from pathlib import Path

from modelwire_codegen import pipeline
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
    for path, text in texts.items():
        target = arguments.to / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    data = {
        "wrote": bool(texts),
        "pages": len(texts),
        "to": str(arguments.to),
        "written": sorted(texts),
    }
    show(arguments, data, f"wrote {len(texts)} pages to {arguments.to}")
    return OK
