"""`modelwire-codegen generate`: write the package that the specs describe."""

import argparse
import os
import sys
from pathlib import Path

from modelwire_codegen import pipeline
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    Word,
    add_specs,
    add_templates,
    settings,
    show,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, show_diff
from modelwire_codegen.render import Progress


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("generate", help="write the package that the specs describe")
    add_dry(parser)
    add_specs(parser)
    add_templates(parser)
    parser.add_argument(
        "--out", type=Path, default=Path("generated"), help="folder that gets the package"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Generate, or find out what would change."""
    dry = is_dry(arguments)
    outcome = pipeline.run(settings(arguments, arguments.out), dry=dry, progress=_progress())
    written, removed = sorted(outcome.change.texts), list(outcome.change.removed)
    if arguments.diff and not arguments.json:
        show_diff(arguments.out, outcome.change)
    else:
        counts = {"files": outcome.files, "rendered": outcome.rendered}
        data = {"wrote": bool(outcome.change) and not dry, "written": written, "removed": removed}
        show(arguments, {**data, **counts}, _told(outcome, "would write" if dry else "wrote"))
    if arguments.check and outcome.change:
        paths = [arguments.out / path for path in (*written, *removed)]
        lines = [f"{path}: differs from what the specs say" for path in paths]
        lines.append("hint: run `modelwire-codegen generate` and commit the result")
        return Word("\n".join(lines)).say(as_json=arguments.json)
    return OK


def _told(outcome: pipeline.Outcome, verb: str) -> str:
    if not outcome.change:
        return f"{outcome.files} files, all up to date"
    written, removed = len(outcome.change.texts), len(outcome.change.removed)
    return f"{verb} {written} of {outcome.files} files, removed {removed}"


def _progress() -> Progress | None:
    if not sys.stderr.isatty() or os.environ.get("CI"):
        return None

    def tell(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\rrendering {done}/{total}", end=end, file=sys.stderr, flush=True)

    return tell
