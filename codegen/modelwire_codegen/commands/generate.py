"""`modelwire-codegen generate`: write the package that the specs describe."""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from modelwire_codegen import pipeline
from modelwire_codegen.commands.common import (
    OK,
    Subparsers,
    Word,
    add_specs,
    add_templates,
    settings,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, tell
from modelwire_codegen.outcome import Outcome, Progress

CACHE = "MODELWIRE_CODEGEN_CACHE"


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("generate", help="write the package that the specs describe")
    add_dry(parser)
    add_specs(parser)
    add_templates(parser)
    parser.add_argument(
        "--out", type=Path, default=Path("generated"), help="folder that gets the package"
    )
    about = f"neither use nor leave what makes the next run faster; it lies in ${CACHE}, or in your cache folder"
    parser.add_argument("--no-cache", action="store_true", help=about)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Generate, or find out what would change."""
    dry = is_dry(arguments)
    chosen = settings(arguments, arguments.out)
    if not arguments.no_cache:
        chosen = replace(chosen, cache=_cache())
    outcome = pipeline.run(chosen, dry=dry, progress=_progress())
    written, removed = sorted(outcome.change.texts), list(outcome.change.removed)
    counts = {"files": outcome.files, "rendered": outcome.rendered}
    data = {"wrote": bool(outcome.change) and not dry, "written": written, "removed": removed}
    text = _told(outcome, "would write" if dry else "wrote")
    tell(arguments, arguments.out, outcome.change, {**data, **counts}, text)
    if arguments.check and outcome.change:
        paths = [arguments.out / path for path in (*written, *removed)]
        lines = [f"{path}: differs from what the specs say" for path in paths]
        lines.append("hint: run `modelwire-codegen generate` and commit the result")
        return Word("\n".join(lines)).say(as_json=arguments.json)
    return OK


def _cache() -> Path | None:
    """Give the folder that the user named, or the one where his system keeps such things; none for an empty name."""
    named = os.environ.get(CACHE)
    if named is not None:
        return Path(named) if named else None
    from platformdirs import user_cache_path

    found = user_cache_path("modelwire-codegen", appauthor=False)
    return found if found.is_absolute() else None  # who has no home has no cache


def _told(outcome: Outcome, verb: str) -> str:
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
