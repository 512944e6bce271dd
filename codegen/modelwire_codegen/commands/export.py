"""`modelwire-codegen export`: say what the specs say in forms that other programs read."""

import argparse
import json
from pathlib import Path
from typing import Any

from modelwire_codegen import pipeline, write
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    WrongUse,
    add_specs,
    check_vendor,
    settings,
)
from modelwire_codegen.commands.dry import add_dry, changed, is_dry, status, tell
from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.exporting import FORMATS, PROTOCOLS, Request, export, is_export
from modelwire_codegen.exporting.choice import ids
from modelwire_codegen.ir import Catalog


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "write parameter sets as JSON Schema or tool definitions, and vendors as OpenAPI"
    parser = commands.add_parser("export", help=about, description=about)
    parser.add_argument("--format", choices=FORMATS, required=True, help="what to write")
    parser.add_argument(
        "--vendor", action="append", default=[], help="only this vendor's; may be repeated"
    )
    parser.add_argument(
        "--model", nargs="+", action="extend", default=[], metavar="ID", help="only these models"
    )
    parser.add_argument(
        "--protocol",
        choices=PROTOCOLS,
        default=PROTOCOLS[0],
        help="how openai-tools are declared (default: responses)",
    )
    text = "folder of the files; without it, all is printed"
    parser.add_argument("--out", dest="to", metavar="DIR", type=Path, help=text)
    add_dry(parser)
    add_specs(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the documents, or print them."""
    catalog = pipeline.read_catalog(settings(arguments, arguments.to), Report())
    _check(arguments, catalog)
    request = Request(
        arguments.format, arguments.vendor, arguments.model, protocol=arguments.protocol
    )
    documents = export(catalog, request)
    if not documents:
        raise WrongUse("no model is left of those that were asked for")
    if arguments.to is None:
        shown = next(iter(documents.values())) if len(documents) == 1 else documents
        print(json.dumps(shown, indent=2))
        return OK
    return _put(arguments, {path: _text(document) for path, document in documents.items()})


def _put(arguments: argparse.Namespace, texts: dict[str, str]) -> int:
    """Write the files, or say what would change."""
    dry, change = is_dry(arguments), changed(arguments.to, texts)
    if not dry:
        write.apply(arguments.to, write.Change(texts, ()), is_export)
    written = sorted(change.texts if dry else texts)
    count = f"{len(written)} {'file' if len(written) == 1 else 'files'}"
    data = {"format": arguments.format, "to": str(arguments.to), "written": written}
    text = f"{'would write' if dry else 'wrote'} {count} to {arguments.to}"
    tell(arguments, arguments.to, change, {**data, "wrote": not dry}, text)
    return status(arguments, change)


def _text(document: Any) -> str:
    return f"{json.dumps(document, indent=2, ensure_ascii=False)}\n"


def _check(arguments: argparse.Namespace, catalog: Catalog) -> None:
    """Refuse vendors and models that the specs do not have."""
    for name in arguments.vendor:
        check_vendor(arguments.specs, name)
    known = sorted({*ids(catalog)}) if arguments.model else []
    for name in arguments.model:
        if name not in known:
            hint = nearest(name, known)
            raise WrongUse(f"no model {name!r}{f'; {hint}' if hint else ''}")
