"""Flags of the commands that read what a vendor publishes: where documents are taken from."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
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


@contextmanager
def documents(arguments: argparse.Namespace, *, is_kept: bool) -> Iterator[Mapping[Path, str]]:
    """Give the file of each document that is named, with what findings call it.

    What an address gives is kept in the folder that `--keep` names, or else for as long as it is worked on.
    """
    with TemporaryDirectory(prefix="modelwire-") as aside:
        folder = arguments.keep if is_kept else Path(aside)
        found: dict[Path, str] = {}
        for text in arguments.documents:
            path = _fetched(text, arguments, folder) if "://" in text else _named(text)
            found[path] = path.as_posix() if is_kept else text
        yield found


def _named(text: str) -> Path:
    path = Path(text)
    if path.is_dir():
        raise WrongUse(f"{text} is a folder; name the documents in it")
    if not path.is_file():
        raise WrongUse(f"there is no file {text}")
    return path


def _fetched(url: str, arguments: argparse.Namespace, folder: Path | None) -> Path:
    if folder is None:
        raise WrongUse(f"{url} is an address; say with --keep DIR where to keep what it gives")
    from modelwire_codegen.syncing.upstream import hosts_of  # only who fetches waits for httpx
    from modelwire_codegen.syncing.visit import bring

    hosts = hosts_of(arguments.specs, arguments.vendor)
    return bring(url, folder, hosts, loopback=arguments.loopback)
