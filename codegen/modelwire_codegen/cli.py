"""The command `modelwire-codegen`: arguments, exit status, printing. All else is in the pipeline.

Exit status: 0 success, 1 a finding in the input, 2 wrong usage, 70 a fault of our own.
"""

import argparse
import io
import json
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from modelwire_codegen import __version__, pipeline
from modelwire_codegen.describe import spec_format
from modelwire_codegen.diagnostics import Report, SpecError
from modelwire_codegen.names import is_identifier
from modelwire_codegen.render import Progress
from modelwire_codegen.write import UnsafeOutput

# What generated code imports, and the folder beside it.
_TAKEN = ("modelwire_runtime", "modelwire_codegen", "pydantic", "typing_extensions", "manifests")
OK, FINDING, USAGE, FAULT = 0, 1, 2, 70


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    arguments = _parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal may lack a character of a spec
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(arguments.run(arguments))
    except SpecError as error:
        told = error.json() if arguments.json else error.text(arguments.specs.as_posix())
        print(told, file=sys.stderr)
        if not arguments.json:
            count = len(error.diagnostics)
            noun = "finding" if count == 1 else "findings"
            print(f"{count} {noun}; nothing was written", file=sys.stderr)
        return FINDING
    except _WrongUse as error:
        print(f"modelwire-codegen: {error}", file=sys.stderr)
        return USAGE
    except (UnsafeOutput, OSError) as error:
        print(f"modelwire-codegen: {error}", file=sys.stderr)
        return FINDING
    except Exception:
        traceback.print_exc()
        print(
            "modelwire-codegen: this is a fault of the generator, not of the specs", file=sys.stderr
        )
        return FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="modelwire-codegen", description="Typed clients from model specs."
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    generate = commands.add_parser("generate", help="write the package that the specs describe")
    mode = generate.add_mutually_exclusive_group()
    mode.add_argument(
        "--check", action="store_true", help="write nothing; status 1 when something would change"
    )
    mode.add_argument("--diff", action="store_true", help="write nothing; print what would change")
    generate.set_defaults(run=_generate)
    check = commands.add_parser("check", help="read the specs and report every mistake")
    check.set_defaults(run=_check)
    docs = commands.add_parser(
        "docs", help="write a page for each parameter set and an index for each vendor"
    )
    docs.add_argument("--to", type=Path, default=Path("docs/models"), help="folder of the pages")
    docs.set_defaults(run=_docs)
    describe = commands.add_parser(
        "describe", help="write the page on the spec format from the meta-schemas"
    )
    describe.add_argument("--to", type=Path, default=Path("docs/spec-format.md"), help="the page")
    describe.add_argument(
        "--check", action="store_true", help="write nothing; status 1 when it would change"
    )
    describe.add_argument("--json", action="store_true", help="print results as JSON")
    describe.set_defaults(run=_describe)
    for command in (generate, check, docs):
        command.add_argument("--specs", type=Path, default=Path("specs"), help="root of the specs")
        command.add_argument("--package", default="modelwire", help="import name of the output")
        command.add_argument("--json", action="store_true", help="print results as JSON")
    generate.add_argument(
        "--out", type=Path, default=Path("generated"), help="folder that gets the package"
    )
    return parser


class _WrongUse(Exception):
    """Arguments that no run can make sense of."""


def _settings(arguments: argparse.Namespace, out: Path | None = None) -> pipeline.Settings:
    package = str(arguments.package)
    if not is_identifier(package) or package != package.lower():
        raise _WrongUse(f"{package!r} is no import name in lower case")
    if package in _TAKEN or package in sys.stdlib_module_names:
        raise _WrongUse(f"{package!r} is the import name of something else")
    if not arguments.specs.is_dir():
        raise _WrongUse(f"no folder {arguments.specs} with specs")
    if out is not None:
        specs, target = arguments.specs.resolve(), out.resolve()
        if specs == target or specs in target.parents or target in specs.parents:
            raise _WrongUse(f"output {out} and specs {arguments.specs} lie inside one another")
    return pipeline.Settings(arguments.specs, out or Path("generated"), package)


def _generate(arguments: argparse.Namespace) -> int:
    dry = arguments.check or arguments.diff
    outcome = pipeline.run(_settings(arguments, arguments.out), dry=dry, progress=_progress())
    changed = {"written": sorted(outcome.change.texts), "removed": list(outcome.change.removed)}
    if arguments.json:
        print(
            json.dumps({**changed, "files": outcome.files, "rendered": outcome.rendered}, indent=2)
        )
    elif arguments.diff:
        for line in outcome.diff():
            sys.stdout.write(line if line.endswith("\n") else f"{line}\n")
    elif not outcome.change:
        print(f"{outcome.files} files, all up to date")
    else:
        verb = "would write" if dry else "wrote"
        print(
            f"{verb} {len(changed['written'])} of {outcome.files} files, removed {len(changed['removed'])}"
        )
    if arguments.check and outcome.change:
        for path in (*changed["written"], *changed["removed"]):
            print(f"{arguments.out / path}: differs from what the specs say", file=sys.stderr)
        print("hint: run `make generate` and commit the result", file=sys.stderr)
        return FINDING
    return OK


def _check(arguments: argparse.Namespace) -> int:
    catalog = pipeline.read_catalog(_settings(arguments), Report())
    counts = {
        "vendors": len(catalog.vendors),
        "models": sum(len(vendor.models) for vendor in catalog.vendors),
        "sets": sum(len(vendor.sets) for vendor in catalog.vendors),
    }
    print(
        json.dumps(counts)
        if arguments.json
        else ", ".join(f"{value} {key}" for key, value in counts.items())
    )
    return OK


def _docs(arguments: argparse.Namespace) -> int:
    from modelwire_codegen.emit.docs import pages as render_pages

    catalog = pipeline.read_catalog(_settings(arguments, arguments.to), Report())
    pages = render_pages(catalog)
    for path, text in pages.items():
        target = arguments.to / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    print(
        json.dumps({"pages": len(pages)})
        if arguments.json
        else f"wrote {len(pages)} pages to {arguments.to}"
    )
    return OK


def _describe(arguments: argparse.Namespace) -> int:
    text = spec_format()
    current = arguments.to.is_file() and arguments.to.read_text("utf-8") == text
    if not current and not arguments.check:
        arguments.to.parent.mkdir(parents=True, exist_ok=True)
        arguments.to.write_text(text, "utf-8")
    state = "up to date" if current else "out of date" if arguments.check else "written"
    print(
        json.dumps({"page": str(arguments.to), "state": state})
        if arguments.json
        else f"{arguments.to}: {state}"
    )
    return FINDING if state == "out of date" else OK


def _progress() -> Progress | None:
    if not sys.stderr.isatty() or os.environ.get("CI"):
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\rrendering {done}/{total}", end=end, file=sys.stderr, flush=True)

    return show
