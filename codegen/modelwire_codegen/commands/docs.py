"""`modelwire-codegen docs`: write a page for each parameter set."""

import argparse
import re
from pathlib import Path

from modelwire_codegen import pipeline, write
from modelwire_codegen.commands.common import (
    Subparsers,
    add_specs,
    add_templates,
    settings,
)
from modelwire_codegen.commands.dry import add_dry, changed, is_dry, status, tell
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
    folder = Path("docs/models")
    parser.add_argument("--out", dest="to", type=Path, default=folder, help="folder of the pages")
    add_dry(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the pages."""
    catalog = pipeline.read_catalog(settings(arguments, arguments.to), Report())
    with taking_part(arguments.templates):
        texts = pages(catalog)
    dry, change = is_dry(arguments), changed(arguments.to, texts)
    if not dry:
        write.apply(arguments.to, write.Change(texts, ()), _is_page)
    count = len(change.texts) if dry else len(texts)
    data = {
        "wrote": bool(texts) and not dry,
        "pages": len(texts),
        "to": str(arguments.to),
        "written": sorted(change.texts if dry else texts),
    }
    text = f"{'would write' if dry else 'wrote'} {count} pages to {arguments.to}"
    tell(arguments, arguments.to, change, data, text)
    return status(arguments, change)


def _is_page(path: str) -> bool:
    return bool(_PAGE.match(path))
