"""`modelwire-codegen watch`: generate again whenever specs or templates change."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from modelwire_codegen import watching
from modelwire_codegen.commands.common import OK, Subparsers, add_specs, add_templates, settings
from modelwire_codegen.render import load_tools
from modelwire_codegen.watching import Round

# Moves the cursor home and clears what is below it, and what has been scrolled away.
_CLEAR = "\x1b[H\x1b[2J\x1b[3J"
_FEW = 8


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "generate, and generate again whenever specs or templates change"
    parser = commands.add_parser("watch", help=about)
    add_specs(parser)
    add_templates(parser)
    parser.add_argument(
        "--out", type=Path, default=Path("generated"), help="folder that gets the package"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Watch until interrupted, which is no fault."""
    chosen = settings(arguments, arguments.out)
    root = arguments.specs.as_posix()
    load_tools()  # once, rather than in each of the processes that a round forks

    def show(item: Round) -> None:
        if arguments.json:
            print(json.dumps(data_of(item, root)), flush=True)
            return
        clear = _CLEAR if sys.stdout.isatty() else ""
        print(f"{clear}{text_of(item, root)}\n\nwatching; Ctrl-C ends it", flush=True)

    watching.run(watching.Watch(chosen), watching.changes_on_disk(chosen), show)
    return OK


def text_of(item: Round, root: str) -> str:
    """Give a round for people: what changed, then what came of it."""
    return "\n".join([_title(item), *_told(item, root)])


def _title(item: Round) -> str:
    if not item.changed:
        return f"round {item.number}"
    names = [path.name for path in item.changed]
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW else ""
    return f"round {item.number}: {', '.join(names[:_FEW])}{more}"


def _told(item: Round, root: str) -> list[str]:
    if item.outcome is None:
        return [item.error.text(root) if item.error else item.fault]
    change = item.outcome.change
    if not change:
        return [f"{item.outcome.files} files, all up to date"]
    written, removed = sorted(change.texts), list(change.removed)
    lines = [f"  wrote {path}" for path in written[:_FEW]]
    lines += [f"  removed {path}" for path in removed[:_FEW]]
    return [f"wrote {len(written)} files, removed {len(removed)}", *lines]


def data_of(item: Round, root: str) -> dict[str, Any]:
    """Give a round for programs."""
    change = item.outcome.change if item.outcome else None
    return {
        "round": item.number,
        "changed": [path.as_posix() for path in item.changed],
        "written": sorted(change.texts) if change else [],
        "removed": list(change.removed) if change else [],
        "findings": [asdict(found) for found in item.error.located(root)] if item.error else [],
        "fault": item.fault,
    }
