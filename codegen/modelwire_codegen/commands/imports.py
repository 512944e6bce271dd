"""`modelwire-codegen import`: make or update specs from what a vendor publishes."""

import argparse
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path

from modelwire_codegen import write
from modelwire_codegen.commands.common import (
    FINDING,
    OK,
    Subparsers,
    Word,
    WrongUse,
    add_json,
    check_day,
    check_key,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, status, tell
from modelwire_codegen.commands.origins import add_loopback, documents
from modelwire_codegen.diagnostics import Diagnostic, LocatedError, SpecError
from modelwire_codegen.importing.answers import flag
from modelwire_codegen.importing.planning import Plan, plan
from modelwire_codegen.importing.request import FORMATS, Request, Upstream
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.project import Project, may_author
from modelwire_codegen.scaffolding.answers import BadAnswer
from modelwire_codegen.scaffolding.answers import check as check_answer

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
_FORMS = {
    "id": "models.json#/$defs/id",
    "title": "params.json#/$defs/line",
    "task": "models.json#/$defs/task",
    "endpoint": "models.json#/$defs/endpoint",
    "name": "params.json#/$defs/pythonName",
    "class_name": "params.json#/$defs/className",
    "base_url": "vendor.json#/$defs/baseUrl",
}


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("import", help="make or update specs from what a vendor publishes")
    text = "documents, as JSON or YAML: files, or https addresses together with --keep"
    parser.add_argument("documents", nargs="+", metavar="FILE", help=text)
    text = "folder that keeps the documents which are named by an address"
    parser.add_argument("--keep", type=Path, metavar="DIR", help=text)
    add_loopback(parser)
    parser.add_argument("--vendor", required=True, help="vendor whose specs these become")
    text = "root of the specs; may be new"
    parser.add_argument("--specs", type=Path, default=Path("specs"), help=text)
    text = "form of the documents; auto tells by their content"
    parser.add_argument("--format", choices=FORMATS, default="auto", help=text)
    add_dry(parser)
    text = "key of the vendor file's `sources` to credit"
    parser.add_argument("--source", default="upstream", metavar="KEY", help=text)
    text = (
        "of an OpenAPI document, an operation to import, by id or as 'POST /path'; may be repeated"
    )
    parser.add_argument("--operation", action="append", default=[], metavar="ID", help=text)
    text = "what becomes of the vendor's own sentences"
    parser.add_argument("--prose", choices=("drop", "keep"), default="drop", help=text)
    for name, (metavar, text) in _FLAGS.items():
        parser.add_argument(name, default="", metavar=metavar, help=text)
    for name, text in _SWITCHES.items():
        parser.add_argument(name, action="store_true", help=text)
    for name, text in _FACTS.items():
        parser.add_argument(flag(name), dest=f"fact_{name}", default="", help=text)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import, or find out what would change."""
    root: Path = arguments.specs
    dry = is_dry(arguments)
    _check(arguments)
    with documents(arguments, is_kept=not dry) as paths:
        request = _request(arguments, paths)
        if dry:
            Project(root).check_whole()
        else:
            Project(root).recover()
        found = _planned(root, request, paths)
    is_refused = bool(arguments.strict and found.findings)
    if found.texts and not dry and not is_refused:
        write.apply(root, write.Change(found.texts, ()), may_author)
    _tell(arguments, found, wrote=bool(found.texts) and not dry and not is_refused)
    return FINDING if is_refused else status(arguments, found.texts)


def _planned(root: Path, request: Request, paths: Mapping[Path, str]) -> Plan:
    """Plan; findings come with paths that can be opened, be it of a spec file or of a document."""
    names = {path.name: shown for path, shown in paths.items()}

    def located(item: Diagnostic) -> Diagnostic:
        path = item.place.path
        return item.at(names[path]) if path in names else item.below(root.as_posix())

    try:
        found = plan(root, request)
    except Unanswered as error:
        raise WrongUse(str(error)) from None
    except SpecError as error:
        raise LocatedError(map(located, error.diagnostics)) from None
    if found.unused:
        flags = ", ".join(map(flag, found.unused))
        raise WrongUse(f"{flags}: the specs have it in other words; change it there")
    return replace(found, findings=tuple(map(located, found.findings)))


def _request(arguments: argparse.Namespace, paths: Iterable[Path]) -> Request:
    into = _into(arguments.vendor, arguments.into)
    facts = {name: getattr(arguments, f"fact_{name}") for name in _FACTS}
    about = {name: value for name, value in facts.items() if value}
    operations = tuple(arguments.operation)
    wanted = tuple(
        Upstream(path, arguments.format, arguments.source, operations=operations, facts=about)
        for path in paths
    )
    return Request(
        arguments.vendor,
        wanted,
        ref=arguments.ref,
        read=arguments.read,
        prose=arguments.prose == "keep",
        into=into,
        complete=arguments.complete,
    )


def _check(arguments: argparse.Namespace) -> None:
    check_key(arguments.vendor, "short name of a vendor")
    if arguments.vendor in ("common", "meta"):
        raise WrongUse(f"{arguments.vendor!r} is no short name of a vendor")
    check_key(arguments.source, "key of a source")
    if arguments.read:
        check_day(arguments.read)
    if arguments.complete and not arguments.read:
        raise WrongUse("--complete marks models as removed on the day that --read says")
    _check_forms(arguments)
    if arguments.fact_id and len(arguments.documents) > 1:
        raise WrongUse("--model is about one document; import each by itself")


def _check_forms(arguments: argparse.Namespace) -> None:
    """Refuse facts of a form that no spec takes."""
    for name, rule in _FORMS.items():
        told = getattr(arguments, f"fact_{name}")
        try:
            if told:
                check_answer(flag(name).removeprefix("--"), rule, told)
        except BadAnswer as error:
            raise WrongUse(str(error)) from None


def _into(vendor: str, text: str) -> str:
    """Give the path below the spec root of the file that is to get new models."""
    found = re.fullmatch(rf"(?:{vendor}/models/)?([A-Za-z0-9_]+)(?:\.yaml)?", text)
    name = f"{vendor}/models/{found[1]}.yaml" if found else ""
    if text and not may_author(name):
        raise WrongUse(f"--into: {text!a} is no name of a file with models, such as paint.yaml")
    return name


def _tell(arguments: argparse.Namespace, found: Plan, *, wrote: bool) -> None:
    is_refused = bool(arguments.strict and found.findings)
    if found.findings:
        message = "nothing was written, as --strict asks" if is_refused else ""
        ended = FINDING if is_refused else OK
        Word(message, found.findings, ended, wrote).say(as_json=arguments.json)
    changes = [change.text() for change in found.changes]
    verb = "wrote" if wrote else "would write"
    counted = f"{verb} {len(found.texts)} file{'s' if len(found.texts) != 1 else ''}"
    text = "\n".join((*changes, counted)) if found.texts else "the specs say all of it already"
    told = [asdict(each) for each in found.changes]
    data = {"wrote": wrote, "files": sorted(found.texts), "changes": told}
    tell(arguments, arguments.specs, write.Change(found.texts, ()), data, text)
