"""`modelwire-codegen check`: read the specs and report every mistake."""

import argparse

from modelwire_codegen import pipeline
from modelwire_codegen.commands.common import OK, Subparsers, add_specs, settings, show
from modelwire_codegen.diagnostics import Report


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="read the specs and report every mistake")
    add_specs(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read all of it, and say how much that is."""
    catalog = pipeline.read_catalog(settings(arguments), Report())
    counts = {
        "vendors": len(catalog.vendors),
        "models": sum(len(vendor.models) for vendor in catalog.vendors),
        "sets": sum(len(vendor.sets) for vendor in catalog.vendors),
    }
    show(arguments, counts, ", ".join(f"{value} {key}" for key, value in counts.items()))
    return OK
