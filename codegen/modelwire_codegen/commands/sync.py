"""`modelwire-codegen sync`: bring what a vendor publishes now into specs and output, all or nothing."""

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from modelwire_codegen.commands.common import (
    Subparsers,
    Word,
    add_specs,
    add_templates,
    check_day,
    check_key,
    check_vendor,
    settings,
)
from modelwire_codegen.commands.dry import add_dry, is_dry, show_diff, status
from modelwire_codegen.commands.origins import add_origin, origin
from modelwire_codegen.project import Project
from modelwire_codegen.reading import Shelf

if TYPE_CHECKING:
    from modelwire_codegen.syncing.account import Account
    from modelwire_codegen.syncing.steps import Wish


def register(commands: Subparsers) -> None:
    """Add the command to the parser."""
    about = "fetch, import, lint, compare and generate what a vendor publishes, in one step"
    parser = commands.add_parser("sync", help=about)
    parser.add_argument("vendor", metavar="VENDOR", help="folder of the vendor")
    add_specs(parser)
    add_templates(parser)
    parser.add_argument(
        "--out", type=Path, default=Path("generated"), help="folder that gets the package"
    )
    add_origin(parser)
    about = "only this document of the upstream file; may be given again"
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help=about)
    about = "day of reading, for `sources` (default: today)"
    parser.add_argument("--read", metavar="DATE", help=about)
    add_dry(parser)
    about = "write nothing when something breaks for callers, or when the specs cannot say all"
    parser.add_argument("--strict", action="store_true", help=about)
    parser.add_argument("--markdown", action="store_true", help="print the account as Markdown")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Sync, and say what came of it."""
    from modelwire_codegen.syncing.steps import Sync
    from modelwire_codegen.syncing.workspace import workspace

    wish = _wish(arguments)
    project = Project(wish.settings.specs, wish.settings.out)
    dry = is_dry(arguments)
    if dry:
        project.check_whole()
    else:
        project.recover()
    with workspace(wish.settings.specs) as work:
        sync = Sync(wish, work, Shelf())
        account = sync.prepare()
        refused = arguments.strict and bool(account.breaks or account.findings)
        if not (refused or dry):
            sync.carry_out(account)
    wrote = bool(account.specs or account.output) and not (refused or dry)
    _show(arguments, account, wrote=wrote)
    if refused:
        return Word("nothing was written, as --strict asks").say(as_json=arguments.json)
    return status(arguments, account.specs or account.output)


def _wish(arguments: argparse.Namespace) -> "Wish":
    from modelwire_codegen.syncing.steps import Wish

    chosen = settings(arguments, arguments.out)
    check_key(arguments.vendor, "short name of a vendor")
    check_vendor(arguments.specs, arguments.vendor)
    day = arguments.read or datetime.now(UTC).date().isoformat()
    check_day(day)
    return Wish(arguments.vendor, chosen, origin(arguments), day, tuple(arguments.only))


def _show(arguments: argparse.Namespace, account: "Account", *, wrote: bool) -> None:
    if arguments.diff and not arguments.json:
        show_diff(arguments.specs, account.specs)
        show_diff(arguments.out, account.output)
    elif arguments.json:
        print(json.dumps({"wrote": wrote, **account.data()}, indent=2))
    else:
        print(account.markdown() if arguments.markdown else account.text())
