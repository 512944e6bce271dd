"""`modelwire-codegen new`: begin a vendor, a model or a package, from flags or from a few questions."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from modelwire_codegen.commands import new_package
from modelwire_codegen.commands.common import (
    Subparsers,
    WrongUse,
    add_specs,
    check_vendor,
    settings,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, status, tell
from modelwire_codegen.diagnostics import Report, SpecError
from modelwire_codegen.load import load
from modelwire_codegen.scaffolding import model, vendor
from modelwire_codegen.scaffolding.answers import (
    Answers,
    Ask,
    BadAnswer,
    Faults,
    Question,
    check,
    check_given,
    collect,
)
from modelwire_codegen.scaffolding.placing import place, refuse_if_taken
from modelwire_codegen.sources import Source
from modelwire_codegen.validate import Json, validate
from modelwire_codegen.write import Change

New = tuple[Source, str]
"""A file that is not there yet, and its text."""
_PINS = {"file": "params.json#/$defs/snakeName", "name": "params.json#/$defs/pythonName"}


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
    add_dry(parser)


def _told(run: Callable[[argparse.Namespace], New]) -> Callable[[argparse.Namespace], int]:
    """Make a run that gives one new file into a command that writes it and says so."""

    def command(arguments: argparse.Namespace) -> int:
        dry = is_dry(arguments)
        try:
            source, text = run(arguments)
            place(arguments.specs, source, text, arguments.package, dry=dry)
        except BadAnswer as error:
            raise WrongUse(str(error)) from None
        except (EOFError, KeyboardInterrupt):
            raise WrongUse("no answer, so nothing was written") from None
        path, change = (arguments.specs / source.name).as_posix(), Change({source.name: text}, ())
        hint = "fill in what is known, then run `modelwire-codegen check` and `generate`"
        told = f"would write {path}" if dry else f"wrote {path}\n  {hint}"
        data = {"wrote": not dry, "written": [path]}
        tell(arguments, arguments.specs, change, data, told)
        return status(arguments, change)

    return command


def _vendor(arguments: argparse.Namespace) -> New:
    faults, answers = Faults(), Answers()
    name = f"{arguments.vendor}/vendor.yaml"
    with faults.noting():
        _check_vendor(arguments.vendor)
        vendor.check_name(arguments.vendor)
        refuse_if_taken(arguments.specs, name)
    _, *questions = vendor.questions(datetime.now(UTC).date().isoformat())
    with faults.noting():
        answers = _collected(questions, arguments, faults, vendor=arguments.vendor)
    faults.raise_if_any()
    return Source(Path(name), name, "vendor", arguments.vendor), vendor.text_of(answers)


def _model(arguments: argparse.Namespace) -> New:
    settings(arguments)
    _check_vendor(arguments.vendor)
    home = _vendor_data(arguments.specs, arguments.vendor)
    faults, answers = Faults(), Answers()
    for key, rule in _PINS.items():
        if pinned := getattr(arguments, key):
            with faults.noting():
                check(key, rule, pinned)
    with faults.noting():
        model.read_params(arguments.param)
    with faults.noting():
        answers = _collected(model.questions(home), arguments, faults)
    faults.raise_if_any()
    stem = check("file", _PINS["file"], arguments.file or model.stem_of(answers))
    name = f"{arguments.vendor}/models/{stem}.yaml"
    text = model.text_of(answers, home, arguments.param, arguments.name or "")
    return Source(Path(name), name, "models", arguments.vendor), text


def _collected(
    questions: Sequence[Question], arguments: argparse.Namespace, faults: Faults, **told: str
) -> Answers:
    """Answer the questions; nobody is asked, and nothing is derived, while something is wrong already."""
    ask = _asker()
    if faults.found:
        return check_given(questions, vars(arguments), alone=ask is None)
    return collect(questions, vars(arguments), ask, told)


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
