"""`modelwire-codegen check`: read the specs and report every mistake."""

import argparse

from modelwire_codegen import pipeline
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    WrongUse,
    add_specs,
    check_vendor,
    settings,
    show,
)
from modelwire_codegen.commands.origins import add_origin, origin
from modelwire_codegen.diagnostics import Report


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="read the specs and report every mistake")
    add_specs(parser)
    about = "also fail when documents of these vendors, or of all, have changed since the last sync"
    parser.add_argument("--drift", nargs="*", metavar="VENDOR", help=about)
    add_origin(parser)
    parser.set_defaults(run=run, reads_only=True)


def run(arguments: argparse.Namespace) -> int:
    """Read all of it, and say how much that is."""
    chosen = settings(arguments)
    for vendor in arguments.drift or ():
        check_vendor(arguments.specs, vendor)
    catalog = pipeline.read_catalog(chosen, Report())
    compared = _drift(arguments)
    counts = {
        "vendors": len(catalog.vendors),
        "models": sum(len(vendor.models) for vendor in catalog.vendors),
        "sets": sum(len(vendor.sets) for vendor in catalog.vendors),
        **({} if compared is None else {"documents": compared}),
    }
    show(arguments, counts, ", ".join(f"{value} {key}" for key, value in counts.items()))
    return OK


def _drift(arguments: argparse.Namespace) -> int | None:
    """Compare what vendors publish with their lock files, when that is asked for; raises `SpecError` with what moved."""
    if arguments.drift is None:
        return None
    from modelwire_codegen.syncing.drift import report_drift, vendors_with_upstream

    vendors = arguments.drift or vendors_with_upstream(arguments.specs)
    if arguments.offline is not None and len(vendors) != 1:
        raise WrongUse("--offline holds the documents of one vendor; name it: --drift VENDOR")
    report, where = Report(), origin(arguments)
    compared = sum(report_drift(arguments.specs, vendor, where, report) for vendor in vendors)
    report.raise_if_any()
    return compared
