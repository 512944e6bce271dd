"""`modelwire-codegen new`: begin a vendor, a model or a package, from flags or from a few questions."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from modelwire_codegen.commands import new_package
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    WrongUse,
    add_specs,
    check_vendor,
    settings,
    show,
)
from modelwire_codegen.diagnostics import Report, SpecError
from modelwire_codegen.load import load
from modelwire_codegen.scaffolding import model, vendor
from modelwire_codegen.scaffolding.answers import Ask, BadAnswer, Question, check, collect
from modelwire_codegen.scaffolding.placing import place, refuse_if_taken
from modelwire_codegen.sources import Source
from modelwire_codegen.validate import Json, validate


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("new", help="begin a vendor, a model or a package")
    kinds = parser.add_subparsers(required=True, metavar="WHAT")
    _add_vendor(kinds)
    _add_model(kinds)
    new_package.register(kinds)


def _add_vendor(kinds: Subparsers) -> None:
    parser = kinds.add_parser("vendor", help="write VENDOR/vendor.yaml")
    parser.add_argument("vendor", metavar="VENDOR", help="short name, in lower case")
    _add_flags(parser, vendor.questions("")[1:])
    parser.set_defaults(run=_told(_vendor))


def _add_model(kinds: Subparsers) -> None:
    parser = kinds.add_parser("model", help="write VENDOR/models/NAME.yaml")
    parser.add_argument("vendor", metavar="VENDOR", help="folder of the vendor")
    parser.add_argument("id", metavar="ID", help="id of the model, as the vendor prints it")
    nothing = {"namespaces": {"": ""}, "routes": {"": ""}, "results": {"": ""}, "sources": {"": ""}}
    _add_flags(parser, model.questions(nothing)[1:])
    form = "a parameter: NAME:TYPE:DESCRIPTION, with NAME! for a required one; may be given again"
    parser.add_argument("--param", action="append", default=[], metavar="PARAM", help=form)
    parser.add_argument("--name", help="its name in Python, when the derived one is taken")
    parser.add_argument("--file", metavar="NAME", help="name of the file, without its ending")
    parser.set_defaults(run=_told(_model))


def _add_flags(parser: argparse.ArgumentParser, questions: Sequence[Question]) -> None:
    for question in questions:
        choices = (
            "" if isinstance(question.rule, str) else ": " + ", ".join(filter(None, question.rule))
        )
        parser.add_argument(
            question.flag, metavar="TEXT", help=question.ask.lower() + choices.rstrip(": ")
        )
    add_specs(parser)


def _told(run: Callable[[argparse.Namespace], str]) -> Callable[[argparse.Namespace], int]:
    """Make a run that writes one file into a command that says so."""

    def command(arguments: argparse.Namespace) -> int:
        try:
            name = run(arguments)
        except BadAnswer as error:
            raise WrongUse(str(error)) from None
        except (EOFError, KeyboardInterrupt):
            raise WrongUse("no answer, so nothing was written") from None
        path = (arguments.specs / name).as_posix()
        hint = "fill in what is known, then run `modelwire-codegen check` and `generate`"
        show(arguments, {"written": [path]}, f"wrote {path}\n  {hint}")
        return OK

    return command


def _vendor(arguments: argparse.Namespace) -> str:
    _check_vendor(arguments.vendor)
    vendor.check_name(arguments.vendor)
    name = f"{arguments.vendor}/vendor.yaml"
    refuse_if_taken(arguments.specs, name)
    questions = vendor.questions(datetime.now(UTC).date().isoformat())
    answers = collect(questions, vars(arguments), _asker())
    source = Source(Path(name), name, "vendor", answers["vendor"])
    place(arguments.specs, source, vendor.text_of(answers), arguments.package)
    return name


def _model(arguments: argparse.Namespace) -> str:
    settings(arguments)
    _check_vendor(arguments.vendor)
    home = _vendor_data(arguments.specs, arguments.vendor)
    answers = collect(model.questions(home), vars(arguments), _asker())
    stem = arguments.file or model.stem_of(answers)
    check("file", "params.json#/$defs/snakeName", stem)
    if arguments.name:
        check("name", "params.json#/$defs/pythonName", arguments.name)
    name = f"{arguments.vendor}/models/{stem}.yaml"
    text = model.text_of(answers, home, arguments.param, arguments.name or "")
    source = Source(Path(name), name, "models", arguments.vendor)
    place(arguments.specs, source, text, arguments.package)
    return name


def _check_vendor(name: str) -> None:
    check("vendor", "params.json#/$defs/snakeName", name)


def _vendor_data(specs: Path, name: str) -> Json:
    """Read the vendor file, which has the words that a model can choose from."""
    check_vendor(specs, name)
    report = Report()
    for ending in ("yaml", "json"):
        relative = f"{name}/vendor.{ending}"
        if (specs / relative).is_file():
            document = load(specs / relative, relative, report)
            if document is not None and validate(document, "vendor", report):
                return dict(document.data)
            raise SpecError(report.found)
    raise WrongUse(f"{specs / name} has no vendor file; `new vendor {name}` makes one")


def _asker() -> Ask | None:
    """Give what asks the person at the terminal, when there is one."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None

    def ask(prompt: str) -> str:
        print(prompt, end="", file=sys.stderr, flush=True)  # the result alone goes to stdout
        return input()

    return ask
