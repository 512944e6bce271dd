"""Flags of the commands that read what a vendor publishes: where documents are taken from."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from modelwire_codegen.commands.common import WrongUse

if TYPE_CHECKING:
    from modelwire_codegen.syncing.gather import Origin


def add_origin(parser: argparse.ArgumentParser) -> None:
    """Add the flags."""
    about = "folder with the documents, under their names; nothing is fetched"
    parser.add_argument("--offline", type=Path, metavar="DIR", help=about)
    add_loopback(parser)


def add_loopback(parser: argparse.ArgumentParser) -> None:
    """Add the flag that is for tests and rehearsals."""
    about = "also ask addresses on 127.0.0.1, over plain HTTP: for a rehearsal"
    parser.add_argument("--loopback", action="store_true", help=about)


def origin(arguments: argparse.Namespace) -> "Origin":
    """Give where documents are taken from."""
    from modelwire_codegen.syncing.gather import Origin  # only who fetches waits for httpx

    if arguments.offline is not None and not arguments.offline.is_dir():
        raise WrongUse(f"no folder {arguments.offline} with documents")
    return Origin(arguments.offline, loopback=arguments.loopback)
