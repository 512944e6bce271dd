"""`modelwire-codegen import`: make or update specs from what a vendor publishes."""

import argparse
import difflib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import FINDING, OK, Subparsers, WrongUse, add_json, show
from modelwire_codegen.commands.origins import add_loopback
from modelwire_codegen.importing.planning import Plan, plan
from modelwire_codegen.importing.request import FORMATS, Request, Upstream
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.project import Project, may_author

_DATE = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]\Z")
_KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_FLAGS = {
    "--read": ("DATE", "day on which the documents were fetched, for `sources`"),
    "--ref": ("TEXT", "what exactly was read, with its version, for `sources`"),
    "--into": ("FILE", "file of the vendor's models that gets new ones"),
}
_SWITCHES = {
    "--complete": "what the documents lack is gone; it is marked as removed",
    "--strict": "write nothing when there is any finding",
}
_FACTS = {
    "id": "id of the model, where the document does not say it",
    "title": "name of a new model, or of a new vendor, for people",
    "namespace": "where the client offers what is new",
    "task": "kind of work of what is new",
    "route": "route of a new model",
    "result": "reader of a new model's results",
    "endpoint": "how the vendor addresses a new model",
    "flow": "of an OpenAPI document, the protocol of the operations",
    "name": "of an OpenAPI document, the Python name of an operation",
    "class_name": "of an OpenAPI document, the client class of a new vendor",
    "base_url": "of an OpenAPI document, where requests go",
}


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("import", help="make or update specs from what a vendor publishes")
    text = "documents, as JSON or YAML: files, or https addresses together with --to"
    parser.add_argument("documents", nargs="+", metavar="FILE", help=text)
    text = "folder that keeps the documents which are named by an address"
    parser.add_argument("--to", type=Path, metavar="DIR", help=text)
    add_loopback(parser)
    parser.add_argument("--vendor", required=True, help="vendor whose specs these become")
    text = "root of the specs; may be new"
    parser.add_argument("--specs", type=Path, default=Path("specs"), help=text)
    text = "form of the documents; auto tells by their content"
    parser.add_argument("--format", choices=FORMATS, default="auto", help=text)
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--dry-run", action="store_true", help="write nothing; say what would change")
    mode.add_argument("--diff", action="store_true", help="write nothing; print the files' change")
    text = "key of the vendor file's `sources` to credit"
    parser.add_argument("--source", default="upstream", metavar="KEY", help=text)
    text = (
        "of an OpenAPI document, an operation to import, by id or as 'POST /path'; may be repeated"
    )
    parser.add_argument("--operation", action="append", default=[], metavar="ID", help=text)
    text = "what becomes of the vendor's own sentences"
    parser.add_argument("--prose", choices=("drop", "keep"), default="drop", help=text)
    for flag, (metavar, text) in _FLAGS.items():
        parser.add_argument(flag, default="", metavar=metavar, help=text)
    for flag, text in _SWITCHES.items():
        parser.add_argument(flag, action="store_true", help=text)
    for name, text in _FACTS.items():
        flag = "--model" if name == "id" else f"--{name.replace('_', '-')}"
        parser.add_argument(flag, dest=f"fact_{name}", default="", help=text)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import, or find out what would change."""
    root: Path = arguments.specs
    is_dry = arguments.dry_run or arguments.diff
    request = _request(arguments)
    if is_dry:
        Project(root).check_whole()
    else:
        Project(root).recover()
    try:
        found = plan(root, request)
    except Unanswered as error:
        raise WrongUse(str(error)) from None
    is_refused = bool(arguments.strict and found.findings)
    if found.texts and not is_dry and not is_refused:
        write.apply(root, write.Change(found.texts, ()), may_author)
    _tell(arguments, found, "would write" if is_dry or is_refused else "wrote")
    return FINDING if is_refused else OK


def _request(arguments: argparse.Namespace) -> Request:
    _check(arguments)
    into = arguments.into and f"{arguments.vendor}/models/{Path(arguments.into).stem}.yaml"
    if into and not may_author(into):
        raise WrongUse(f"{arguments.into!r} is no name of a file with models")
    facts = {name: getattr(arguments, f"fact_{name}") for name in _FACTS}
    about = {name: value for name, value in facts.items() if value}
    operations = tuple(arguments.operation)
    documents = tuple(
        Upstream(path, arguments.format, arguments.source, operations=operations, facts=about)
        for path in _paths(arguments)
    )
    return Request(
        arguments.vendor,
        documents,
        ref=arguments.ref,
        read=arguments.read,
        prose=arguments.prose == "keep",
        into=into,
        complete=arguments.complete,
    )


def _paths(arguments: argparse.Namespace) -> Iterator[Path]:
    """Give the file of each document, fetched first where it is named by an address."""
    for text in arguments.documents:
        if "://" not in text:
            yield Path(text)
        elif arguments.to is None:
            raise WrongUse(f"{text} is an address; say with --to DIR where to keep what it gives")
        else:
            from modelwire_codegen.syncing.visit import bring  # only who fetches waits for httpx

            yield bring(text, arguments.to, loopback=arguments.loopback)


def _check(arguments: argparse.Namespace) -> None:
    if not _KEY.match(arguments.vendor) or arguments.vendor in ("common", "meta"):
        raise WrongUse(f"{arguments.vendor!r} is no short name of a vendor")
    if not _KEY.match(arguments.source):
        raise WrongUse(f"{arguments.source!r} is no key of a source")
    if arguments.read and not _DATE.match(arguments.read):
        raise WrongUse(f"{arguments.read!r} is no date such as 2026-11-21")
    if arguments.complete and not arguments.read:
        raise WrongUse("--complete marks models as removed on the day that --read says")
    if arguments.fact_id and len(arguments.documents) > 1:
        raise WrongUse("--model is about one document; import each by itself")


def _tell(arguments: argparse.Namespace, found: Plan, verb: str) -> None:
    if found.findings:
        told = [asdict(finding) for finding in found.findings]
        text = "\n".join(finding.text() for finding in found.findings)
        print(json.dumps(told, indent=2) if arguments.json else text, file=sys.stderr)
    if arguments.diff and not arguments.json:
        sys.stdout.writelines(_diff(arguments.specs, found))
        return
    changes = [change.text() for change in found.changes]
    counted = f"{verb} {len(found.texts)} file{'s' if len(found.texts) != 1 else ''}"
    text = "\n".join((*changes, counted)) if found.texts else "the specs say all of it already"
    data = {"files": sorted(found.texts), "changes": [asdict(each) for each in found.changes]}
    show(arguments, data, text)


def _diff(root: Path, found: Plan) -> Iterator[str]:
    for name, text in sorted(found.texts.items()):
        old = root / name
        before = old.read_text("utf-8").splitlines(keepends=True) if old.exists() else []
        after = text.splitlines(keepends=True)
        for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
            yield line if line.endswith("\n") else f"{line}\n"
